import { browser } from '../browser';

/** Calls back whenever the reader's settings, suggestions or grants change, here or in another view. */
export function followChanges(look: () => void, lookAfterLoss: () => void = look): void {
  const { permissions, storage } = browser;
  permissions.onAdded.addListener(() => look());
  permissions.onRemoved.addListener(() => lookAfterLoss());
  storage.local.onChanged.addListener((changes) => {
    // Backups and markers lie there too, and change with every write of the library.
    if (Object.keys(changes).some((key) => /^(?:setting|site|page|suggestions):/.test(key))) look();
  });
}
