import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ClaimId } from '../../core/model';
import { exportFormats, type FormatId } from '../../export/formats';
import { previewExport } from '../../export/preview-export';
import type { Database } from '../../store/database';
import { readRecords } from '../../store/read-records';
import { useTranslate } from '../../ui/translate';
import { translateHtml } from './translate-html';

interface ExportPreviewProps {
  database: Database;
  format: FormatId;
  /** A few of the claims. */
  sample: readonly ClaimId[];
  /** ISO 8601. */
  exportedAt: string;
}

/** The first lines, as they will stand in the file. */
export function ExportPreview({ database, format, sample, exportedAt }: ExportPreviewProps): JSX.Element {
  const translate = useTranslate();
  const text = useSignal('');
  useEffect(() => {
    let isShown = true;
    const chosen = exportFormats.find(({ id }) => id === format);
    if (!chosen) return;
    readRecords(database, sample)
      .then((records) => previewExport(chosen, records, { exportedAt, words: translateHtml(translate) }))
      .then(
        (preview) => {
          if (isShown) text.value = preview;
        },
        () => {
          text.value = ''; // The export itself tells what is wrong.
        },
      );
    return () => {
      isShown = false;
    };
  }, [database, format, sample.join(), exportedAt]);
  return (
    <section class="export-preview" aria-labelledby="export-preview">
      <h2 id="export-preview" class="exchange-step">
        {translate('exportPreview')}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: What scrolls must be reached by keyboard. */}
      <pre class="file-words" tabIndex={0} dir="auto">
        {text.value}
      </pre>
    </section>
  );
}
