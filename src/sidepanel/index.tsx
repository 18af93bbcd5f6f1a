import { mountTabView } from '../views/mount-tab-view';
import { createTabState } from '../views/tab-state';
import { followTab } from './follow-tab';
import { SidePanel } from './SidePanel';
import './sidepanel.css';

const given = new URLSearchParams(location.search).get('tab'); // It may also be opened as a page, for one tab.
const tabId = given === null ? null : Number(given);
const state = createTabState({ by: 'sidepanel', tabId });

mountTabView(<SidePanel state={state} />, state);
followTab(state.look, tabId);
