import type { Way } from './way';

/**
 * "In a wide-ranging interview" behind "in an interview with the BBC" is that interview: a way that names nobody takes the
 * carriers of the speaker's last way of its channel; "the same segment", "the forum", "another user" those of anybody's.
 */
export function inheritCarriers(way: Way, own: Way | null, lastOfChannel: ReadonlyMap<string, Way>): Way {
  if (way.carriers.length > 0 || way.isSeparate) return way;
  if (way.channel === 'statement' && way.isSpoken) return way;
  if (way.channel === 'speech' && !way.isDefinite) return way; // "at a rally later" is not the forum told of before.
  const ownModel = own?.channel === way.channel && own.carriers.length > 0 ? own : null;
  const model = ownModel ?? (way.isDefinite || way.channel === 'social' ? lastOfChannel.get(way.channel) : undefined);
  if (!model || (way.channel !== 'interview' && way.channel !== 'social' && way.channel !== 'speech' && !ownModel))
    return way;
  return { ...way, carriers: model.carriers, carrierSpans: model.carrierSpans };
}
