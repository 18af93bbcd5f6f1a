import type { JSX } from 'preact';
import type { SourceFamily } from '../../ui/source-families';

interface MixBarProps {
  /** Of the `FamilyTextures` in the same picture. */
  textures: string;
  family: SourceFamily;
  place: { x: number; y: number; width: number; height: number };
  title: string;
  onOpen: () => void;
}

/** One family's part of a bar. The mouse opens its claims; keyboard and screen readers do so from the table. */
export function MixBar({ textures, family, place, title, onOpen }: MixBarProps): JSX.Element {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the table beside the picture holds the same as links.
    <g class="mix-part" data-family={family} onClick={onOpen}>
      <title>{title}</title>
      <rect class="mix-hue" {...place} />
      <rect fill={`url(#${textures}-${family})`} {...place} />
    </g>
  );
}
