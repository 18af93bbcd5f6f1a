/** Somebody or something that the article names. */
export interface Entity {
  /** As full as the article gives it, without titles: "Ann Ruiz". */
  name: string;
  kind: 'person' | 'body' | 'place';
  gender: 'he' | 'she' | null;
  /** Something shows that this is a person: a title, a first name, an age, a speaking part. */
  isSurelyPerson: boolean;
  /** Nouns that the article calls them by: "mayor", "ministry". Lower case, singular. */
  roles: Set<string>;
  /** Places of its mentions outside of quotations, as token indices in order. */
  mentions: number[];
  /** The phrase that named it last, while entities are gathered. */
  lastPlaced: number;
  /** How often it was named up to there. */
  placed: number;
}
