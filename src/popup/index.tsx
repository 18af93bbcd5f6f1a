import { mountTabView } from '../views/mount-tab-view';
import { createTabState } from '../views/tab-state';
import { Popup } from './Popup';
import './popup.css';

const given = new URLSearchParams(location.search).get('tab'); // The popup may also be opened as a page, for one tab.
const state = createTabState({ by: 'popup', tabId: given === null ? null : Number(given) });

mountTabView(<Popup state={state} />, state);
