import * as v from 'valibot';
import { sourceTypes } from '../core/label-values';
import type { Suggestion } from '../core/suggestions/suggestion';
import {
  changeSettings,
  changeSiteSettings,
  judgePage,
  readJudgedPages,
  readSettings,
  readSites,
  type Settings,
  type SettingsStorage,
  type SiteSettings,
} from '../settings';
import { addSuggestions, isSuggestion, readSuggestions } from '../store/suggestions';

/** Everything the reader set, as a file: so that it can be taken to another browser. */
export interface SettingsFile {
  format: 'hearsay-settings';
  formatVersion: 1;
  settings: Partial<Settings>;
  sites: Record<string, Partial<SiteSettings>>;
  /** Addresses of which the reader said that they are (not) articles. */
  pages: Record<string, boolean>;
  /** What the reader's corrections taught. */
  suggestions: Suggestion[];
}

const longestName = 500;
const most = 10_000; // Sites and pages; storage.local takes far more, a file of more was not written by us.
const marking = v.picklist(['all', 'chosen', 'kept', 'off']);
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(longestName));

const settings = v.partial(
  v.object({
    marking,
    chosenTypes: v.array(v.picklist(sourceTypes)),
    marksOutlets: v.boolean(),
    findsAttitudes: v.boolean(),
    isPaused: v.boolean(),
    keepSeenDays: v.picklist([0, 7, 30, 365]),
    leastConfidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    offersSelection: v.boolean(),
    ownStatuses: v.array(name),
    theme: v.picklist(['system', 'light', 'dark']),
    textSize: v.picklist(['small', 'normal', 'large']),
  } satisfies Record<keyof Settings, v.GenericSchema>),
);

const site = v.partial(
  v.object({
    marking: v.nullable(marking),
    isPaused: v.boolean(),
    isArticle: v.nullable(v.boolean()),
  } satisfies Record<keyof SiteSettings, v.GenericSchema>),
);

const webAddress = v.pipe(v.string(), v.url(), v.regex(/^https?:/));

const file = v.object({
  format: v.literal('hearsay-settings'),
  formatVersion: v.literal(1),
  settings,
  sites: v.optional(v.pipe(v.record(name, site), v.maxEntries(most)), {}),
  pages: v.optional(v.pipe(v.record(webAddress, v.boolean()), v.maxEntries(most)), {}),
  suggestions: v.optional(v.pipe(v.array(v.custom<Suggestion>(isSuggestion)), v.maxLength(most)), []),
});

export async function writeSettingsFile(storage: SettingsStorage): Promise<SettingsFile> {
  const pages = await readJudgedPages(storage);
  return {
    format: 'hearsay-settings',
    formatVersion: 1,
    settings: await readSettings(storage),
    sites: Object.fromEntries(await readSites(storage)),
    suggestions: await readSuggestions(storage),
    pages: Object.fromEntries(pages.map(({ address, isArticle }) => [address, isArticle])),
  };
}

/** Null where the text is no file of settings, or has one value that no setting takes: nothing of it is used then. */
export function parseSettingsFile(text: string): SettingsFile | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), file), text);
  return parsed.success ? (parsed.output as SettingsFile) : null;
}

/** Sets what the file says; what it does not name stays. */
export async function applySettingsFile(storage: SettingsStorage, read: SettingsFile): Promise<void> {
  await changeSettings(storage, read.settings);
  for (const [hostname, each] of Object.entries(read.sites)) await changeSiteSettings(storage, hostname, each);
  for (const [address, isArticle] of Object.entries(read.pages)) await judgePage(storage, address, isArticle);
  await addSuggestions(storage, read.suggestions);
}
