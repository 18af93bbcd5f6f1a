import { type CitationText, italic, plain } from '../../core/citing/citation-text';
import { writeDate, writeDay } from './citation-date';
import { authorsOrOutlet } from './citation-source';
import type { CitationStyle, CitationTask } from './citation-style';
import { citationWords } from './citation-words';
import { invertWithInitials, joinFamilies, joinList } from './join-names';
import { shortTitle } from './short-title';

/** Harvard after "Cite Them Right", 11th edition. */
export const citeHarvard: CitationStyle = (task) => ({ inText: writeInText(task), reference: writeReference(task) });

function writeInText({ source, origin, language }: CitationTask): CitationText {
  const words = citationWords[language];
  const names = authorsOrOutlet(source);
  const cited = names.length > 0 ? joinFamilies(names, words.and, 3) : shortTitle(source.title, words);
  const earlier = origin ? `${origin.shortOriginal}, ${words.citedIn} ` : '';
  return [plain(`(${earlier}${cited}, ${source.published?.year ?? words.noDate})`)];
}

function writeReference({ source, language }: CitationTask): CitationText {
  const { authors, title, outlet, published, accessed, url } = source;
  const words = citationWords[language];
  const [, , innerOpen, innerClose] = words.marks;
  const names = joinList(authorsOrOutlet(source).map(invertWithInitials), words.and, false);
  const day = published ? writeDay(published, language) : '';
  const titleMarks = language === 'en' ? [innerOpen, innerClose] : words.marks;
  return [
    plain(names === '' ? '' : `${names} `),
    plain(`(${published?.year ?? words.noDate}) `),
    plain(title === null ? '' : `${titleMarks[0]}${title}${titleMarks[1]}, `),
    ...(authors.length > 0 && outlet !== null ? [italic(outlet), plain(', ')] : []),
    plain(day === '' ? '' : `${day}. `),
    plain(`${words.availableAt} ${url}`),
    plain(accessed ? ` (${words.accessed}${language === 'en' ? ':' : ''} ${writeDate(accessed, language)}).` : '.'),
  ].filter((piece) => piece.words !== '');
}
