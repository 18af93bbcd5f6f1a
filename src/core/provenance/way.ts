import type { Channel, OutletMention, Span } from '../model';

/** What the article tells of the way some words took. */
export interface Way {
  channel: Channel;
  isRepost: boolean;
  carriers: OutletMention[];
  /** Spoken before listeners ("told reporters"), no paper handed out: it lasts longer in an article. */
  isSpoken: boolean;
  /** "the forum", "his interview", "another user": known from before. */
  isDefinite: boolean;
  /** "announced", "at a recent rally": told of these words only. */
  isMomentary: boolean;
  /** Told in a sentence that attributes no words to the speaker. */
  isEvent: boolean;
  /** A hearing, a debate: an occasion with many voices. */
  isScene: boolean;
  /** "in another interview": not the one known from before. */
  isSeparate: boolean;
  channelSpans: Span[];
  carrierSpans: Span[];
}
