import { browser } from '../browser';
import { Database } from '../store/database';
import { mountView } from '../ui/mount-view';
import { followAppearance } from '../views/follow-appearance';
import { followChanges } from '../views/follow-changes';
import { createTabState } from '../views/tab-state';
import { followTab } from './follow-tab';
import { SidePanel } from './SidePanel';
import '../ui/theme.css';
import '../ui/parts.css';
import '../views/views.css';
import './sidepanel.css';

const given = new URLSearchParams(location.search).get('tab'); // It may also be opened as a page, for one tab.
const tabId = given === null ? null : Number(given);
const state = createTabState({ database: new Database(), by: 'sidepanel', tabId });

followAppearance();
state.look();
mountView(<SidePanel state={state} />, { into: document.body, words: browser.i18n });
followChanges(state.look, state.lookAfterLoss);
followTab(state.look, tabId);
