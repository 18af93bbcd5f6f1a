/** Somebody or something that the article names. */
export interface Entity {
  /** As full as the article gives it, without titles: "Ann Ruiz". */
  name: string;
  kind: 'person' | 'body';
  gender: 'he' | 'she' | null;
  /** Nouns that the article calls them by: "mayor", "ministry". Lower case, singular. */
  roles: Set<string>;
  /** Places of its mentions outside of quotations, as token indices in order. */
  mentions: number[];
}
