import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The reader's language: a message by its key in `_locales`, with what stands in its places. */
export type Translate = (key: string, ...substitutions: string[]) => string;

/** Provided by each view from the browser's own messages; parts never touch the browser. */
export const Translation = createContext<Translate>((key) => key);

export function useTranslate(): Translate {
  return useContext(Translation);
}

/** The message for a number: keys end in the plural category of the language ("claimCount_one", "claimCount_other"). */
export function translateCount(translate: Translate, key: string, count: number): string {
  const locale = translate('@@ui_locale').replace('_', '-');
  const category = new Intl.PluralRules(safeLocale(locale)).select(count);
  return (
    translate(`${key}_${category}`, formatNumber(locale, count)) ||
    translate(`${key}_other`, formatNumber(locale, count))
  );
}

function formatNumber(locale: string, count: number): string {
  return new Intl.NumberFormat(safeLocale(locale)).format(count);
}

function safeLocale(locale: string): string {
  return Intl.PluralRules.supportedLocalesOf([locale])[0] ?? 'en';
}
