import type { JSX } from 'preact';
import { wholeLibrary } from '../../core/finding/library-query';
import type { ShelvedClaim } from '../../core/finding/shelf';
import { listWeeks } from '../../core/pictures/calendar-weeks';
import { readingCalendar } from '../../core/pictures/reading-calendar';
import { translateCount, useTranslate } from '../../ui/translate';
import { dayOf } from '../day-of';
import type { Go } from '../navigation';
import { ViewLink } from '../ViewLink';
import type { LibraryView } from '../view-address';
import { Figure } from './Figure';
import { firstWeekdayOf } from './first-weekday';

interface ReadingCalendarProps {
  claims: readonly ShelvedClaim[];
  locale: string;
  go: Go;
}

const weeksShown = 53;
const cell = 14;
const left = 40;
const top = 20;
const steps = 4;

/** The days of the last year on which articles were read for the first time: the more of them, the darker. */
export function ReadingCalendar({ claims, locale, go }: ReadingCalendarProps): JSX.Element {
  const translate = useTranslate();
  const days = readingCalendar(claims, dayOf);
  const byDay = new Map(days.map((day) => [day.day, day]));
  const most = Math.max(1, ...days.map(({ articles }) => articles));
  const weeks = listWeeks(dayOf(Date.now()), weeksShown, firstWeekdayOf(locale));
  const width = left + weeksShown * cell + 8;
  const height = top + 7 * cell + 8;
  const write = (day: string, options: Intl.DateTimeFormatOptions) =>
    new Date(day).toLocaleDateString(locale, { ...options, timeZone: 'UTC' });
  const describe = ({ articles, claims: count }: { articles: number; claims: number }) =>
    `${translateCount(translate, 'articleCount', articles)} · ${translateCount(translate, 'claimCount', count)}`;
  const claimsOf = (day: string): LibraryView => ({
    view: 'claims',
    query: { ...wholeLibrary, readFrom: day, readTo: day },
  });
  return (
    <Figure
      title={translate('pictureCalendar')}
      fileName="hearsay-reading-calendar"
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{translate('pictureUnit_day')}</th>
              <th scope="col">{translate('pictureRead')}</th>
            </tr>
          </thead>
          <tbody>
            {[...days].reverse().map((day) => (
              <tr key={day.day}>
                <th scope="row">
                  <ViewLink view={claimsOf(day.day)} go={go}>
                    {write(day.day, { dateStyle: 'long' })}
                  </ViewLink>
                </th>
                <td>{describe(day)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={translate('pictureCalendar')}
      >
        {[0, 2, 4].map((weekday) => (
          <text key={weekday} class="picture-text" x={0} y={top + weekday * cell + 11}>
            {write(weeks[0]?.[weekday] ?? '', { weekday: 'short' })}
          </text>
        ))}
        {weeks.map((week, at) => {
          const first = week.find((day) => day?.endsWith('-01'));
          return (
            <g key={week[0]}>
              {first && at < weeksShown - 2 && (
                <text class="picture-text" x={left + at * cell} y={top - 8}>
                  {write(first, { month: 'short' })}
                </text>
              )}
              {week.map((day, weekday) => {
                if (day === null) return null;
                const read = byDay.get(day);
                return (
                  // biome-ignore lint/a11y/noStaticElementInteractions: the table beside the picture holds the same as links.
                  <rect
                    key={day}
                    class="calendar-day"
                    data-read={read ? Math.ceil((read.articles / most) * steps) : 0}
                    x={left + at * cell}
                    y={top + weekday * cell}
                    width={cell - 2}
                    height={cell - 2}
                    rx={2}
                    onClick={() => read && go(claimsOf(day))}
                  >
                    <title>
                      {write(day, { dateStyle: 'long' })}
                      {read ? ` · ${describe(read)}` : ''}
                    </title>
                  </rect>
                );
              })}
            </g>
          );
        })}
      </svg>
    </Figure>
  );
}
