import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { currentSpeaker } from '../core/claims/current-speaker';
import type { Claim, ClaimEdit } from '../core/model';
import { TagField } from './TagField';
import { useTranslate } from './translate';
import { useDraft } from './use-draft';

/** Where a fact-checker may stand with a claim, in the order of the work. */
const statuses = ['spotted', 'in-check', 'true', 'misleading', 'false', 'unproven'] as const;

interface ClaimMarksProps {
  claim: Claim;
  /** Statuses of the reader's own, offered beside ours. */
  ownStatuses?: readonly string[];
  onEdit: (edit: ClaimEdit) => void;
}

/** What the reader adds to a claim: who said it after all, status, tags, a note. Saved as it is left, never lost by closing. */
export function ClaimMarks({ claim, ownStatuses = [], onEdit }: ClaimMarksProps): JSX.Element {
  const translate = useTranslate();
  const id = useId();
  const speaker = useDraft(currentSpeaker(claim) ?? '', claim.id);
  const note = useDraft(claim.note, claim.id);
  // A status given before the reader changed the list of them still stands.
  const known = [...ownStatuses, ...(claim.status === null ? [] : [claim.status])];
  const own = [...new Set(known)].filter((status) => !(statuses as readonly string[]).includes(status));
  return (
    <div class="marks">
      <label for={`${id}speaker`}>{translate('speaker')}</label>
      <input
        id={`${id}speaker`}
        value={speaker.text}
        placeholder={translate('speakerUnknown')}
        onFocus={speaker.enter}
        onBlur={speaker.leave}
        onInput={(event) => speaker.write(event.currentTarget.value)}
        onChange={(event) => onEdit({ kind: 'correct', speaker: { name: event.currentTarget.value.trim() || null } })}
      />
      <label for={`${id}status`}>{translate('status')}</label>
      <select
        id={`${id}status`}
        value={claim.status ?? ''}
        onChange={(event) => onEdit({ kind: 'status', status: event.currentTarget.value || null })}
      >
        <option value="">{translate('noStatus')}</option>
        {statuses.map((status) => (
          <option key={status} value={status}>
            {translate(`status_${status.replace('-', '_')}`)}
          </option>
        ))}
        {own.map((status) => (
          <option key={status} value={status}>
            {status}
          </option>
        ))}
      </select>
      <label for={`${id}tags`}>{translate('tags')}</label>
      <TagField id={`${id}tags`} tags={claim.tags} onEdit={onEdit} />
      <label for={`${id}note`}>{translate('note')}</label>
      <textarea
        id={`${id}note`}
        rows={2}
        value={note.text}
        onFocus={note.enter}
        onBlur={note.leave}
        onInput={(event) => {
          note.write(event.currentTarget.value);
          saveSoon(event.currentTarget, event.currentTarget.value, (written) =>
            onEdit({ kind: 'note', note: written }),
          );
        }}
        onChange={(event) => {
          clearTimeout(waiting.get(event.currentTarget));
          onEdit({ kind: 'note', note: event.currentTarget.value });
        }}
      />
    </div>
  );
}

const pauseMs = 600; // A pause in typing; what stands then is saved without being asked.
const waiting = new WeakMap<HTMLTextAreaElement, ReturnType<typeof setTimeout>>();

/** A note is saved in each pause of typing: a page that closes under the card takes at most the last word with it. */
function saveSoon(field: HTMLTextAreaElement, text: string, save: (text: string) => void): void {
  clearTimeout(waiting.get(field));
  // The text as it is now: by then the field may show another claim's note.
  waiting.set(
    field,
    setTimeout(() => save(text), pauseMs),
  );
}
