import type { Span } from '../model';

/** When an entry of a live blog was posted, and by whom. */
export interface EntrySignature {
  /** ISO 8601 as precise as the page gives it, or as readers see it, "14:32"; null where it gives none. */
  postedAt: string | null;
  author: string | null;
}

/** One entry of a live blog or ticker: a report of its own, in which nobody goes on speaking from the entry before. */
export interface LiveEntry extends EntrySignature {
  span: Span;
}
