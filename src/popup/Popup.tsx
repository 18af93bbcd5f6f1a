import type { JSX } from 'preact';
import { browser } from '../browser';
import { useTranslate } from '../ui/translate';
import { AccessFoot } from './AccessFoot';
import { ArticleView } from './ArticleView';
import { Notice } from './Notice';
import type { PopupState } from './popup-state';
import { askForAccess, readPageOnce, type TabPage } from './tab-page';

export function Popup({ state }: { state: PopupState }): JSX.Element {
  const translate = useTranslate();
  const page = state.page.value;
  return (
    <>
      <header class="popup-head">
        <h1 class="wordmark">Hearsay</h1>
        <a
          class="library-link"
          href={browser.runtime.getURL('src/library/index.html')}
          target="_blank"
          rel="noreferrer"
        >
          {translate('openLibrary')}
        </a>
      </header>
      <main>
        {state.problem.value && (
          <p class="problem" role="alert">
            {translate(state.problem.value)}
          </p>
        )}
        {page === 'looking' ? <p role="status">{translate('reading')}</p> : <PageView page={page} state={state} />}
      </main>
      {page !== null && page !== 'looking' && <AccessFoot page={page} onChange={state.look} />}
    </>
  );
}

function PageView({ page, state }: { page: TabPage | null; state: PopupState }): JSX.Element {
  const translate = useTranslate();
  if (!page || (!page.description && !page.sitePattern)) return <Notice name="unsupported" />;
  const { description, sitePattern, siteName, tabId } = page;
  if (!description) {
    const readOnce = () => readPageOnce(tabId).then(state.look, () => state.look());
    return (
      <Notice name="noAccess">
        <button type="button" class="primary" onClick={readOnce}>
          {translate('readThisPage')}
        </button>
        <button type="button" onClick={() => askForAccess(sitePattern).then(state.look)}>
          {translate('alwaysOnSite', siteName ?? '')}
        </button>
        <button type="button" onClick={() => askForAccess(null).then(state.look)}>
          {translate('onAllSites')}
        </button>
      </Notice>
    );
  }
  if (description.state === 'failed') return <Notice name="failed" />;
  if (description.state === 'not-an-article') return <Notice name="notAnArticle" />;
  if (description.state !== 'done') return <p role="status">{translate('reading')}</p>;
  return <ArticleView page={page} description={description} state={state} />;
}
