/** On which day the reader's weeks begin: 0 for Sunday to 6 for Saturday; Monday where the browser does not say. */
export function firstWeekdayOf(locale: string): number {
  const known = new Intl.Locale(locale) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  const info = known.getWeekInfo?.() ?? known.weekInfo;
  return (info?.firstDay ?? 1) % 7; // 7 stands for Sunday there.
}
