const pad = (number: number): string => String(number).padStart(2, '0');

/**
 * The first calendar day named in a text for readers: "Tuesday 19 November 2019", "19.11.2019", "2019年11月19日".
 * Month names come from the browser, in the page's language and in English.
 */
export function parseShownDate(text: string, lang: string | null): string | null {
  const east =
    /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/.exec(text) ??
    /\b(\d{4})[./-](\d{1,2})[./-](\d{1,2})\b/.exec(text);
  if (east !== null) return dayOf(Number(east[1]), Number(east[2]), Number(east[3]));
  const west = /\b(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/.exec(text);
  if (west !== null) {
    const [first, second, year] = [Number(west[1]), Number(west[2]), Number(west[3])];
    const isMonthFirst = second > 12 || (first <= 12 && /^en-us$/i.test(lang ?? ''));
    return isMonthFirst ? dayOf(year, first, second) : dayOf(year, second, first);
  }
  const folded = text.toLowerCase();
  const year = /\b(?:19|20)\d\d\b/.exec(folded);
  const day = /(?<![\d:])\b(\d{1,2})\b(?![\d:])/.exec(folded);
  if (year === null || day === null) return null;
  const month = likelyLanguages(folded, lang).reduce<number | null>(
    (found, each) => found ?? monthIn(folded, each),
    null,
  );
  return month === null ? null : dayOf(Number(year[0]), month, Number(day[1]));
}

/** The declared language, then what the script suggests, then the language that templates forget to translate. */
function likelyLanguages(text: string, lang: string | null): string[] {
  return [...(lang === null ? [] : [lang]), ...(/\p{Script=Cyrillic}/u.test(text) ? ['ru', 'uk', 'bg'] : []), 'en'];
}

function monthIn(text: string, lang: string): number | null {
  for (const style of ['long', 'short'] as const) {
    const names = monthNames(lang, style);
    const at = names.findIndex((name) => name.length > 2 && text.includes(name));
    if (at >= 0) return at + 1;
  }
  return null;
}

function monthNames(lang: string, style: 'long' | 'short'): string[] {
  try {
    const format = new Intl.DateTimeFormat(lang, { month: style, day: 'numeric', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(Date.UTC(2020, month, 1));
      return (parts.find((part) => part.type === 'month')?.value ?? '').toLowerCase().replace(/\.$/, '');
    });
  } catch {
    return []; // Not a language tag.
  }
}

function dayOf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}
