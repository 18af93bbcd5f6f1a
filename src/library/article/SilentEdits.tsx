import type { JSX } from 'preact';
import type { Edit } from '../../core/versions/compare-versions';
import type { EditsBetween } from '../../store/read-edits';
import { translateCount, useTranslate } from '../../ui/translate';
import { DiffText } from '../DiffText';
import { formatDay } from '../format-day';

/** What changed in the article between two readings, the last one first. */
export function SilentEdits({ edits, locale }: { edits: readonly EditsBetween[]; locale: string }): JSX.Element | null {
  const translate = useTranslate();
  const told = edits.filter((each) => each.edits.length > 0);
  if (told.length === 0) return null;
  return (
    <section class="article-part" aria-labelledby="edits">
      <h2 id="edits" class="part-title">
        {translate('librarySilentEdits')}
      </h2>
      {told.map(({ from, to, edits: own }) => (
        <section key={to} class="edits">
          <h3 class="section-title">{translate('libraryBetween', formatDay(from, locale), formatDay(to, locale))}</h3>
          <ul class="edit-list">
            {own.filter(isTold).map((edit, at) => (
              <li key={`${at}`}>
                <EditLine edit={edit} />
              </li>
            ))}
          </ul>
          <Untold edits={own} />
        </section>
      ))}
    </section>
  );
}

/** Of a passage without claims only that it came or went is known. */
const isTold = (edit: Edit) => 'diff' in edit || edit.words !== null;

function EditLine({ edit }: { edit: Edit }): JSX.Element {
  const translate = useTranslate();
  return (
    <>
      <span class="edit-kind">{translate(`libraryEdit_${edit.kind}`)}</span>
      <blockquote class="passage-words">
        {'diff' in edit ? (
          <DiffText diff={edit.diff} />
        ) : (
          <DiffText diff={[{ kind: edit.kind, text: edit.words ?? '' }]} />
        )}
      </blockquote>
    </>
  );
}

function Untold({ edits }: { edits: readonly Edit[] }): JSX.Element | null {
  const translate = useTranslate();
  const count = edits.filter((edit) => !isTold(edit)).length;
  return count === 0 ? null : <p class="hint">{translateCount(translate, 'libraryEditsUntold', count)}</p>;
}
