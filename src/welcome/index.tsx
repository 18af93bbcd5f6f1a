import { signal } from '@preact/signals';
import { browser } from '../browser';
import { mountView } from '../ui/mount-view';
import { followAppearance } from '../views/follow-appearance';
import { type Grant, Welcome } from './Welcome';
import '../ui/theme.css';
import '../ui/parts.css';
import './welcome.css';

const everywhere = { origins: ['*://*/*'] };
const grant = signal<Grant>('none');

async function look(): Promise<void> {
  if (await browser.permissions.contains(everywhere)) grant.value = 'all';
  else if (grant.value === 'all') grant.value = 'none';
}

async function ask(): Promise<void> {
  grant.value = (await browser.permissions.request(everywhere)) ? 'all' : 'refused';
}

const { i18n } = browser;
document.title = `Hearsay · ${i18n.getMessage('welcomeTitle')}`;
followAppearance();
mountView(
  <Welcome
    grant={grant}
    onAsk={ask}
    onGiveBack={() => browser.permissions.remove(everywhere)}
    onSettings={() => browser.runtime.openOptionsPage()}
  />,
  { into: document.body, words: i18n },
);
look();
browser.permissions.onAdded.addListener(look);
browser.permissions.onRemoved.addListener(look);
