import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useTranslate } from '../../ui/translate';

const extensions = '.json,.jsonl,.ndjson,.jsonld,.md,.markdown,.zip,.csv,.tsv';

/** A file is dropped anywhere in the page; a button for those who do not drag. */
export function FileDrop({ onFile }: { onFile: (file: File) => void }): JSX.Element {
  const translate = useTranslate();
  const isOver = useSignal(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined) => files?.[0] && onFile(files[0]);
  useEffect(() => {
    const abort = new AbortController();
    const follow = (type: string, isFileOver: boolean) =>
      document.addEventListener(
        type,
        (event) => {
          event.preventDefault(); // A file dropped beside the frame would otherwise take the library's place in this tab.
          isOver.value = isFileOver;
          if (type === 'drop') take((event as DragEvent).dataTransfer?.files);
        },
        { signal: abort.signal },
      );
    follow('dragover', true);
    follow('dragleave', false);
    follow('drop', false);
    return () => abort.abort();
  }, [onFile]);
  return (
    <>
      <div class="file-drop" data-over={isOver.value}>
        <p class="exchange-step">{translate('importDrop')}</p>
        <button type="button" class="primary" onClick={() => input.current?.click()}>
          {translate('importChoose')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept={extensions}
          onChange={(event) => take(event.currentTarget.files)}
        />
        <p class="hint">{translate('importFirst')}</p>
      </div>
      <section>
        <h2 class="exchange-step">{translate('importCan')}</h2>
        <ul class="import-can">
          {readable.map((key) => (
            <li key={key}>
              <span class="choice-name">{translate(`importCan_${key}`)}</span>
              <span class="choice-why">{translate(`importCanWhy_${key}`)}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

const readable = ['own', 'bundle', 'markdown', 'annotations', 'tables'];
