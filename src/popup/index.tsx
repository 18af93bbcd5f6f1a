import { browser } from '../browser';
import { Database } from '../store/database';
import { mountView } from '../ui/mount-view';
import { Popup } from './Popup';
import { createPopupState } from './popup-state';
import '../ui/theme.css';
import '../ui/parts.css';
import './popup.css';

const given = new URLSearchParams(location.search).get('tab'); // The popup may also be opened as a page, for one tab.
const state = createPopupState(new Database(), given === null ? null : Number(given));

mountView(<Popup state={state} />, { into: document.body, words: browser.i18n });
state.look();
browser.permissions.onAdded.addListener(() => state.look());
browser.permissions.onRemoved.addListener(() => state.look());
