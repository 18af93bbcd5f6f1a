/** What a word does in its sentence, as far as its neighbours tell. */
export type Tag =
  | 'determiner'
  | 'possessive' // my, their, ’s
  | 'subject-pronoun' // he, we
  | 'object-pronoun' // him, us
  | 'pronoun' // it, you, everyone, this
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'relative' // who, which, and "that" behind a noun before a verb
  | 'that'
  | 'to'
  | 'modal'
  | 'auxiliary' // be, have, do before another verb
  | 'verb' // finite
  | 'base' // behind "to" or a modal
  | 'participle' // said, in "has said" and "was said"
  | 'ing'
  | 'negation'
  | 'number'
  | 'adverb'
  | 'adjective'
  | 'noun'
  | 'name'
  | 'punctuation';
