import { browser } from '../browser';
import { Database } from '../store/database';
import { mountView } from '../ui/mount-view';
import { followAppearance } from '../views/follow-appearance';
import { followChanges } from '../views/follow-changes';
import { createTabState } from '../views/tab-state';
import { Popup } from './Popup';
import '../ui/theme.css';
import '../ui/parts.css';
import '../views/views.css';
import './popup.css';

const given = new URLSearchParams(location.search).get('tab'); // The popup may also be opened as a page, for one tab.
const database = new Database();
const state = createTabState({ database, by: 'popup', tabId: given === null ? null : Number(given) });

followAppearance();
state.look();
mountView(<Popup state={state} />, { into: document.body, words: browser.i18n });
followChanges(state.look, state.lookAfterLoss);
