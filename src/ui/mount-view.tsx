import { type ComponentChild, render } from 'preact';
import { isolateForeign } from './isolate-foreign';
import { localeOf, type Translate, Translation } from './translate';

/** The part of the browser's `i18n` that views need. */
export interface Words {
  getMessage(key: string, substitutions?: string[]): string;
}

/** Shows a view in an element, in the reader's language and direction. */
export function mountView(view: ComponentChild, { into, words }: { into: HTMLElement; words: Words }): void {
  const root = into === document.body ? document.documentElement : into; // A whole page is in that language, or only a card.
  const locale = localeOf((key) => words.getMessage(key));
  const translate = rememberWords(words, locale);
  const isBrowsers = locale === translate('@@ui_locale').replace('_', '-');
  root.lang = locale;
  root.dir = isBrowsers ? translate('@@bidi_dir') : 'ltr'; // English words in a Hebrew browser still run from the left.
  render(<Translation.Provider value={translate}>{view}</Translation.Provider>, into);
}

/** Asks the browser once for words without anything in their places: each claim has the names of all source types. */
function rememberWords(words: Words, locale: string): Translate {
  const known = new Map<string, string>();
  return (key, ...substitutions) => {
    const isWhole = substitutions.length === 0;
    // Chrome takes several substitutions as one list only.
    const foreign = substitutions.map((text) => isolateForeign(text, locale));
    const message = (isWhole && known.get(key)) || words.getMessage(key, foreign);
    if (isWhole) known.set(key, message);
    return message;
  };
}
