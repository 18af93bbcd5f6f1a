import { browser } from '../browser';
import { Database } from '../store/database';
import { mountView } from '../ui/mount-view';
import { followAppearance } from '../views/follow-appearance';
import { followChanges } from '../views/follow-changes';
import { Options } from './Options';
import { createOptionsState } from './options-state';
import '../ui/theme.css';
import '../ui/parts.css';
import './options.css';

const state = createOptionsState(new Database());

document.title = `${browser.i18n.getMessage('optionsTitle')} · Hearsay`;
followAppearance();
mountView(<Options state={state} />, { into: document.body, words: browser.i18n });
state.look().then(() => document.getElementById(location.hash.slice(1))?.scrollIntoView());
followChanges(state.look);
document.addEventListener('visibilitychange', () => state.look()); // The reader may come back from changing shortcuts.
