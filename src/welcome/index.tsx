import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from '../browser';
import { Translation } from '../ui/translate';
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
document.documentElement.lang = i18n.getUILanguage();
document.documentElement.dir = i18n.getMessage('@@bidi_dir');
document.title = `Hearsay · ${i18n.getMessage('welcomeTitle')}`;
render(
  <Translation.Provider value={i18n.getMessage}>
    <Welcome grant={grant} onAsk={ask} onGiveBack={() => browser.permissions.remove(everywhere)} />
  </Translation.Provider>,
  document.body,
);
look();
browser.permissions.onAdded.addListener(look);
browser.permissions.onRemoved.addListener(look);
