import { type CitationText, italic, plain } from '../../core/citing/citation-text';
import { writeDay } from './citation-date';
import { authorsOrOutlet } from './citation-source';
import type { CitationStyle, CitationTask } from './citation-style';
import { citationWords } from './citation-words';
import { invertWithInitials, joinFamilies } from './join-names';
import { shortTitle } from './short-title';

/** APA, 7th edition: 8.6 secondary sources, 8.17 in-text citations, 10.1 and 10.16 newspapers and pages. */
export const citeApa: CitationStyle = (task) => ({ inText: writeInText(task), reference: writeReference(task) });

function writeInText({ source, origin, language }: CitationTask): CitationText {
  const words = citationWords[language];
  const names = authorsOrOutlet(source);
  const year = source.published ? String(source.published.year) : words.noDate;
  const cited = names.length > 0 ? joinFamilies(names, '&', 2) : shortTitle(source.title, words);
  const earlier = origin ? `${origin.shortOriginal}, ${words.asCitedIn} ` : ''; // Its year is not known.
  return [plain(`(${earlier}${cited}, ${year})`)];
}

function writeReference({ source, language }: CitationTask): CitationText {
  const { title, outlet, published, url, isPeriodical } = source;
  const words = citationWords[language];
  const names = authorsOrOutlet(source);
  const day = published ? writeDay(published, language, 'month-first') : '';
  const date = published ? `(${published.year}${day === '' ? '' : `, ${day}`}). ` : `(${words.noDate}). `;
  const titlePieces = title === null ? [] : [isPeriodical ? plain(title) : italic(title)];
  const end = title !== null && /[.?!]$/.test(title) ? ' ' : '. ';
  const head =
    names.length > 0 ? [plain(`${writeNames(names)} ${date}`), ...titlePieces] : [...titlePieces, plain(`. ${date}`)];
  const container =
    source.authors.length > 0 && outlet !== null ? [isPeriodical ? italic(outlet) : plain(outlet), plain('. ')] : [];
  return [...head, ...(names.length > 0 && title !== null ? [plain(end)] : []), ...container, plain(url)];
}

function writeNames(names: readonly Parameters<typeof invertWithInitials>[0][]): string {
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
