import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ShelvedClaim } from '../../core/finding/shelf';
import { mixOverTime, type SourceMix } from '../../core/pictures/source-mix';
import { sourceFamilies } from '../../ui/source-families';
import { useTranslate } from '../../ui/translate';
import { dayOf } from '../day-of';

interface MixOverTimeProps {
  claims: readonly ShelvedClaim[];
  locale: string;
}

const mostPeriods = 24; // Two years by months, half a year by weeks; what was before is not drawn.
const weeksAtMost = 26;

/** How many claims came by which way in each week or month, as columns, and as a table for who cannot see them. */
export function MixOverTime({ claims, locale }: MixOverTimeProps): JSX.Element | null {
  const translate = useTranslate();
  const { unit, mixes } = useMemo(() => chooseUnit(claims), [claims]);
  if (mixes.length < 2) return null;
  const highest = Math.max(...mixes.map(({ total }) => total));
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    ...(unit === 'month' ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' }),
  });
  const title = translate(unit === 'month' ? 'libraryMixByMonth' : 'libraryMixByWeek');
  const [first, last] = [mixes[0], mixes.at(-1)];
  return (
    <figure class="mix">
      <figcaption class="section-title">{title}</figcaption>
      <div class="mix-columns" aria-hidden="true">
        {mixes.map((mix) => (
          <div key={mix.from} class="mix-column" title={`${format.format(new Date(mix.from))}: ${mix.total}`}>
            {countFamilies(mix).map(({ family, count }) => (
              <span key={family} data-family={family} style={{ blockSize: `${(100 * count) / highest}%` }} />
            ))}
          </div>
        ))}
      </div>
      <div class="mix-axis" aria-hidden="true">
        <span>{first && format.format(new Date(first.from))}</span>
        <span>{last && format.format(new Date(last.from))}</span>
      </div>
      <table class="only-heard">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{translate('libraryMixFrom')}</th>
            {sourceFamilies.map(({ family }) => (
              <th key={family} scope="col">
                {translate(`family_${family.replace('-', '_')}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {mixes.map((mix) => (
            <tr key={mix.from}>
              <th scope="row">{format.format(new Date(mix.from))}</th>
              {countAllFamilies(mix).map(({ family, count }) => (
                <td key={family}>{count}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

function chooseUnit(claims: readonly ShelvedClaim[]) {
  const weeks = mixOverTime(claims, 'week', dayOf);
  if (weeks.length <= weeksAtMost) return { unit: 'week' as const, mixes: weeks };
  return { unit: 'month' as const, mixes: mixOverTime(claims, 'month', dayOf).slice(-mostPeriods) };
}

const countAllFamilies = ({ counts }: SourceMix) =>
  sourceFamilies.map(({ family, types }) => ({ family, count: types.reduce((sum, type) => sum + counts[type], 0) }));

const countFamilies = (mix: SourceMix) => countAllFamilies(mix).filter(({ count }) => count > 0);
