const sliceMs = 6; // A letter typed meanwhile waits no longer; a frame lasts 16.

/** Takes steps while nothing else is to be done, and gives what they end with, until stopped. */
export function runWhenIdle<Result>(steps: Iterator<unknown, Result>, onEnd: (result: Result) => void): () => void {
  let waiting = requestIdleCallback(takeSteps, { timeout: longestWaitMs });
  function takeSteps(): void {
    const started = performance.now();
    while (performance.now() - started < sliceMs) {
      const step = steps.next();
      if (step.done) {
        onEnd(step.value);
        return;
      }
    }
    waiting = requestIdleCallback(takeSteps, { timeout: longestWaitMs });
  }
  return () => cancelIdleCallback(waiting);
}

const longestWaitMs = 200; // A page that is never idle counts all the same.
