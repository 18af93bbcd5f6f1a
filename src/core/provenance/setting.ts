import type { Channel, OutletMention, Span } from '../model';

/**
 * audience: "told the BBC", bound to its verb; occasion: "in an interview", "at a rally"; carrier: "according to TASS",
 * "Reuters reported"; source: the words naming who speaks are a document, a statement or an outlet; post: "tweeted";
 * verb: the verb alone, "announced".
 */
export type SettingRole = 'audience' | 'occasion' | 'carrier' | 'source' | 'post' | 'verb';

/** Words of the article that tell how other words of it were spoken, written or carried. */
export interface Setting {
  role: SettingRole;
  channel: Channel;
  isRepost: boolean;
  /** Who carried the words, from the speaker outwards. */
  carriers: OutletMention[];
  /** The exact words that tell it. */
  span: Span;
  /** Where the verb stands that it belongs to: "told", "tweeted"; else the start of `span`. */
  at: number;
  sentence: number;
}
