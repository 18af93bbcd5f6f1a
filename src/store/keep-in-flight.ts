/**
 * Runs asynchronous steps in their order, some of them at a time: while the database is busy with one, the next is already being
 * copied to it. Rejects with the first failure.
 */
export async function keepInFlight<Step>(
  steps: Iterable<Step>,
  most: number,
  run: (step: Step) => Promise<void>,
): Promise<void> {
  const running: Promise<void>[] = [];
  for (const step of steps) {
    const started = run(step);
    started.catch(() => {}); // Where one fails the others fail with it; only the first failure is told.
    running.push(started);
    if (running.length >= most) await running.shift();
  }
  await Promise.all(running);
}
