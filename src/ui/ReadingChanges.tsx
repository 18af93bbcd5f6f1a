import type { JSX } from 'preact';
import { currentWords } from '../core/claims/current-words';
import type { Edit } from '../core/versions/compare-versions';
import type { ClaimReading, EditsBetween } from '../core/versions/judge-readings';
import { DiffWords } from './DiffWords';
import { translateCount, useTranslate } from './translate';

interface ReadingChangesProps {
  claims: readonly ClaimReading[];
  edits: readonly EditsBetween[];
  /** Of the article, where an archive may have it as it was. */
  url: string;
  locale: string;
}

/**
 * What became of an article since it was read before: kept claims that changed, moved or are missing, and what was edited in
 * silence. Nothing where all stands as it did.
 */
export function ReadingChanges({ claims, edits, url, locale }: ReadingChangesProps): JSX.Element | null {
  const translate = useTranslate();
  const told = claims.filter(({ state }) => state !== 'exact');
  const silent = edits.filter((each) => each.edits.length > 0);
  if (told.length + silent.length === 0) return null;
  const write = (at: string) => new Date(at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section class="changes" aria-label={translate('changes')}>
      <h2 class="section-title">{translate('changes')}</h2>
      {told.map(({ claim, state, diff }) => (
        <div key={claim.id} class="change">
          <p class="change-kind">{translate(`claimState_${state}`)}</p>
          <blockquote class="claim-words" dir="auto">
            {diff ? <DiffWords diff={diff} /> : currentWords(claim)}
          </blockquote>
          {state === 'missing' && (
            <a href={`https://web.archive.org/web/*/${url}`} target="_blank" rel="noreferrer">
              {translate('changesArchive')}
            </a>
          )}
        </div>
      ))}
      {silent.map(({ from, to, edits: own }) => (
        <div key={to} class="change">
          <p class="change-kind">{translate('changesBetween', write(from), write(to))}</p>
          <ul class="change-list">
            {own.filter(hasWords).map((edit) => (
              <li key={`${edit.kind} ${'at' in edit ? edit.at : ''}`}>
                <span class="hint">{translate(`changesEdit_${edit.kind}`)}</span>
                <blockquote class="claim-words" dir="auto">
                  <DiffWords diff={'diff' in edit ? edit.diff : [{ kind: edit.kind, text: edit.words ?? '' }]} />
                </blockquote>
              </li>
            ))}
          </ul>
          <Wordless count={own.filter((edit) => !hasWords(edit)).length} />
        </div>
      ))}
    </section>
  );
}

/** Of a passage without a claim only that it came or went is known. */
const hasWords = (edit: Edit) => 'diff' in edit || edit.words !== null;

function Wordless({ count }: { count: number }): JSX.Element | null {
  const translate = useTranslate();
  return count === 0 ? null : <p class="hint">{translateCount(translate, 'changesWordless', count)}</p>;
}
