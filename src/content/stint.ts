const longestTaskMs = 8; // With the processor slowed four times as well; the step at hand may go on for as long again.

/** Work on a page's main thread that is done in short tasks, and how long it took. */
export interface Stint {
  /** A turn of the page in between where enough has been done in one go; null where not. */
  giveWay(): Promise<void> | null;
  /** Waits for something else; that is no work. */
  pause<Value>(waited: Promise<Value>): Promise<Value>;
  /** Milliseconds of work since the last mark. */
  mark(): number;
  /** The longest task so far, in milliseconds. */
  longest(): number;
}

export function beginStint(): Stint {
  let taskStarted = performance.now();
  let partStarted = taskStarted;
  let partMs = 0;
  let longestMs = 0;
  const pause = async <Value>(waited: Promise<Value>): Promise<Value> => {
    const now = performance.now();
    partMs += now - partStarted;
    longestMs = Math.max(longestMs, now - taskStarted);
    const value = await waited;
    taskStarted = performance.now();
    partStarted = taskStarted;
    return value;
  };
  return {
    giveWay: () => (performance.now() - taskStarted < longestTaskMs ? null : pause(nextTurn())),
    pause,
    mark() {
      const now = performance.now();
      const tookMs = partMs + now - partStarted;
      partMs = 0;
      partStarted = now;
      return tookMs;
    },
    longest: () => Math.max(longestMs, performance.now() - taskStarted),
  };
}

/** Chrome before 129 has no way of its own for that. */
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
