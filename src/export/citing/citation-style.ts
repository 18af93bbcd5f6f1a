import type { CitationText } from '../../core/citing/citation-text';
import type { CitationLanguage } from '../../core/citing/cited-claim';
import type { CitationSource } from './citation-source';

import type { Origin } from './trace-origin';

/** What a style makes of a source. */
export interface StyledCitation {
  /** In parentheses behind the quotation, or the note. */
  inText: CitationText;
  /** In the list of references. */
  reference: CitationText;
}

export interface CitationTask {
  source: CitationSource;
  /** Null where the article is the first to publish the words. */
  origin: Origin | null;
  language: CitationLanguage;
  /** The words were said by somebody other than the authors. */
  isOfAnother: boolean;
  /** The words are the article’s own for what was said. */
  isParaphrase: boolean;
}

export type CitationStyle = (task: CitationTask) => StyledCitation;
