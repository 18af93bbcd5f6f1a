import { englishHtmlWords, type HtmlWord, type HtmlWords, htmlWordNames } from '../../export/html/html-words';
import { isRightToLeft } from '../../ui/isolate-foreign';
import { localeOf, type Translate } from '../../ui/translate';

/** The words of an annotated copy in the language of the library; English where it has none. */
export function translateHtml(translate: Translate): HtmlWords {
  const lang = localeOf(translate);
  const own = htmlWordNames.map((name): [HtmlWord, string] => [name, translate(keyOf(name), '{0}')]);
  return {
    ...englishHtmlWords,
    ...Object.fromEntries(own.filter(([, text]) => text !== '')),
    lang,
    dir: isRightToLeft(lang) ? 'rtl' : 'ltr',
  };
}

const keyOf = (name: HtmlWord) => keys[name] ?? name.replace('-', '_');

/** The others go by their own names. */
const keys: Partial<Record<HtmlWord, string>> = {
  title: 'exportHtmlTitle',
  exportedAt: 'exportHtmlMadeAt',
  untitled: 'exportHtmlUntitled',
  unnamed: 'speakerUnknown',
  notSaid: 'attitude',
};
