import type { ComponentChildren, JSX } from 'preact';
import { browser } from '../browser';
import { Icon } from '../ui/Icon';
import { useTranslate } from '../ui/translate';
import { ArticleView, type DrawClaims } from './ArticleView';
import { judgeSituation } from './page-situation';
import { SiteControls } from './SiteControls';
import { SituationNotice } from './SituationNotice';
import type { TabState } from './tab-state';
import { UndoBar } from './UndoBar';

interface TabViewProps {
  state: TabState;
  drawClaims: DrawClaims;
  /** Stands in the head before the ways to library and settings. */
  children?: ComponentChildren;
}

/** What popup and side panel show of the tab: its article with its claims, or why there is none and what to do. */
export function TabView({ state, drawClaims, children }: TabViewProps): JSX.Element {
  const translate = useTranslate();
  return (
    <>
      <header class="view-head">
        <h1 class="wordmark">Hearsay</h1>
        <nav class="view-ways" aria-label={translate('popupWays')}>
          {children}
          <a
            class="icon-way"
            href={browser.runtime.getURL('src/library/index.html')}
            target="_blank"
            rel="noreferrer"
            title={translate('openLibrary')}
            aria-label={translate('openLibrary')}
          >
            <Icon name="library" />
          </a>
          <button
            type="button"
            class="icon-way"
            title={translate('popupSettings')}
            aria-label={translate('popupSettings')}
            onClick={() => browser.runtime.openOptionsPage()}
          >
            <Icon name="settings" />
          </button>
        </nav>
      </header>
      <main>
        <div role="alert">{state.problem.value && <p class="problem">{translate(state.problem.value)}</p>}</div>
        <PageView state={state} drawClaims={drawClaims} />
      </main>
      <UndoBar state={state} />
    </>
  );
}

function PageView({ state, drawClaims }: TabViewProps): JSX.Element {
  const translate = useTranslate();
  const page = state.page.value;
  if (page === 'looking') return <p role="status">{translate('popupOpening')}</p>;
  const situation = judgeSituation(page);
  if (situation === 'reading') return <p role="status">{translate('reading')}</p>;
  const outline = page?.outline;
  if (situation === 'article' && page && outline) {
    return <ArticleView page={page} outline={outline} state={state} drawClaims={drawClaims} />;
  }
  if (situation === 'article') return <p role="status">{translate('reading')}</p>;
  return (
    <>
      <SituationNotice situation={situation} page={page} state={state} />
      {page && situation !== 'unsupported' && <SiteControls page={page} state={state} />}
    </>
  );
}
