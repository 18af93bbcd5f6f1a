import type { JSX } from 'preact';
import { sourceFamilies } from '../../ui/source-families';

/** A texture for each family over its hue, so that nobody has to tell five colours apart. First-hand has none. */
export function FamilyTextures({ id }: { id: string }): JSX.Element {
  return (
    <defs>
      {sourceFamilies.map(({ family }) => (
        <pattern key={family} id={`${id}-${family}`} width="6" height="6" patternUnits="userSpaceOnUse">
          <path class="texture" d={strokes[family]} />
        </pattern>
      ))}
    </defs>
  );
}

const strokes = {
  'first-hand': '',
  relayed: 'M-1 1 1 -1M0 6 6 0M5 7 7 5',
  social: 'M3 2.2v1.6M0 5.2v1.6M6 5.2v1.6',
  written: 'M0 3h6',
  'not-told': 'M3 0v6',
} as const;
