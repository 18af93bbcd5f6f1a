import type { JSX } from 'preact';
import { wholeLibrary } from '../../core/finding/library-query';
import type { ShelvedClaim } from '../../core/finding/shelf';
import { mixByOutlet } from '../../core/pictures/source-mix';
import { translateCount, useTranslate } from '../../ui/translate';
import type { Go } from '../navigation';
import type { LibraryView } from '../view-address';
import { FamilyKey } from './FamilyKey';
import { FamilyTextures } from './FamilyTextures';
import { Figure } from './Figure';
import { countFamilies, nameFamily, typesOf } from './family-counts';
import { MixBar } from './MixBar';
import { MixTable } from './MixTable';

interface MixByOutletProps {
  claims: readonly ShelvedClaim[];
  locale: string;
  go: Go;
  isMirrored: boolean;
}

const mostOutlets = 20; // Those with most claims; the table holds all.
const row = 28;
const top = 36;
const names = 200;
const bars = 400;
const width = names + bars + 120;

/** How the words came, outlet by outlet: each bar is all claims read there, divided by how they came. Described, never graded. */
export function MixByOutlet({ claims, locale, go, isMirrored }: MixByOutletProps): JSX.Element {
  const translate = useTranslate();
  const mixes = mixByOutlet(claims);
  const shown = mixes.slice(0, mostOutlets);
  const height = top + shown.length * row;
  const nameOf = (outlet: string | null) => outlet ?? translate('storyOutletUnknown');
  const mirror = (x: number, size: number) => (isMirrored ? width - x - size : x);
  const claimsOf = (outlet: string | null, family?: Parameters<typeof typesOf>[0]): LibraryView => ({
    view: 'claims',
    query: { ...wholeLibrary, outlets: [outlet ?? ''], sourceTypes: family ? typesOf(family) : [] },
  });
  return (
    <Figure
      title={translate('pictureByOutlet')}
      fileName="hearsay-source-mix-by-outlet"
      table={
        <MixTable
          head={translate('libraryView_outlet')}
          locale={locale}
          go={go}
          rows={mixes.map(({ outlet, ...mix }) => ({
            key: outlet ?? '',
            name: nameOf(outlet),
            mix,
            viewOf: (family) => claimsOf(outlet, family),
          }))}
        />
      }
    >
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={translate('pictureByOutlet')}
      >
        <FamilyTextures id="by-outlet" />
        <FamilyKey textures="by-outlet" x={names - 80} y={4} />
        {shown.map(({ outlet, ...mix }, at) => {
          let before = 0;
          const y = top + at * row;
          return (
            <g key={outlet ?? ''}>
              <text
                class="picture-name"
                text-anchor={isMirrored ? 'start' : 'end'}
                x={mirror(names - 12, 0)}
                y={y + 17}
              >
                <title>{nameOf(outlet)}</title>
                {shorten(nameOf(outlet))}
              </text>
              {countFamilies(mix).map(({ family, count }) => {
                if (count === 0) return null;
                const size = (count / mix.total) * bars;
                const x = mirror(names + before, size);
                before += size;
                return (
                  <MixBar
                    key={family}
                    textures="by-outlet"
                    family={family}
                    place={{ x, y: y + 4, width: Math.max(1, size - 1), height: row - 8 }}
                    title={`${nameOf(outlet)} · ${translate(nameFamily(family))}: ${count}`}
                    onOpen={() => go(claimsOf(outlet, family))}
                  />
                );
              })}
              <text
                class="picture-text"
                text-anchor={isMirrored ? 'end' : 'start'}
                x={mirror(names + bars + 8, 0)}
                y={y + 17}
              >
                {translateCount(translate, 'claimCount', mix.total)}
              </text>
            </g>
          );
        })}
      </svg>
    </Figure>
  );
}

const mostLetters = 26;

function shorten(name: string): string {
  const letters = [...name];
  return letters.length <= mostLetters ? name : `${letters.slice(0, mostLetters - 1).join('')}…`;
}
