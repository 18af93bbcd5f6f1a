import { signal } from '@preact/signals';
import { browser } from '../browser';
import type { Claim, ClaimEdit, ClaimId } from '../core/model';
import { Database } from '../store/database';
import { editClaims } from '../store/edit-claims';
import { type ArticleWithClaims, watchLibrary } from '../store/watch-records';
import { mountView } from '../ui/mount-view';
import { Library } from './Library';
import '../ui/theme.css';
import '../ui/parts.css';
import './library.css';

const database = new Database();
const articles = signal<ArticleWithClaims[] | 'opening' | 'failed'>('opening');
const problem = signal<string | null>(null);

watchLibrary(
  database,
  (found) => {
    articles.value = found;
  },
  () => {
    articles.value = 'failed';
  },
);

async function attempt(change: Promise<Claim[]>): Promise<void> {
  problem.value = await change.then(
    (changed) => (changed.length === 0 ? 'recordGone' : null),
    () => 'notSaved',
  );
}

const { i18n } = browser;
document.title = `${i18n.getMessage('libraryTitle')} · Hearsay`;
mountView(
  <Library
    articles={articles}
    problem={problem}
    locale={i18n.getUILanguage()}
    onEdit={(id: ClaimId, edit: ClaimEdit) =>
      attempt(editClaims(database, [id], edit, { at: new Date().toISOString(), by: 'library' }))
    }
  />,
  { into: document.body, words: i18n },
);
