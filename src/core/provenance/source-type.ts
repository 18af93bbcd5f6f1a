import type { SourceType } from '../model';
import type { Way } from './way';

/** What of a way decides its label and its hops. */
type Told = Pick<Way, 'channel' | 'isRepost' | 'carriers'>;

/** The one label, by the order of PRODUCT.md: wire, retweet, social, the channel, outlet, unstated. */
export function sourceTypeOf(way: Told, isOwn: (name: string) => boolean): SourceType {
  if (way.carriers.some(({ kind, name }) => kind === 'wire_service' && !isOwn(name))) return 'wire';
  if (way.isRepost) return 'retweet';
  if (way.channel !== 'unstated') return way.channel;
  return way.carriers.some(({ kind, name }) => kind !== 'social_platform' && !isOwn(name)) ? 'outlet' : 'unstated';
}

/** Hands between speaker and reader: this outlet, each other carrier, one more for a repost. */
export function countHops(
  way: Told,
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
