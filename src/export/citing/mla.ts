import { type CitationText, italic, plain } from '../../core/citing/citation-text';
import { writeDate } from './citation-date';
import type { CitationStyle, CitationTask } from './citation-style';
import { citationWords } from './citation-words';
import { invert, joinFamilies, writeStraight } from './join-names';
import { quoteTitle, shortTitle } from './short-title';

/** MLA, 9th edition: 6.77 "qtd. in" for words of another, 5.1 ff. works cited. */
export const citeMla: CitationStyle = (task) => ({ inText: writeInText(task), reference: writeReference(task) });

/** What another said stands in an indirect source, spoken or written; its author is named before the quotation. */
function writeInText({ source, language, isOfAnother }: CitationTask): CitationText {
  const words = citationWords[language];
  const { authors, title, outlet } = source;
  const cited =
    authors.length > 0
      ? joinFamilies(authors, words.and, 2)
      : title === null
        ? (outlet ?? words.unnamed)
        : shortTitle(title, words);
  return [plain(`(${isOfAnother ? `${words.qtdIn} ` : ''}${cited})`)];
}

function writeReference({ source, language }: CitationTask): CitationText {
  const { authors, title, outlet, published, accessed, url } = source;
  const words = citationWords[language];
  const [first, second] = authors;
  const names = !first
    ? ''
    : authors.length > 2
      ? `${invert(first)}, et al.`
      : `${invert(first)}${second ? `, ${words.and} ${writeStraight(second)}` : ''}`;
  const address = url.replace(/^https?:\/\//, '');
  return [
    plain(names === '' ? '' : `${names}${names.endsWith('.') ? '' : '.'} `),
    plain(title === null ? '' : `${quoteTitle(title, '.', words)} `),
    ...(outlet === null ? [] : [italic(outlet), plain(', ')]),
    plain(published ? `${writeDate(published, language, 'short')}, ` : ''),
    plain(`${address}.`),
    plain(!published && accessed ? ` ${words.accessed} ${writeDate(accessed, language, 'short')}.` : ''),
  ].filter((piece) => piece.words !== '');
}
