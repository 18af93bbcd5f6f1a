import { readSettings, readSites, type SettingsStorage } from '../settings';

/** Match patterns of the pages that the reader wants left alone; all of them where everything is paused. */
export async function findPausedSites(storage: SettingsStorage): Promise<string[]> {
  if ((await readSettings(storage)).isPaused) return ['*://*/*'];
  const sites = [...(await readSites(storage))];
  return sites.filter(([, { isPaused }]) => isPaused).flatMap(([site]) => [`*://${site}/*`, `*://www.${site}/*`]);
}
