import type { ClaimId } from '../../core/model';
import type { FormatId } from '../../export/formats';
import type { HtmlWords } from '../../export/html/html-words';
import type { ClaimsToRead } from '../../store/read-records';

/** What the worker that exports is told. A long list of claims comes in slices before it: copying it all at once holds the page up. */
export type ToExportWorker =
  | { kind: 'claims'; claims: readonly ClaimId[] }
  | {
      kind: 'write';
      format: FormatId;
      wanted: Exclude<ClaimsToRead, readonly ClaimId[]> | 'these';
      exportedAt: string;
      /** Of a page to be read. */
      words: HtmlWords;
    };

/** What it answers. */
export type FromExportWorker =
  | { kind: 'progress'; share: number }
  | { kind: 'written'; blob: Blob; claimCount: number }
  | { kind: 'failed'; reason: ExportFailure };

/** Why there is no file: the format cannot hold so much, or anything else. */
export type ExportFailure = 'too-large' | 'unexpected';
