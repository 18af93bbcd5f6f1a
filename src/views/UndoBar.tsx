import type { JSX } from 'preact';
import { useTranslate } from '../ui/translate';
import type { TabState } from './tab-state';

/** Tells what was just done, also to those who hear it, and takes it back. */
export function UndoBar({ state }: { state: TabState }): JSX.Element {
  const translate = useTranslate();
  const last = state.lastChange.value;
  return (
    <div class={last ? 'undo-bar' : 'undo-bar undo-bar-empty'}>
      <p role="status">
        {last && translate(last.isUndone ? 'popupUndone' : `popupDone_${last.act.replace('-', '_')}`)}
      </p>
      {last && !last.isUndone && (
        <button type="button" class="quiet" onClick={state.undo}>
          {translate('popupUndo')}
        </button>
      )}
    </div>
  );
}
