const formats = new Map<string, Intl.DateTimeFormat>();

/** "3 Mar 2031", in the reader's language; an empty string for what is no date. A format is made once: it is slow to make. */
export function formatDay(at: string, locale: string): string {
  const time = Date.parse(at);
  if (Number.isNaN(time)) return '';
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  formats.set(locale, format);
  // A day without a time is that day everywhere.
  return format.format(at.length === 10 ? new Date(`${at}T12:00:00`) : time);
}
