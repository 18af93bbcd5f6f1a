import type { Quotation } from '../model';
import type { Way } from './way';

/** A quotation as carrying sees it. */
export interface Utterance {
  quotation: Quotation;
  /** What its own sentence tells; null where it tells nothing. */
  way: Way | null;
  paragraph: number;
  sentence: number;
  /** Its sentence speaks of another time or another listener: "has said before", "last year", "told his wife". */
  isElsewhere: () => boolean;
  /** "wrote": no words of an interview or a speech. */
  isWritten: boolean;
}

/** One quotation or one occasion told, in the order of the text. */
export interface Moment extends Omit<Utterance, 'quotation'> {
  speakers: string[];
  /** Index of the utterance; -1 for an occasion that the article tells of. */
  index: number;
  isDirect: boolean;
}

/** The occasion at which somebody spoke last, or next. */
export interface Standing {
  way: Way;
  paragraph: number;
  /** Where it was told itself. */
  since: number;
  sentence: number;
  /** Who else spoke in between, the first of them. */
  others: Set<string>;
}
