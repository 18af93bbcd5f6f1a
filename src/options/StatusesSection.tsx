import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Settings } from '../settings';
import { useTranslate } from '../ui/translate';
import type { OptionsState } from './options-state';
import { RemovableList } from './RemovableList';
import { Setting } from './Setting';

const longestStatus = 60; // It stands in a menu and on a line beside others.

/** Statuses of the reader's own, offered beside ours wherever a claim is checked. */
export function StatusesSection({ settings, state }: { settings: Settings; state: OptionsState }): JSX.Element {
  const translate = useTranslate();
  const written = useSignal('');
  const { ownStatuses } = settings;

  function add(event: Event): void {
    event.preventDefault();
    const status = written.value.replace(/\s+/g, ' ').trim();
    if (status === '' || ownStatuses.includes(status)) return;
    written.value = '';
    state.change({ ownStatuses: [...ownStatuses, status] });
  }

  return (
    <>
      <Setting name={translate('optionsStatusNew')} told={translate('optionsStatusesTold')}>
        {({ control, told }) => (
          <form class="inline-form" onSubmit={add}>
            <input
              id={control}
              aria-describedby={told}
              maxLength={longestStatus}
              value={written.value}
              onInput={({ currentTarget }) => {
                written.value = currentTarget.value;
              }}
            />
            <button type="submit">{translate('optionsAdd')}</button>
          </form>
        )}
      </Setting>
      <RemovableList
        rows={ownStatuses.map((status) => ({ key: status, name: status, told: '' }))}
        removeWords="optionsRemove"
        empty="optionsStatusesNone"
        onRemove={(status) => state.change({ ownStatuses: ownStatuses.filter((each) => each !== status) })}
      />
    </>
  );
}
