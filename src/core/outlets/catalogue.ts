import type { OutletKind } from '../model';

/** One outlet as the files under data/ tell it. */
export interface OutletRecord {
  /** Usual name; a bracket at its end ("Metro (UK)") only tells homonyms apart. */
  name: string;
  aliases: string[];
  kind: OutletKind;
  /** ISO 3166-1 alpha-2, empty where unknown. */
  country: string;
  /** Hosts without "www.". */
  domains: string[];
  /** Those of its names that are common words, people or places too. */
  ambiguous: string[];
  /** Of a programme: who broadcasts it. */
  outlet?: string;
  /** Name of the record whose place this one takes, where it goes by a better name. */
  replaces?: string;
}

/** One outlet in memory. */
export interface Outlet {
  name: string;
  kind: OutletKind;
  country: string;
  domains: readonly string[];
  /** Of a programme: who broadcasts it. */
  broadcaster: string | null;
}

/** What one name may stand for. */
export interface NameSense {
  outlet: Outlet;
  /** The name is also a common word, a person or a place: only words beside it prove the outlet. */
  needsContext: boolean;
  /** Only "the Sun" is the outlet, never "Sun" alone. */
  needsArticle: boolean;
}

/** One written form, without a leading "The", and the outlets it may stand for, the most prominent first. */
export interface OutletName {
  text: string;
  senses: NameSense[];
}

/** What can be asked of a map, whether its values stand there already or are made when they are asked for. */
export interface Lookup<Value> {
  has: (key: string) => boolean;
  get: (key: string) => Value | undefined;
}

/** All names, ready to be looked up. */
export interface Catalogue {
  /** By their first run of letters and digits, the longest names first. */
  byFirstWord: Lookup<readonly OutletName[]>;
  /** Those of them that begin with a small letter, a to z: hardly a hundred, so that most words of a text are soon passed over. */
  smallFirstWords: ReadonlySet<string>;
  /** Names in scripts that leave no space between words, by their first character, the longest first. */
  byFirstCharacter: Lookup<readonly OutletName[]>;
  byDomain: Lookup<Outlet>;
  byName: Lookup<Outlet>;
}
