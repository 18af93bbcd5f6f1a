import { type CitationText, italic, plain } from '../../core/citing/citation-text';
import { writeDate, writeDay } from './citation-date';
import type { CitationStyle, CitationTask } from './citation-style';
import { citationWords } from './citation-words';
import { invertWithInitials, joinFamilies, joinList } from './join-names';
import { shortTitle } from './short-title';

/** Harvard after "Cite Them Right", 11th edition. */
export const citeHarvard: CitationStyle = (task) => ({ inText: writeInText(task), reference: writeReference(task) });

/** "Quoted in" for words that the article gives as they were said, "cited in" for those in its own. */
function writeInText({ source, origin, language, isParaphrase }: CitationTask): CitationText {
  const words = citationWords[language];
  const { authors, outlet, title, published } = source;
  const manner = isParaphrase ? words.citedIn : words.quotedIn;
  const cited =
    authors.length > 0
      ? plain(joinFamilies(authors, words.and, 3))
      : outlet === null
        ? plain(shortTitle(title, words))
        : writeOutlet(source);
  const earlier = plain(origin ? `(${origin.shortOriginal}, ${manner} ` : '(');
  return [earlier, cited, plain(`, ${published?.year ?? words.noDateInFull})`)];
}

/** In place of an author, the name of a newspaper or magazine stays in italics. */
const writeOutlet = ({ outlet, isPeriodical }: CitationTask['source']) =>
  isPeriodical ? italic(outlet ?? '') : plain(outlet ?? '');

function writeReference({ source, language }: CitationTask): CitationText {
  const { authors, title, outlet, published, accessed, url } = source;
  const words = citationWords[language];
  const [, , innerOpen, innerClose] = words.marks;
  const names = joinList(authors.map(invertWithInitials), words.and, false);
  const heads = authors.length > 0 ? [plain(names)] : outlet === null ? [] : [writeOutlet(source)];
  const hasContainer = authors.length > 0 && outlet !== null;
  const day = published ? writeDay(published, language) : '';
  const titleMarks = language === 'en' ? [innerOpen, innerClose] : words.marks;
  return [
    ...heads,
    plain(`${heads.length > 0 ? ' ' : ''}(${published?.year ?? words.noDateInFull}) `),
    plain(title === null ? '' : `${titleMarks[0]}${title}${titleMarks[1]}${hasContainer || day !== '' ? ', ' : '. '}`),
    ...(hasContainer ? [italic(outlet), plain(day === '' ? '. ' : ', ')] : []),
    plain(day === '' ? '' : `${day}. `),
    plain(`${words.availableAt} ${url}`),
    plain(accessed ? ` (${words.accessed}${language === 'en' ? ':' : ''} ${writeDate(accessed, language)}).` : '.'),
  ].filter((piece) => piece.words !== '');
}
