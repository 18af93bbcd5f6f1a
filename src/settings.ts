import type { SourceType } from './core/model';
import { inTurn } from './in-turn';

/** Which claims are marked in pages. `chosen`: those of the chosen source types. */
export type Marking = 'all' | 'chosen' | 'kept' | 'off';

/** What the reader set for every site. */
export interface Settings {
  marking: Marking;
  chosenTypes: SourceType[];
  /** Named outlets are marked too. */
  marksOutlets: boolean;
  /** Beliefs, wishes and acts without saying are found too. */
  findsAttitudes: boolean;
  /** Pages are left alone everywhere. */
  isPaused: boolean;
  /** How long claims that are only seen stay; 0: they are not recorded at all. */
  keepSeenDays: 0 | 7 | 30 | 365;
  /** Claims found with less confidence than this are not marked, 0 to 1. */
  leastConfidence: number;
  /** A small button stands at selected words. */
  offersSelection: boolean;
  /** Statuses of the reader's own, beside ours. */
  ownStatuses: string[];
  /** How our own pages look. `system`: as the rest of the reader's screen. */
  theme: 'system' | 'light' | 'dark';
  textSize: 'small' | 'normal' | 'large';
}

/** What the reader set for one site. */
export interface SiteSettings {
  /** Null: as everywhere. */
  marking: Marking | null;
  isPaused: boolean;
  /** Pages of this site are (not) articles, whatever they look like; null: judged one by one. */
  isArticle: boolean | null;
}

export const defaultSettings: Settings = {
  marking: 'all',
  chosenTypes: ['interview', 'speech', 'statement', 'wire', 'outlet', 'social', 'retweet', 'document', 'unstated'],
  marksOutlets: true,
  findsAttitudes: false,
  isPaused: false,
  keepSeenDays: 30,
  leastConfidence: 0,
  offersSelection: true,
  ownStatuses: [],
  theme: 'system',
  textSize: 'normal',
};

export const defaultSiteSettings: SiteSettings = { marking: null, isPaused: false, isArticle: null };

/** The part of `storage.local` that settings need. */
export interface SettingsStorage {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(entries: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

// One key a setting: two views that set different things at once cannot undo each other.
const keyOf = (name: keyof Settings) => `setting:${name}`;
const keyOfSite = (hostname: string) => `site:${nameSite(hostname)}`;
const keyOfPage = (address: string) => `page:${address.split('#', 1).join('')}`;
const names = Object.keys(defaultSettings) as (keyof Settings)[];

/** The settings as they stand; what is missing or of the wrong kind is as at the start. */
export async function readSettings(storage: SettingsStorage): Promise<Settings> {
  const stored = await storage.get(names.map(keyOf));
  const entries = names.map((name) => {
    const value = stored[keyOf(name)];
    return [name, isOfKind(name, value) ? value : defaultSettings[name]];
  });
  return Object.fromEntries(entries) as Settings;
}

/** Sets some settings and leaves the others as they stand. */
export async function changeSettings(storage: SettingsStorage, change: Partial<Settings>): Promise<void> {
  await storage.set(Object.fromEntries(Object.entries(change).map(([name, value]) => [`setting:${name}`, value])));
}

export async function readSiteSettings(storage: SettingsStorage, hostname: string): Promise<SiteSettings> {
  return parseSite((await storage.get([keyOfSite(hostname)]))[keyOfSite(hostname)]);
}

/** All sites for which something is set, by their names without "www.". */
export async function readSites(storage: SettingsStorage): Promise<Map<string, SiteSettings>> {
  const stored = Object.entries(await storage.get(null)).filter(([key]) => key.startsWith('site:'));
  return new Map(stored.map(([key, site]) => [key.slice('site:'.length), parseSite(site)]));
}

/** Sets some settings of a site. Where all are as at the start, nothing of the site is kept. */
export function changeSiteSettings(
  storage: SettingsStorage,
  hostname: string,
  change: Partial<SiteSettings>,
): Promise<void> {
  // Two views that set different things of a site at once cannot undo each other.
  return inTurn(keyOfSite(hostname), async () => {
    const changed = { ...(await readSiteSettings(storage, hostname)), ...change };
    const isDefault = JSON.stringify(changed) === JSON.stringify(defaultSiteSettings);
    if (isDefault) await storage.remove([keyOfSite(hostname)]);
    else await storage.set({ [keyOfSite(hostname)]: changed });
  });
}

/**
 * What the reader said of the page at an address: that it is (not) an article, or that all pages of its site are (not). What was
 * said of the page goes before what was said of the site. Null: nothing.
 */
export async function readJudgement(storage: Pick<SettingsStorage, 'get'>, address: string): Promise<boolean | null> {
  const { hostname } = new URL(address);
  const [page, site] = [keyOfPage(address), keyOfSite(hostname)];
  const stored = await storage.get([page, site]);
  const ofSite = (stored[site] as Partial<SiteSettings> | undefined)?.isArticle;
  return [stored[page], ofSite].find((said) => typeof said === 'boolean') ?? null;
}

/** Keeps what the reader said of one page; null takes it back. */
export async function judgePage(storage: SettingsStorage, address: string, isArticle: boolean | null): Promise<void> {
  if (isArticle === null) await storage.remove([keyOfPage(address)]);
  else await storage.set({ [keyOfPage(address)]: isArticle });
}

/** Whether a change of these keys of the storage changes settings, of all sites or of one. */
export function touchesSettings(keys: readonly string[]): boolean {
  return keys.some((key) => /^(?:setting|site):/.test(key));
}

/** The name by which the settings of a site are kept. */
export function nameSite(hostname: string): string {
  return hostname.startsWith('www.') ? hostname.slice('www.'.length) : hostname;
}

function parseSite(stored: unknown): SiteSettings {
  const { marking, isPaused, isArticle } = Object(stored) as Partial<SiteSettings>;
  return {
    marking: fewValues.marking?.includes(marking) ? (marking ?? null) : null,
    isPaused: isPaused === true,
    isArticle: typeof isArticle === 'boolean' ? isArticle : null,
  };
}

/** All pages of which the reader said that they are (not) articles. */
export async function readJudgedPages(
  storage: Pick<SettingsStorage, 'get'>,
): Promise<{ address: string; isArticle: boolean }[]> {
  const stored = Object.entries(await storage.get(null));
  return stored.flatMap(([key, value]) =>
    key.startsWith(keyOfPage('')) && typeof value === 'boolean'
      ? [{ address: key.slice(keyOfPage('').length), isArticle: value }]
      : [],
  );
}

/** Each setting is of the kind of its default, and one of its values where there are only some. */
function isOfKind(name: keyof Settings, value: unknown): boolean {
  const few = fewValues[name];
  if (few) return few.includes(value);
  const standard = defaultSettings[name];
  return Array.isArray(standard) ? Array.isArray(value) : typeof value === typeof standard;
}

const fewValues: Partial<Record<keyof Settings, readonly unknown[]>> = {
  marking: ['all', 'chosen', 'kept', 'off'],
  keepSeenDays: [0, 7, 30, 365],
  theme: ['system', 'light', 'dark'],
  textSize: ['small', 'normal', 'large'],
};
