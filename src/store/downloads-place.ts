import { downloadsFolder } from './backup-names';
import type { BackupPlace } from './backup-place';

/** The part of the browser's `downloads` that backups need. */
export interface Downloads {
  download(options: { url: string; filename: string; saveAs: boolean; conflictAction: 'overwrite' }): Promise<number>;
  search(query: {
    id?: number;
    filenameRegex?: string;
  }): Promise<{ id: number; state: string; fileSize: number; error?: string | undefined }[]>;
  removeFile(id: number): Promise<void>;
  erase(query: { id: number }): Promise<unknown>;
}

/** Gives a file an address that the browser can download from, and takes it back. */
export type LendAddress = (file: Blob) => Promise<{ url: string; takeBack: () => void }>;

const pollMs = 100; // Asking also keeps a background worker awake until the file is written.

/** Keeps backups in a folder among the downloads. Nobody lets us read them back: what is proved is what was handed over, and its length. */
export function downloadsPlace(downloads: Downloads, lendAddress: LendAddress): BackupPlace {
  return {
    kind: 'downloads',
    async write(name, file) {
      const { url, takeBack } = await lendAddress(file);
      try {
        const filename = `${downloadsFolder}/${name}`;
        const id = await downloads.download({ url, filename, saveAs: false, conflictAction: 'overwrite' });
        await waitFor(downloads, id, file.size);
      } finally {
        takeBack();
      }
    },
    read: async () => null,
    async remove(name) {
      const filenameRegex = `${name.replaceAll('.', '\\.')}$`;
      for (const { id } of await downloads.search({ filenameRegex })) {
        await downloads.removeFile(id).catch(() => {}); // The reader may have moved it away.
        await downloads.erase({ id });
      }
    },
  };
}

async function waitFor(downloads: Downloads, id: number, size: number): Promise<void> {
  for (;;) {
    const [download] = await downloads.search({ id });
    if (download?.state === 'complete' && download.fileSize === size) return;
    if (download?.state !== 'in_progress')
      throw new Error(`The download ended as ${download?.state}: ${download?.error}`);
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}
