import { render } from 'preact';
import { browser } from '../browser';
import { Database } from '../store/database';
import { Translation } from '../ui/translate';
import { Popup } from './Popup';
import { createPopupState } from './popup-state';
import '../ui/theme.css';
import '../ui/parts.css';
import './popup.css';

const given = new URLSearchParams(location.search).get('tab'); // The popup may also be opened as a page, for one tab.
const state = createPopupState(new Database(), given === null ? null : Number(given));

document.documentElement.lang = browser.i18n.getUILanguage();
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
render(
  <Translation.Provider value={browser.i18n.getMessage}>
    <Popup state={state} />
  </Translation.Provider>,
  document.body,
);
state.look();
browser.permissions.onAdded.addListener(() => state.look());
browser.permissions.onRemoved.addListener(() => state.look());
