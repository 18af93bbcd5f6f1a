import type { SourceType } from '../core/model';

/** Families of source types that share a hue, in the order of the strip, each with its members in the order of choice. */
export type SourceFamily = 'first-hand' | 'relayed' | 'social' | 'written' | 'not-told';

export const sourceFamilies: readonly { family: SourceFamily; types: readonly SourceType[] }[] = [
  { family: 'first-hand', types: ['interview', 'speech', 'statement'] },
  { family: 'relayed', types: ['wire', 'outlet'] },
  { family: 'social', types: ['social', 'retweet'] },
  { family: 'written', types: ['document'] },
  { family: 'not-told', types: ['unstated'] },
];
