import { browser } from '../../browser';
import type { BackupMeans } from '../../store/back-up-as-chosen';

/** What this page can write backups with, as the reader allows it now. */
export function backupMeans(): BackupMeans {
  const { storage, downloads = null } = browser;
  return {
    storage: storage.local,
    downloads,
    async lendAddress(file) {
      const url = URL.createObjectURL(file);
      return { url, takeBack: () => URL.revokeObjectURL(url) };
    },
  };
}
