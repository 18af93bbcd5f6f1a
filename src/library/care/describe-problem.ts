import { BackupRefused } from '../../store/backup/backup';
import { storageFullFrom } from '../../store/storage-full';

/** The message for what went wrong. */
export function describeProblem(error: unknown): string {
  if (error instanceof BackupRefused) return `careRefused_${error.reason.replaceAll('-', '_')}`;
  return storageFullFrom(error) ? 'careFull' : 'careFailed';
}
