import type { CueClass } from '../lexicon/en/reporting-verbs';
import type { NounPhrase } from './find-noun-phrases';
import type { TokenSpan } from './reading';

/** What a rule proposes: who, with which word, what. In tokens. */
export interface Candidate {
  rule: string;
  class: CueClass;
  content: TokenSpan[];
  source: TokenSpan | null;
  /** The noun phrase that tells who the source is. */
  head: NounPhrase | null;
  cue: TokenSpan | null;
  /** Lemma of the cue, or what stands for it. */
  lemma: string;
  /** What the rule saw on its way, for the scorer: "path:aside", "modal". */
  traits: string[];
  /** Chance that it is right, 0 to 1, once scored. */
  score: number;
}
