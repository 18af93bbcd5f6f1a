import type { Chunks } from './formats';

/** How long work may go on without a rest, and how to rest: the pages' event loop, passed in. */
export interface Pace {
  /** Milliseconds, as of `performance.now`. */
  now: () => number;
  /** Resolves once the page has had its turn. */
  rest: () => Promise<void>;
}

export interface RunOptions {
  pace: Pace;
  /** Rejects with its reason; nothing of what was written is kept. */
  signal?: AbortSignal;
  /** Takes each finished part of text, to hand it on while the rest is still being written; the text itself without it. */
  closePart?: (words: string) => Part;
  /** Called before each rest with the size written so far, in characters or bytes. */
  onProgress?: (size: number) => void;
}

/** Of a `Blob`. */
export type Part = string | Uint8Array | Blob;

const workMs = 40; // Two frames and a bit; with the longest single step still well below the 100 ms that people notice.
const partLength = 1 << 20; // Parts of about a megabyte: a Blob of a hundred thousand pieces is slow to make.

/** Writes everything in short stretches of work and gives the parts of the file, ready for a `Blob`. */
export async function runExport(
  chunks: Chunks,
  { pace, signal, onProgress, closePart = (words) => words }: RunOptions,
): Promise<Part[]> {
  const parts: Part[] = [];
  let words: string[] = [];
  let wordsLength = 0;
  let size = 0;
  const closeWords = () => {
    if (words.length > 0) parts.push(closePart(words.join('')));
    words = [];
    wordsLength = 0;
  };
  let started = pace.now();
  for await (const chunk of chunks) {
    if (typeof chunk === 'string') {
      words.push(chunk);
      wordsLength += chunk.length;
      if (wordsLength >= partLength) closeWords();
    } else if (chunk.length > 0) {
      closeWords();
      parts.push(chunk);
    }
    size += chunk.length;
    if (pace.now() - started < workMs) continue;
    signal?.throwIfAborted();
    onProgress?.(size);
    await pace.rest();
    signal?.throwIfAborted();
    started = pace.now();
  }
  closeWords();
  onProgress?.(size);
  return parts;
}
