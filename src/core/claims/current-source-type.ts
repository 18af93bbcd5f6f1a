import type { Claim, SourceType } from '../model';

/** The source type to show: the reader's word before ours. */
export function currentSourceType({ correction, sourceType }: Pick<Claim, 'correction' | 'sourceType'>): SourceType {
  return correction?.sourceType ?? sourceType;
}
