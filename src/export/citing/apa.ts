import { type CitationText, italic, plain } from '../../core/citing/citation-text';
import { writeDay } from './citation-date';
import { authorsOrOutlet } from './citation-source';
import type { CitationStyle, CitationTask } from './citation-style';
import { citationWords } from './citation-words';
import { invertWithInitials, joinFamilies } from './join-names';
import type { PersonName } from './parse-name';
import { shortenTitle, shortTitle } from './short-title';

/** APA, 7th edition: 8.6 secondary sources, 8.17 in-text citations, 10.1 and 10.16 newspapers and pages. */
export const citeApa: CitationStyle = (task) => ({ inText: writeInText(task), reference: writeReference(task) });

function writeInText(task: CitationTask): CitationText {
  const { source, origin, language } = task;
  const words = citationWords[language];
  const names = namesOf(source);
  const year = source.published ? String(source.published.year) : words.noDate;
  const earlier = origin ? `${origin.shortOriginal}, ${words.asCitedIn} ` : ''; // Its year is not known.
  return [plain(`(${earlier}`), ...citeNames(names, task), plain(`, ${year})`)];
}

/** A title in place of an author stands in quotation marks where it is an article's, in italics where it is a page's (8.14). */
function citeNames(names: readonly PersonName[], { source: { title, isPeriodical }, language }: CitationTask) {
  const words = citationWords[language];
  if (names.length > 0) return [plain(joinFamilies(names, '&', 2))];
  return isPeriodical || title === null ? [plain(shortTitle(title, words))] : [italic(shortenTitle(title))];
}

/** A newspaper does not write its articles: one without a byline goes by its title (9.12). The body behind a page does (9.11). */
function namesOf(source: CitationTask['source']): readonly PersonName[] {
  return source.isPeriodical && source.title !== null ? source.authors : authorsOrOutlet(source);
}

function writeReference({ source, language }: CitationTask): CitationText {
  const { title, outlet, published, url, isPeriodical } = source;
  const words = citationWords[language];
  const names = namesOf(source);
  const day = published ? writeDay(published, language, 'month-first') : '';
  const date = published ? `(${published.year}${day === '' ? '' : `, ${day}`}). ` : `(${words.noDate}). `;
  const titlePieces = title === null ? [] : [isPeriodical ? plain(title) : italic(title)];
  const end = title !== null && /[.?!]$/.test(title) ? ' ' : '. ';
  const head =
    names.length > 0
      ? [plain(`${writeNames(names)} ${date}`), ...titlePieces]
      : [...titlePieces, plain(`${end}${date}`)];
  const container =
    outlet !== null && names[0]?.family !== outlet ? [isPeriodical ? italic(outlet) : plain(outlet), plain('. ')] : [];
  return [...head, ...(names.length > 0 && title !== null ? [plain(end)] : []), ...container, plain(url)];
}

function writeNames(names: readonly PersonName[]): string {
  const written = names.map(invertWithInitials);
  const most = 20; // APA 9.8: of more, the first 19, an ellipsis, the last.
  const joined =
    written.length > most
      ? `${written.slice(0, most - 1).join(', ')}, . . . ${written.at(-1) ?? ''}`
      : written.length === 1
        ? (written[0] ?? '')
        : `${written.slice(0, -1).join(', ')}, & ${written.at(-1) ?? ''}`;
  return joined.endsWith('.') ? joined : `${joined}.`;
}
