import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { isOfOneAct } from '../../store/turn-changes';
import { translateCount, useTranslate } from '../../ui/translate';
import type { Acts } from './acts';

const toldMs = 12_000; // Long enough to read and to reach the button; undo stays in the bar above.

/** Tells what was just done, with the way back. */
export function StepNotice({ acts }: { acts: Acts }): JSX.Element {
  const translate = useTranslate();
  const told = acts.told.value;
  useEffect(() => {
    if (!told) return;
    const timer = setTimeout(acts.dismissTold, toldMs);
    return () => clearTimeout(timer);
  }, [acts, told]);
  const { undo } = acts.turns.value;
  const canUndo = told !== null && !told.isUndone && undo !== null && isOfOneAct(undo, told.step);
  return (
    <div class="told" role="status">
      {told && (
        <div class="told-step">
          <span>
            {told.isUndone && `${translate('libraryUndone')} `}
            {translate(`libraryAct_${told.step.act.replace('-', '_')}`)}
            {' · '}
            {translateCount(translate, 'claimCount', told.step.count)}
          </span>
          {canUndo && (
            <button type="button" onClick={acts.undo}>
              {translate('libraryUndo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
