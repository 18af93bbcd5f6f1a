import { type CitationText, italic, plain } from '../../core/citing/citation-text';
import { writeDate } from './citation-date';
import { authorsOrOutlet } from './citation-source';
import type { CitationStyle, CitationTask } from './citation-style';
import { citationWords } from './citation-words';
import { invert, joinFamilies, joinList, writeStraight } from './join-names';
import { parseName } from './parse-name';
import { quoteTitle, shortTitle } from './short-title';

/** Chicago, 17th edition, notes and bibliography: 14.191 ff. news on the web, 14.260 "quoted in". */
export const citeChicagoNotes: CitationStyle = (task) => ({
  inText: writeNote(task),
  reference: writeReference(task, false),
});

/** Chicago, 17th edition, author-date: 15.49 news, 15.56 "quoted in". */
export const citeChicagoAuthorDate: CitationStyle = (task) => ({
  inText: writeInText(task),
  reference: writeReference(task, true),
});

/** The note names every outlet that passed the words on, from the first. */
function writeNote({ source, origin, language }: CitationTask): CitationText {
  const words = citationWords[language];
  const { authors, title, outlet } = source;
  const names =
    authors.length > 3
      ? `${writeStraight(authors[0] ?? parseName(''))} et al.`
      : joinList(authors.map(writeStraight), words.and);
  const hands = origin ? [origin.original, ...origin.between] : [];
  return [
    plain(hands.map((hand) => `${hand}, ${words.quotedIn} `).join('')),
    plain(names === '' ? '' : `${names}, `),
    plain(title === null ? '' : joinTitle(title, words)),
    ...(outlet === null ? [] : [italic(nameOutlet(source)), plain(', ')]),
    plain(`${writeDates(source, language)}, ${source.url}.`),
  ].filter((piece) => piece.words !== '');
}

function joinTitle(title: string, words: (typeof citationWords)['en']): string {
  const quoted = quoteTitle(title, ',', words);
  return `${quoted} `;
}

function writeInText({ source, origin, language }: CitationTask): CitationText {
  const words = citationWords[language];
  const names = authorsOrOutlet(source);
  const cited = names.length > 0 ? joinFamilies(names, words.and, 3) : shortTitle(source.title, words);
  const earlier = origin ? `${origin.shortOriginal}, ${words.quotedIn} ` : '';
  const author = isUnsigned(source) ? italic(nameOutlet(source)) : plain(cited);
  return [plain(`(${earlier}`), author, plain(` ${source.published?.year ?? words.noDate})`)];
}

function writeReference({ source, language }: CitationTask, isYearFirst: boolean): CitationText {
  const words = citationWords[language];
  const { authors, title, outlet, published } = source;
  const names = authorsOrOutlet(source);
  const written = names.map((name, at) => (at === 0 ? invert(name) : writeStraight(name)));
  const joined =
    written.length > mostNamed
      ? `${written.slice(0, namedOfMany).join(', ')}, et al.`
      : written.length > 1
        ? `${written.slice(0, -1).join(', ')}, ${words.and} ${written.at(-1) ?? ''}`
        : (written[0] ?? '');
  const container = authors.length > 0 && outlet !== null ? [italic(nameOutlet(source)), plain(', ')] : [];
  return [
    ...(isUnsigned(source)
      ? [italic(nameOutlet(source)), plain('. ')]
      : [plain(joined === '' ? '' : `${joined}${joined.endsWith('.') ? '' : '.'} `)]),
    plain(isYearFirst ? `${published?.year ?? words.noDate}${published ? '.' : ''} ` : ''),
    plain(title === null ? '' : `${quoteTitle(title, '.', words)} `),
    ...container,
    plain(`${writeDates(source, language)}. ${source.url}.`),
  ].filter((piece) => piece.words !== '');
}

const [mostNamed, namedOfMany] = [10, 7]; // 14.76: of more than ten authors, the first seven.

/** The name of a newspaper stands in place of an author that is not named (14.199). */
const isUnsigned = ({ authors, outlet, isNewspaper }: CitationTask['source']) =>
  authors.length === 0 && outlet !== null && isNewspaper;

/** English newspapers go without their "The" (14.194); "Le Phare" keeps its article. */
const nameOutlet = ({ outlet, isNewspaper }: CitationTask['source']) =>
  isNewspaper ? (outlet ?? '').replace(/^The (?=\S)/, '') : (outlet ?? '');

/** The day of publication, else the day it was read (14.12). */
function writeDates({ published, accessed }: CitationTask['source'], language: CitationTask['language']): string {
  const { accessed: accessedWord, noDate } = citationWords[language];
  if (published) return writeDate(published, language, 'month-first');
  return accessed ? `${accessedWord.toLowerCase()} ${writeDate(accessed, language, 'month-first')}` : noDate;
}
