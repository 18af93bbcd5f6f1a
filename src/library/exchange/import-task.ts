import type { BundleCover } from '../../export/bundle';
import type { Disagreement } from '../../export/merge-bundle';
import type { CsvMapping } from '../../export/read-csv';
import type { Refusal } from '../../export/read-records';

/** What the worker that imports is told. It holds what it read from one to the next. */
export type ToImportWorker =
  | { kind: 'open'; file: File }
  /** What the columns of the opened table mean. */
  | { kind: 'map'; mapping: CsvMapping }
  | { kind: 'write' }
  /** Takes back what was written last. */
  | { kind: 'undo' };

/** What it answers. */
export type FromImportWorker =
  | { kind: 'progress'; share: number }
  | { kind: 'table'; table: OpenedTable }
  | { kind: 'planned'; plan: PlannedImport }
  | { kind: 'written'; plan: PlannedImport }
  /** False where something else was done since, which would have to be undone first. */
  | { kind: 'undone'; isUndone: boolean }
  | { kind: 'failed'; reason: 'too-large' | 'storage-full' | 'unexpected' };

/** A table whose columns the reader has to confirm. */
export interface OpenedTable {
  heads: string[];
  /** The first row under the heads. */
  first: string[];
  mapping: CsvMapping;
}

/** What an import would do, in numbers, with some of it to be looked at. */
export interface PlannedImport {
  /** What the file was taken for. */
  format: string;
  articles: { added: number; changed: number; same: number };
  claims: { added: number; changed: number; same: number };
  /** Claims in which the file differs from newer work of the reader, which stands. */
  keptOurs: number;
  refusedCount: number;
  /** The first of what is refused. */
  refused: Refusal[];
  examples: ImportExample[];
  /** Of a bundle; otherwise null. */
  bundle: { cover: BundleCover; disagreements: ShownDisagreement[] } | null;
}

/** One claim that would be new or changed. */
export interface ImportExample {
  change: 'new' | 'changed';
  words: string;
  /** Fields that would change. */
  fields: string[];
}

/** A disagreement, with the words it is about. */
export interface ShownDisagreement extends Disagreement {
  words: string;
}
