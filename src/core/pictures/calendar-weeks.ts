/** One day of a calendar; null where the week began before the first day or goes on after the last. */
export type CalendarDay = string | null;

const dayMs = 86_400_000;

/**
 * The weeks up to a day (YYYY-MM-DD), `count` of them, each of seven days from `firstWeekday` on (0 for Sunday, 1 for Monday); days
 * after the last are null.
 */
export function listWeeks(lastDay: string, count: number, firstWeekday: number): CalendarDay[][] {
  const last = Date.parse(lastDay);
  const intoWeek = (new Date(last).getUTCDay() - firstWeekday + 7) % 7;
  const start = last - (intoWeek + (count - 1) * 7) * dayMs;
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_each, day) => {
      const time = start + (week * 7 + day) * dayMs;
      return time > last ? null : new Date(time).toISOString().slice(0, 10);
    }),
  );
}

/** The last day of a period that begins on `from`: of a day itself, of a week six days on, of a month its last one. */
export function endOfPeriod(from: string, unit: 'day' | 'week' | 'month'): string {
  const date = new Date(Date.parse(from));
  if (unit === 'week') date.setUTCDate(date.getUTCDate() + 6);
  if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + 1, 0);
  return date.toISOString().slice(0, 10);
}
