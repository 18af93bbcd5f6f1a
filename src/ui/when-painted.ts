const drawingMs = 10; // Of a window full of claims, in another thread in part.
const longestMs = 200; // A page that is hidden draws no frames; what waits for one is wanted soon all the same.

/** Calls back once the next frame is drawn. Gives the way to call it off. */
export function whenPainted(act: () => void): () => void {
  let timer = setTimeout(() => {
    cancelAnimationFrame(frame);
    act();
  }, longestMs);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(act, drawingMs); // The frame is drawn after its callbacks.
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
