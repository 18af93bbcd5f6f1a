import { browser } from '../../browser';

const key = 'choice:export';

/** The format last exported to; null where there is none yet. */
export async function readRememberedFormat(): Promise<string | null> {
  const format = (await browser.storage.local.get(key))[key];
  return typeof format === 'string' ? format : null;
}

export async function rememberFormat(format: string): Promise<void> {
  await browser.storage.local.set({ [key]: format });
}
