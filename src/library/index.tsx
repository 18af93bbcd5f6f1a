import { effect } from '@preact/signals';
import { browser } from '../browser';
import { Database } from '../store/database';
import { noticeFull } from '../store/notice-full';
import { noticeLoss } from '../store/notice-loss';
import { askToPersist } from '../store/storage-state';
import { keepMarked } from '../store/watch-over-database';
import { mountView } from '../ui/mount-view';
import { Citing } from './exchange/CopyClaim';
import { citeFromLibrary } from './exchange/cite-from-library';
import { Library } from './Library';
import { createNavigation } from './navigation';
import { openSharedIndex } from './shared-index';
import { waitForFirst } from './wait-for-first';
import '../ui/theme.css';
import '../ui/parts.css';
import './library.css';

const { i18n, storage } = browser;
const database = new Database();
noticeFull(database, storage.local);
const { view, go } = createNavigation();
const index = openSharedIndex(database);
const show = () =>
  mountView(
    <Citing.Provider value={(id, choice) => citeFromLibrary(database, id, choice)}>
      <Library view={view} index={index} database={database} locale={i18n.getUILanguage()} go={go} />
    </Citing.Provider>,
    { into: document.body, words: i18n },
  );

const longestBlankMs = 100; // The first rows are there some 40 ms after this script.

// Drawn without its rows first, the page would keep the database waiting, and be drawn twice. Views of other things have no use for the rows.
if (view.value.view === 'claims') waitForFirst(index, longestBlankMs).then(show);
else show();

// Until the first rows can be searched, database and processor are theirs.
const stopWaiting = effect(() => {
  if (index.value.state === 'loading') return;
  queueMicrotask(() => stopWaiting());
  askToPersist();
  // Checked before it is marked: what is marked counts as all there is.
  noticeLoss(database, storage.local, new Date().toISOString()).then(
    () => keepMarked(database, storage.local),
    () => {}, // The library says itself that it cannot be opened.
  );
});
