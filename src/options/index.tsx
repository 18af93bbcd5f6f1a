import { browser } from '../browser';
import { mountView } from '../ui/mount-view';
import { followAppearance } from '../views/follow-appearance';
import '../ui/theme.css';
import '../ui/parts.css';

followAppearance();
mountView(<main />, { into: document.body, words: browser.i18n });
