import { expect, test } from 'vitest';
import type { PageOutline } from '../../src/messages/contract';
import { defaultSettings, defaultSiteSettings } from '../../src/settings';
import { judgeSituation, type PageSituation } from '../../src/views/page-situation';
import type { TabPage } from '../../src/views/tab-page';
import { madeTabPage } from './made-tab-page';

const described = (state: PageOutline['state']) => ({ state }) as PageOutline;
const article = madeTabPage({ outline: described('done') });
const noWebPage = { url: null, sitePattern: null, siteName: null, outline: null } as const;
const paused = { ...defaultSettings, isPaused: true };

test.each<[PageSituation, string, Partial<TabPage> | null]>([
  ['article', 'a page that was read', {}],
  ['reading', 'a page that is being read', { outline: described('waiting') }],
  ['not-an-article', 'a page that is none', { outline: described('not-an-article') }],
  ['failed', 'a page that could not be read', { outline: described('failed') }],
  ['unsupported', 'no tab at all', null],
  ['unsupported', 'a page of the browser itself', { ...noWebPage, access: 'none' }],
  [
    'unsupported',
    'a page whose address is hidden although all sites are granted',
    { ...noWebPage, isAddressHidden: true },
  ],
  ['no-access-unknown-site', 'a hidden address', { ...noWebPage, access: 'none', isAddressHidden: true }],
  ['no-access', 'a site not granted', { access: 'none', outline: null }],
  ['not-reading', 'a granted site without our script', { access: 'site', outline: null }],
  ['paused-everywhere', 'everything paused', { settings: paused }],
  ['paused-everywhere', 'everything paused, and no access either', { settings: paused, access: 'none', outline: null }],
  ['paused-site', 'a paused site', { site: { ...defaultSiteSettings, isPaused: true }, outline: null }],
])('%s: %s', (situation, _, page) => {
  expect(judgeSituation(page && { ...article, ...page })).toBe(situation);
});
