import type { JSX } from 'preact';
import type { CitedClaim } from '../core/citing/cited-claim';
import { useTranslate } from './translate';

/** What the reader should know before citing: words passed on by this article, an original at hand, a link that is not sure. */
export function CitationNotes({ cited }: { cited: CitedClaim }): JSX.Element | null {
  const translate = useTranslate();
  const { citedAfter, originals, link } = cited;
  if (citedAfter === null && originals.length === 0 && link?.isUnique !== false) return null;
  return (
    <ul class="citation-notes">
      {originals.map(({ title, publisher, url }) => (
        <li key={url} class="citation-warning">
          {translate('originalRecorded')}{' '}
          <a href={url} target="_blank" rel="noreferrer">
            {[publisher, title].filter(Boolean).join(': ') || url}
          </a>
        </li>
      ))}
      {citedAfter !== null && <li>{translate('citedAfter', citedAfter)}</li>}
      {link?.isUnique === false && <li>{translate('linkNotUnique')}</li>}
    </ul>
  );
}
