import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { wholeLibrary } from '../../core/finding/library-query';
import type { ShelvedClaim } from '../../core/finding/shelf';
import { endOfPeriod } from '../../core/pictures/calendar-weeks';
import { chooseTicks } from '../../core/pictures/choose-ticks';
import { mixOverTime } from '../../core/pictures/source-mix';
import { useTranslate } from '../../ui/translate';
import { dayOf } from '../day-of';
import type { Go } from '../navigation';
import type { LibraryView } from '../view-address';
import { FamilyKey } from './FamilyKey';
import { FamilyTextures } from './FamilyTextures';
import { Figure } from './Figure';
import { countFamilies, nameFamily, typesOf } from './family-counts';
import { MixBar } from './MixBar';
import { MixTable } from './MixTable';

type Unit = 'day' | 'week' | 'month';

interface MixOverTimeProps {
  claims: readonly ShelvedClaim[];
  locale: string;
  go: Go;
}

const mostBars = 60; // More are too thin to be told apart; the unit of time grows instead.
const height = 200;
const left = 48;
const top = 36;
const lastLabel = 72; // The date under the last bar begins at the bar and runs on beside it.

/** How the words came, over time: one bar a day, week or month in which something was read for the first time. */
export function MixOverTime({ claims, locale, go }: MixOverTimeProps): JSX.Element {
  const translate = useTranslate();
  const chosen = useSignal<Unit | null>(null);
  const units = (['day', 'week', 'month'] as const).map((unit) => ({ unit, mixes: mixOverTime(claims, unit, dayOf) }));
  const { unit, mixes } = units.find((each) => each.unit === chosen.value) ??
    units.find((each) => each.mixes.length <= mostBars) ?? { unit: 'month' as const, mixes: units[2]?.mixes ?? [] };
  const ticks = chooseTicks(Math.max(0, ...mixes.map(({ total }) => total)));
  const highest = ticks.at(-1) ?? 1;
  const step = Math.max(8, Math.min(28, 720 / Math.max(1, mixes.length)));
  const width = Math.max(660, left + mixes.length * step + lastLabel);
  const y = (count: number) => top + height - (count / highest) * height;
  const name = (from: string) => new Date(from).toLocaleDateString(locale, dateFormats[unit]);
  const claimsOf = (from: string, family?: Parameters<typeof typesOf>[0]): LibraryView => ({
    view: 'claims',
    query: {
      ...wholeLibrary,
      readFrom: from,
      readTo: endOfPeriod(from, unit),
      sourceTypes: family ? typesOf(family) : [],
    },
  });
  const labelEvery = Math.ceil(lastLabel / step);
  return (
    <>
      <label class="picture-choice">
        {translate('pictureUnit')}{' '}
        <select
          value={unit}
          onChange={({ currentTarget }) => {
            chosen.value = currentTarget.value as Unit;
          }}
        >
          {units.map((each) => (
            <option key={each.unit} value={each.unit}>
              {translate(`pictureUnit_${each.unit}`)}
            </option>
          ))}
        </select>
      </label>
      <Figure
        title={translate('pictureOverTime')}
        fileName="hearsay-source-mix-over-time"
        table={
          <MixTable
            head={translate(`pictureUnit_${unit}`)}
            locale={locale}
            go={go}
            rows={mixes.map((mix) => ({
              key: mix.from,
              name: name(mix.from),
              mix,
              viewOf: (family) => claimsOf(mix.from, family),
            }))}
          />
        }
      >
        <svg
          viewBox={`0 0 ${width} ${top + height + 28}`}
          width={width}
          height={top + height + 28}
          role="img"
          aria-label={translate('pictureOverTime')}
        >
          <FamilyTextures id="over-time" />
          <FamilyKey textures="over-time" x={left} y={4} />
          {ticks.map((tick) => (
            <g key={tick}>
              <line class="picture-line" x1={left} x2={width} y1={y(tick)} y2={y(tick)} />
              <text class="picture-text" text-anchor="end" x={left - 8} y={y(tick) + 4}>
                {new Intl.NumberFormat(locale).format(tick)}
              </text>
            </g>
          ))}
          {mixes.map((mix, at) => {
            let below = 0;
            return (
              <g key={mix.from}>
                {countFamilies(mix).map(({ family, count }) => {
                  if (count === 0) return null;
                  below += count;
                  const place = {
                    x: left + at * step + 1,
                    y: y(below),
                    width: step - 2,
                    height: Math.max(1, y(below - count) - y(below) - 1), // A hairline of paper between the families.
                  };
                  return (
                    <MixBar
                      key={family}
                      textures="over-time"
                      family={family}
                      place={place}
                      title={`${name(mix.from)} · ${translate(nameFamily(family))}: ${count}`}
                      onOpen={() => go(claimsOf(mix.from, family))}
                    />
                  );
                })}
                {at % labelEvery === 0 && (
                  <text class="picture-text" x={left + at * step} y={top + height + 18}>
                    {name(mix.from)}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      </Figure>
    </>
  );
}

/** Periods are named by days that stand in no time zone. */
const dateFormats: Record<Unit, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'short', timeZone: 'UTC' },
  week: { day: 'numeric', month: 'short', timeZone: 'UTC' },
  month: { month: 'short', year: 'numeric', timeZone: 'UTC' },
};
