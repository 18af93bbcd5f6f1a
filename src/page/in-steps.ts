/** Work that can be laid down between two steps, so that a long page never keeps its reader waiting. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all steps at once. */
export function runThrough<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does the steps one by one and asks before each next one whether the page wants its turn. */
export async function runInTurns<Result>(steps: Steps<Result>, giveWay: () => Promise<void> | null): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const turn = giveWay();
    if (turn) await turn;
  }
}
