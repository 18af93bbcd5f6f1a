import type { BackupPlace } from './backup-place';

/** The part of the File System Access interface that a folder of backups needs; TypeScript does not know all of it. */
export interface ChosenFolder {
  readonly name: string;
  getFileHandle(
    name: string,
    options?: { create: boolean },
  ): Promise<{
    getFile(): Promise<Blob>;
    createWritable(): Promise<{ write(file: Blob): Promise<void>; close(): Promise<void>; abort?(): Promise<void> }>;
  }>;
  removeEntry(name: string): Promise<void>;
  queryPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** Whether the browser lets us write there now, without asking the reader. */
export async function isFolderOpen(folder: ChosenFolder): Promise<boolean> {
  return !folder.queryPermission || (await folder.queryPermission({ mode: 'readwrite' })) === 'granted';
}

/** Asks the reader to let us write there; only within a click. */
export async function askForFolder(folder: ChosenFolder): Promise<boolean> {
  return !folder.requestPermission || (await folder.requestPermission({ mode: 'readwrite' })) === 'granted';
}

/** Keeps backups in a folder that the reader chose. The browser puts a file in its place only once all of it is written. */
export function folderPlace(folder: ChosenFolder): BackupPlace {
  return {
    kind: 'folder',
    async write(name, file) {
      const handle = await folder.getFileHandle(name, { create: true });
      const writable = await handle.createWritable();
      try {
        await writable.write(file);
        await writable.close();
      } catch (error) {
        await writable.abort?.().catch(() => {});
        await folder.removeEntry(name).catch(() => {}); // What was made for it is an empty file.
        throw error;
      }
    },
    read: (name) =>
      folder.getFileHandle(name).then(
        (handle) => handle.getFile(),
        () => null,
      ),
    remove: (name) => folder.removeEntry(name).catch(() => {}), // The reader may have moved it away.
  };
}
