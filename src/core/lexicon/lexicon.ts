import type { ReportingVerb } from './en/reporting-verbs';

export type { ReportingVerb };

import type { VerbForm } from './en/inflect-verb';

/** What a word can be before its neighbours are looked at. */
export type WordClass =
  | 'determiner'
  | 'possessive'
  | 'subject-pronoun'
  | 'object-pronoun'
  | 'pronoun'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'relative'
  | 'that'
  | 'to'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'negation'
  | 'number'
  | 'adverb'
  | 'adjective'
  | 'noun'
  | 'base'
  | 'present'
  | 'past'
  | 'participle'
  | 'past-or-participle'
  | 'ing'
  | 'noun-or-base'
  | 'noun-or-present'
  | 'punctuation';

export interface ReportingForm {
  verb: ReportingVerb;
  form: VerbForm | 'past-or-participle';
}

/** All knowledge of one language that the analysis uses. Keys are lower case with straight apostrophes. */
export interface Lexicon {
  language: string;
  wordClasses: ReadonlyMap<string, WordClass>;
  /** Every form of every reporting verb. */
  reportingForms: ReadonlyMap<string, ReportingForm>;
  /** Words before a name that are no part of it: "senator", "mr.". */
  titles: ReadonlySet<string>;
  /** Singular nouns for persons, bodies and documents. */
  personNouns: ReadonlySet<string>;
  bodyNouns: ReadonlySet<string>;
  documentNouns: ReadonlySet<string>;
  /** Words within a name that make it a body's: "ministry", "times". */
  bodyNameWords: ReadonlySet<string>;
  places: ReadonlySet<string>;
  /** Matches "Russian" in "Russian President". Lower case. */
  nationAdjective: RegExp;
  firstNames: ReadonlyMap<string, 'she' | 'he'>;
}
