import type { Span } from '../model';

/** One entry of a live blog or ticker: a report of its own, in which nobody goes on speaking from the entry before. */
export interface LiveEntry {
  span: Span;
  /** ISO 8601 as precise as the page gives it, or as readers see it, "14:32"; null where it gives none. */
  postedAt: string | null;
  author: string | null;
}
