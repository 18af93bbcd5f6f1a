import type { PackedFile } from '../../export/packing/deflate-text';

/** What the worker that deflates is told: some more of a file, or that it ends. */
export type ToPackWorker = { file: number; text: string } | { file: number; text: null };

/** What it answers: how much it has taken, or a file. */
export type FromPackWorker = { file: number; taken: number } | { file: number; packed: PackedFile };
