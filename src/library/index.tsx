import { browser } from '../browser';
import { Database } from '../store/database';
import { mountView } from '../ui/mount-view';
import { Library } from './Library';
import { createNavigation } from './navigation';
import { openSharedIndex } from './shared-index';
import '../ui/theme.css';
import '../ui/parts.css';
import './library.css';

const { i18n } = browser;
const database = new Database();
const { view, go } = createNavigation();
const index = openSharedIndex(database);
mountView(<Library view={view} index={index} database={database} locale={i18n.getUILanguage()} go={go} />, {
  into: document.body,
  words: i18n,
});
