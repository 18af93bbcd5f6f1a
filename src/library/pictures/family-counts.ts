import type { SourceMix } from '../../core/pictures/source-mix';
import { type SourceFamily, sourceFamilies } from '../../ui/source-families';

/** A mix by family, in the order of the strip, families without a claim included. */
export function countFamilies({ counts }: Pick<SourceMix, 'counts'>): { family: SourceFamily; count: number }[] {
  return sourceFamilies.map(({ family, types }) => ({
    family,
    count: types.reduce((sum, type) => sum + counts[type], 0),
  }));
}

/** The source types of a family. */
export const typesOf = (family: SourceFamily) => [
  ...(sourceFamilies.find((each) => each.family === family)?.types ?? []),
];

export const nameFamily = (family: SourceFamily): string => `family_${family.replace('-', '_')}`;
