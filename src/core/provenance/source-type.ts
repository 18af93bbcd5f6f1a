import type { Attribution, OutletMention, SourceType } from '../model';

/** What is known of the way before its one label is chosen. */
export interface Way {
  channel: Attribution['channel'];
  isRepost: boolean;
  carriers: readonly OutletMention[];
}

/** The one label, by the order of PRODUCT.md: wire, retweet, social, the channel, outlet, unstated. */
export function sourceTypeOf(way: Way, isOwn: (name: string) => boolean): SourceType {
  if (way.carriers.some(({ kind, name }) => kind === 'wire_service' && !isOwn(name))) return 'wire';
  if (way.isRepost) return 'retweet';
  if (way.channel !== 'unstated') return way.channel;
  return way.carriers.some(({ kind, name }) => kind !== 'social_platform' && !isOwn(name)) ? 'outlet' : 'unstated';
}

/** Hands between speaker and reader: this outlet, each other carrier, one more for a repost. */
export function countHops(
  way: Way,
  broadcasterOf: (programme: string) => string | null,
  isOwn: (name: string) => boolean,
): number {
  const hands = new Set<string>();
  for (const { name, kind } of way.carriers) {
    if (kind === 'social_platform') continue; // The speaker's own post is the speaker's own voice.
    const hand = broadcasterOf(name) ?? name;
    if (!isOwn(hand) && !isOwn(name)) hands.add(hand);
  }
  return 1 + hands.size + Number(way.isRepost);
}
