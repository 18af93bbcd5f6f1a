import type { PackedFile } from '../../export/packing/deflate-text';

/** What the worker that deflates is told: some more of a file, and whether it ends with that. */
export interface ToPackWorker {
  file: number;
  /** In UTF-8; handed over, for copying words costs as much as encoding them. */
  bytes: Uint8Array<ArrayBuffer>;
  isLast: boolean;
}

/** What it answers: how much it has taken, or a file. */
export type FromPackWorker = { file: number; taken: number } | { file: number; packed: PackedFile };
