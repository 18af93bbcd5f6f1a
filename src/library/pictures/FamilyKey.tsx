import type { JSX } from 'preact';
import { sourceFamilies } from '../../ui/source-families';
import { useTranslate } from '../../ui/translate';
import { nameFamily } from './family-counts';

/** What the hues and textures of bars stand for; part of the picture, so that it stands in a saved one too. */
export function FamilyKey({ textures, x, y }: { textures: string; x: number; y: number }): JSX.Element {
  const translate = useTranslate();
  return (
    <g>
      {sourceFamilies.map(({ family }, at) => (
        <g key={family} class="mix-part" data-family={family}>
          <rect class="mix-hue" x={x + at * keyWidth} y={y} width={12} height={12} />
          <rect fill={`url(#${textures}-${family})`} x={x + at * keyWidth} y={y} width={12} height={12} />
          <text class="picture-text" x={x + at * keyWidth + 18} y={y + 10}>
            {translate(nameFamily(family))}
          </text>
        </g>
      ))}
    </g>
  );
}

const keyWidth = 120; // The longest of the five names with some room, in the languages we speak.
