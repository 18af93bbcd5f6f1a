import type { JSX } from 'preact';
import { Notice } from '../ui/Notice';
import { useTranslate } from '../ui/translate';
import { askForAccess, readPageOnce } from './change-access';
import { judgeThisPage, pauseEverywhere, pauseSite } from './change-page';
import type { PageSituation } from './page-situation';
import type { TabPage } from './tab-page';
import type { TabState } from './tab-state';

interface SituationNoticeProps {
  situation: Exclude<PageSituation, 'article' | 'reading'>;
  page: TabPage | null;
  state: TabState;
}

/** Why there are no claims to show, and the next step. */
export function SituationNotice({ situation, page, state }: SituationNoticeProps): JSX.Element {
  const translate = useTranslate();
  const step = (name: string, act: (page: TabPage) => Promise<unknown>, isFirst = false) => (
    <button
      type="button"
      class={isFirst ? 'primary' : ''}
      onClick={() => page && act(page).then(state.look, () => state.fail('popupNotLetIn'))}
    >
      {translate(name, page?.siteName ?? '')}
    </button>
  );
  const readNow = (isFirst: boolean) => step('readThisPage', ({ tabId }) => readPageOnce(tabId), isFirst);
  const onAllSites = (isFirst = false) => step('onAllSites', () => askForAccess(null), isFirst);

  switch (situation) {
    case 'unsupported':
      return <Notice name="unsupported" />;
    case 'no-access':
      return (
        <Notice name="noAccess" site={page?.siteName ?? null}>
          {readNow(true)}
          {step('alwaysOnSite', ({ sitePattern }) => askForAccess(sitePattern))}
          {onAllSites()}
        </Notice>
      );
    case 'no-access-unknown-site':
      return <Notice name="popupUnknownSite">{onAllSites(true)}</Notice>;
    case 'paused-everywhere':
      return <Notice name="popupPausedEverywhere">{step('popupGoOn', () => pauseEverywhere(false), true)}</Notice>;
    case 'paused-site':
      return (
        <Notice name="popupPausedSite" site={page?.siteName ?? null}>
          {step('popupGoOnSite', (paused) => pauseSite(paused, false), true)}
        </Notice>
      );
    case 'not-reading':
      return <Notice name="popupNotReading">{readNow(true)}</Notice>;
    case 'not-an-article':
      return page?.outline?.judged === false ? (
        <Notice name="popupJudgedNot">{step('popupIsArticle', (judged) => judgeThisPage(judged, true), true)}</Notice>
      ) : (
        <Notice name="notAnArticle">{step('popupIsArticle', (judged) => judgeThisPage(judged, true))}</Notice>
      );
    case 'failed':
      return <Notice name="failed">{readNow(true)}</Notice>;
  }
}
