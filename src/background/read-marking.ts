import { sourceTypes } from '../core/label-values';
import type { PageMarking } from '../messages/contract';
import { nameSite, readSettings, readSiteSettings, type SettingsStorage } from '../settings';

/** What is marked in the pages of a site, as the reader set it for all sites and for this one. */
export async function readMarking(storage: SettingsStorage, hostname: string): Promise<PageMarking> {
  const [settings, site] = await Promise.all([readSettings(storage), readSiteSettings(storage, nameSite(hostname))]);
  const marking = site.marking ?? settings.marking;
  const types = { all: sourceTypes, kept: sourceTypes, chosen: settings.chosenTypes, off: [] }[marking];
  return {
    types: [...types],
    onlyKept: marking === 'kept',
    leastConfidence: settings.leastConfidence,
    // Who wants to see little of us does not want a line under each agency's name.
    marksOutlets: settings.marksOutlets && (marking === 'all' || marking === 'chosen'),
    findsAttitudes: settings.findsAttitudes,
    offersSelection: settings.offersSelection && marking !== 'off',
  };
}
