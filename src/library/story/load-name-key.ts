import { browser } from '../../browser';
import { foldName } from '../../core/chain/fold-name';
import { nameKeyOf } from '../../core/chain/name-key';
import { openCatalogue } from '../../core/outlets/open-catalogue';

let loading: Promise<(name: string) => string> | null = null;

/** The packaged catalogue's key of an outlet's name, loaded on first need; where it cannot be read, the name as it is written. */
export function loadNameKey(): Promise<(name: string) => string> {
  loading ??= load().catch(() => foldName);
  return loading;
}

async function load(): Promise<(name: string) => string> {
  const response = await fetch(browser.runtime.getURL('outlets.json'));
  return nameKeyOf(openCatalogue(await response.json()));
}
