import type { JSX } from 'preact';
import type { CitedClaim } from '../core/citing/cited-claim';
import { useTranslate } from './translate';

const mostOriginals = 3; // The earliest ones; whoever wants all of them looks at the same words elsewhere.

/** What the reader should know before citing: words passed on by this article, an original at hand, a link that is not sure. */
export function CitationNotes({ cited }: { cited: CitedClaim }): JSX.Element | null {
  const translate = useTranslate();
  const { citedAfter, originals, link } = cited;
  if (citedAfter === null && originals.length === 0 && link?.isUnique !== false) return null;
  return (
    <ul class="citation-notes">
      {originals.length > 0 && (
        <li class="citation-warning">
          {translate('originalRecorded')}
          {originals.slice(0, mostOriginals).map(({ title, publisher, url }) => (
            <a key={url} href={url} target="_blank" rel="noreferrer">
              {[publisher, title].filter(Boolean).join(': ') || url}
            </a>
          ))}
        </li>
      )}
      {citedAfter !== null && <li>{translate('citedAfter', citedAfter)}</li>}
      {link?.isUnique === false && <li>{translate('linkNotUnique')}</li>}
    </ul>
  );
}
