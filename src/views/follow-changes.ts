import { browser } from '../browser';

/** Calls back whenever the reader's settings or grants change, here or in another view. */
export function followChanges(look: () => void): void {
  const { permissions, storage } = browser;
  permissions.onAdded.addListener(() => look());
  permissions.onRemoved.addListener(() => look());
  storage.local.onChanged.addListener(() => look());
}
