import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { isolateForeign } from './isolate-foreign';

/** The reader's language: a message by its key in `_locales`, with what stands in its places. */
export type Translate = (key: string, ...substitutions: string[]) => string;

/** Provided by each view from the browser's own messages; parts never touch the browser. */
export const Translation = createContext<Translate>((key) => key);

export function useTranslate(): Translate {
  return useContext(Translation);
}

/**
 * The message for a number: keys end in the plural category of the language ("claimCount_one", "claimCount_other"). The number
 * stands in the first place, what is given besides in the following ones.
 */
export function translateCount(translate: Translate, key: string, count: number, ...others: string[]): string {
  const locale = localeOf(translate);
  const { rules, numbers } = countingIn(locale);
  const category = rules.select(count);
  const written = numbers.format(count);
  return translate(`${key}_${category}`, written, ...others) || translate(`${key}_other`, written, ...others);
}

const counting = new Map<string, { rules: Intl.PluralRules; numbers: Intl.NumberFormat }>();

/** Made once for each language: making them takes far longer than using them, and a page counts a hundred times. */
function countingIn(locale: string): { rules: Intl.PluralRules; numbers: Intl.NumberFormat } {
  const known = counting.get(locale) ?? { rules: new Intl.PluralRules(locale), numbers: new Intl.NumberFormat(locale) };
  counting.set(locale, known);
  return known;
}

/** “a, b, c”, or with `conjunction` “a, b and c”, as the reader's language writes it. */
export function joinParts(
  translate: Translate,
  parts: readonly string[],
  type: 'unit' | 'conjunction' = 'unit',
): string {
  const locale = localeOf(translate);
  const isolated = parts.map((part) => isolateForeign(part, locale));
  // Most often it is one, and a format takes longer to make than a claim to draw.
  return isolated.length < 2 ? isolated.join() : listingIn(locale, type).format(isolated);
}

const listing = new Map<string, Intl.ListFormat>();

/** Made once for each language and way of joining. */
function listingIn(locale: string, type: 'unit' | 'conjunction'): Intl.ListFormat {
  const key = `${locale} ${type}`;
  const known = listing.get(key) ?? makeListing(locale, type);
  listing.set(key, known);
  return known;
}

/** Russian puts nothing between units, as in “2 ч 5 мин”: facts, which are whole phrases, would run into one another. */
function makeListing(locale: string, type: 'unit' | 'conjunction'): Intl.ListFormat {
  const made = new Intl.ListFormat(locale, { type });
  const isSetApart = /[,،、]/.test(made.format(['1', '2', '3']));
  return isSetApart || type === 'conjunction'
    ? made
    : new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' });
}

/** Short facts on one line: “Calder Courier · 5 March 2026”; what is not there is left out. */
export function joinFacts(facts: readonly (string | false | null | undefined)[], locale: string): string {
  return facts.flatMap((fact) => (fact ? [isolateForeign(fact, locale)] : [])).join(' · ');
}

/** “5 March 2026”, in the reader's language and time zone; null where it is no whole date. */
export function formatDay(translate: Translate, date: string | null): string | null {
  if (date === null || !/^\d{4}-\d{2}-\d{2}/.test(date)) return null;
  const day = new Date(date);
  if (Number.isNaN(day.getTime())) return null;
  const isDayOnly = date.length === 10; // It names the same day in every time zone.
  const options = { dateStyle: 'long', ...(isDayOnly ? { timeZone: 'UTC' } : {}) } as const;
  return new Intl.DateTimeFormat(localeOf(translate), options).format(day);
}

/** “14:32”, in the reader's language and time zone; as it is where it is no moment. */
export function formatTime(translate: Translate, moment: string): string {
  if (!/^\d{4}-\d{2}-\d{2}T/.test(moment) || Number.isNaN(Date.parse(moment))) return moment;
  return new Intl.DateTimeFormat(localeOf(translate), { timeStyle: 'short' }).format(new Date(moment));
}

/**
 * The language tag that our words are in. Where the browser speaks a language that we do not, its words are ours but its
 * numbers, lists and dates would not fit them: an Italian "e" in an English sentence.
 */
export function localeOf(translate: Translate): string {
  const own = translate('languageOfWords');
  const browsers = translate('@@ui_locale').replace('_', '-');
  const isSame = browsers.split('-')[0] === own.split('-')[0];
  return isSame ? browsers : /^[a-z]{2}$/.test(own) ? own : 'en'; // Without a browser, in tests, keys come back as they are.
}
