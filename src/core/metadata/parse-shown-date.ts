const pad = (number: number): string => String(number).padStart(2, '0');

/**
 * The first calendar day named in a text for readers: "Tuesday 19 November 2019", "19.11.2019", "2019年11月19日".
 * Names of months are English, or the browser's for the page's language.
 */
export function parseShownDate(text: string, lang: string | null): string | null {
  const east = /\b(\d{4})\s*[年년./-]\s*(\d{1,2})\s*[月월./-]\s*(\d{1,2})/.exec(text);
  if (east !== null) return dayOf(Number(east[1]), Number(east[2]), Number(east[3]));
  const west = /\b(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/.exec(text);
  if (west !== null) {
    const [first, second, year] = [Number(west[1]), Number(west[2]), Number(west[3])];
    const isMonthFirst = second > 12 || (first <= 12 && /^en-us$/i.test(lang ?? ''));
    return isMonthFirst ? dayOf(year, first, second) : dayOf(year, second, first);
  }
  const year = /\b(?:19|20)\d\d\b/.exec(text);
  const day = /(?<![\d:])\b(\d{1,2})\b(?![\d:])/.exec(text);
  return year === null || day === null
    ? null
    : dayOf(Number(year[0]), monthIn(text.toLowerCase(), lang), Number(day[1]));
}

const english = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Number of the month a text names, 0 for none. Formats are slow to make and asked for last. */
function monthIn(text: string, lang: string | null): number {
  const at = english.findIndex((name) => new RegExp(`\\b${name}`).test(text));
  if (at >= 0) return at + 1;
  for (const each of /[\u0400-\u04ff]/.test(text) ? ['ru', 'uk'] : [lang ?? 'en']) {
    const month = monthNames(each).findIndex((name) => text.includes(name));
    if (month >= 0) return month + 1;
  }
  return 0;
}

/** As they stand in dates, where many languages decline them; without the end that short forms cut off. */
function monthNames(lang: string): string[] {
  try {
    const format = new Intl.DateTimeFormat(lang, { month: 'long', day: 'numeric', timeZone: 'UTC' });
    return english.map((_, month) => {
      const parts = format.formatToParts(Date.UTC(2020, month, 1));
      return (parts.find(({ type }) => type === 'month')?.value ?? '?').toLowerCase().slice(0, 4);
    });
  } catch {
    return []; // Not a language tag.
  }
}

function dayOf(year: number, month: number, day: number): string | null {
  return month < 1 || month > 12 || day < 1 || day > 31 ? null : `${year}-${pad(month)}-${pad(day)}`;
}
