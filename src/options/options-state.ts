import { signal } from '@preact/signals';
import { browser } from '../browser';
import type { Suggestion } from '../core/suggestions/suggestion';
import {
  changeSettings,
  changeSiteSettings,
  defaultSiteSettings,
  judgePage,
  readJudgedPages,
  readSettings,
  readSites,
  type Settings,
  type SiteSettings,
} from '../settings';
import type { Database } from '../store/database';
import { readStorageState, type StorageState } from '../store/storage-state';
import { readSuggestions, removeSuggestion } from '../store/suggestions';

/** All that the settings page shows. */
export interface Shown {
  settings: Settings;
  sites: Map<string, SiteSettings>;
  pages: { address: string; isArticle: boolean }[];
  /** Match patterns that the reader granted. */
  origins: string[];
  /** What corrections taught, the latest first. */
  suggestions: Suggestion[];
  shortcuts: { name: string; description: string; keys: string }[];
  /** Null where the database cannot be read. */
  data: StorageState | null;
}

/** The settings page as it stands, and what the reader does there; each change is saved at once. */
export function createOptionsState(database: Database) {
  const { commands, permissions, storage } = browser;
  const shown = signal<Shown | null>(null);
  /** Told after a change: the name of its words. */
  const told = signal<{ name: string; isProblem: boolean } | null>(null);

  let looks = 0;

  /** Shows everything as it is now; an earlier look that takes longer than this one shows nothing any more. */
  async function look(): Promise<void> {
    const turn = ++looks;
    const [settings, sites, pages, { origins = [] }, all, suggestions, data] = await Promise.all([
      readSettings(storage.local),
      readSites(storage.local),
      readJudgedPages(storage.local),
      permissions.getAll(),
      commands.getAll(),
      readSuggestions(storage.local),
      readStorageState(database, storage.local).catch(() => null),
    ]);
    if (turn !== looks) return;
    const shortcuts = all.map(({ name = '', description = '', shortcut = '' }) => ({
      name,
      description,
      keys: shortcut,
    }));
    shortcuts.sort((a, b) => rankShortcut(a.name) - rankShortcut(b.name));
    shown.value = { settings, sites, pages, origins, shortcuts, suggestions, data };
  }

  /** Makes a change and tells that it is saved, or what went wrong. */
  async function attempt(change: () => Promise<unknown>, name = 'optionsSaved'): Promise<void> {
    told.value = null;
    try {
      await change();
      await look();
      told.value = { name, isProblem: false };
    } catch {
      told.value = { name: 'optionsNotSaved', isProblem: true };
    }
  }

  return {
    database,
    shown,
    told,
    look,
    attempt,
    fail: (name: string) => {
      told.value = { name, isProblem: true };
    },
    change: (settings: Partial<Settings>) => attempt(() => changeSettings(storage.local, settings)),
    changeSite: (hostname: string, site: Partial<SiteSettings>) =>
      attempt(() => changeSiteSettings(storage.local, hostname, site)),
    forgetSite: (hostname: string) => attempt(() => changeSiteSettings(storage.local, hostname, defaultSiteSettings)),
    forgetPage: (address: string) => attempt(() => judgePage(storage.local, address, null)),
    forgetSuggestion: (suggestion: Suggestion) => attempt(() => removeSuggestion(storage.local, suggestion)),
    giveBack: (origin: string) => attempt(() => permissions.remove({ origins: [origin] })),
  };
}

export type OptionsState = ReturnType<typeof createOptionsState>;

/** In the order in which a reader meets them; the browser gives them in any. */
const shortcutOrder = [
  '_execute_action',
  'open-panel',
  '_execute_sidebar_action',
  'next-claim',
  'previous-claim',
  'open-card',
  'keep-selection',
];
const rankShortcut = (name: string) =>
  shortcutOrder.includes(name) ? shortcutOrder.indexOf(name) : shortcutOrder.length;
