import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useTranslate } from '../../ui/translate';
import { ExportFailed, type RunningExport, type WrittenExport } from './start-export';

interface ExportRunProps {
  fileName: string;
  isEmpty: boolean;
  /** It cannot be made of so many claims; whoever says so tells why. */
  isRefused?: boolean;
  start: (onProgress: (share: number) => void) => RunningExport;
  onWritten: (written: WrittenExport) => void;
}

type Run = { state: 'waiting' } | { state: 'running'; share: number; cancel: () => void } | { state: EndState };
type EndState = 'done' | 'cancelled' | 'failed' | 'too-large';

/** The button, and what becomes of it: how far it is, and a way to stop it. */
export function ExportRun({ fileName, isEmpty, isRefused = false, start, onWritten }: ExportRunProps): JSX.Element {
  const translate = useTranslate();
  const run = useSignal<Run>({ state: 'waiting' });
  useEffect(() => () => void (run.value.state === 'running' && run.value.cancel()), [run]);

  async function begin(): Promise<void> {
    const { written, cancel } = start((share) => {
      if (run.value.state === 'running') run.value = { ...run.value, share };
    });
    run.value = { state: 'running', share: 0, cancel };
    try {
      const result = await written;
      if (result) onWritten(result);
      run.value = { state: result ? 'done' : 'cancelled' };
    } catch (error) {
      const isTooLarge = error instanceof ExportFailed && error.reason === 'too-large';
      run.value = { state: isTooLarge ? 'too-large' : 'failed' };
    }
  }

  const current = run.value;
  return (
    <section class="export-run">
      <p class="file-name">{fileName}</p>
      {current.state === 'running' ? (
        <>
          <progress value={current.share} max={1} aria-label={translate('exportProgress')} />
          <button type="button" onClick={current.cancel}>
            {translate('cancel')}
          </button>
        </>
      ) : (
        <button type="button" class="primary" disabled={isEmpty || isRefused} onClick={begin}>
          {translate('exportSave')}
        </button>
      )}
      <p role="status" class="hint">
        {isEmpty && translate('exportNothing')}
        {current.state === 'done' && translate('exportDone')}
        {current.state === 'cancelled' && translate('exportCancelled')}
      </p>
      {(current.state === 'failed' || current.state === 'too-large') && (
        <p class="problem" role="alert">
          {translate(current.state === 'failed' ? 'exportFailed' : 'exportTooLarge')}
        </p>
      )}
    </section>
  );
}
