import { defaultSettings, defaultSiteSettings } from '../../src/settings';
import type { TabPage } from '../../src/views/tab-page';

/** A page of a site that was granted, of which nothing is known yet, but for what is given. */
export const madeTabPage = (change: Partial<TabPage>): TabPage => ({
  tabId: 1,
  windowId: 1,
  url: 'https://www.mill-herald.example/2031/mill',
  isAddressHidden: false,
  sitePattern: '*://www.mill-herald.example/*',
  siteName: 'mill-herald.example',
  isPrivate: false,
  access: 'all',
  settings: defaultSettings,
  site: defaultSiteSettings,
  suggestions: [],
  outline: null,
  ...change,
});
