import { type ComponentChild, render } from 'preact';
import { type Translate, Translation } from './translate';

/** The part of the browser's `i18n` that views need. */
export interface Words {
  getMessage(key: string, substitutions?: string[]): string;
  getUILanguage(): string;
}

/** Shows a view in an element, in the reader's language and direction. */
export function mountView(view: ComponentChild, { into, words }: { into: HTMLElement; words: Words }): void {
  const root = into === document.body ? document.documentElement : into; // A whole page is in that language, or only a card.
  root.lang = words.getUILanguage();
  root.dir = words.getMessage('@@bidi_dir');
  // Chrome takes several substitutions as one list only.
  const translate: Translate = (key, ...substitutions) => words.getMessage(key, substitutions);
  render(<Translation.Provider value={translate}>{view}</Translation.Provider>, into);
}
