import type { JSX } from 'preact';
import { currentSourceType } from '../core/claims/current-source-type';
import type { ArticleProvenance } from '../core/model';
import type { PageDescription } from '../messages/contract';
import { ClaimCard } from '../ui/ClaimCard';
import { OutletList } from '../ui/OutletList';
import { SourcingStrip } from '../ui/SourcingStrip';
import { translateCount, useTranslate } from '../ui/translate';
import type { PopupState } from './popup-state';
import type { TabPage } from './tab-page';

/** The article of this page: where it comes from itself, and its claims in reading order. */
export function ArticleView(props: { page: TabPage; description: PageDescription; state: PopupState }): JSX.Element {
  const { page, description, state } = props;
  const translate = useTranslate();
  const record = state.record.value;
  const claims = record?.claims ?? description.claims;
  const publisher = description.metadata?.publisher ?? page.siteName;
  const lang = description.metadata?.lang;
  return (
    <>
      <section class="article">
        <h2 class="article-title">{description.metadata?.title}</h2>
        <p class="article-origin">
          {[publisher, ...describeOrigin(description.analysis?.article)].filter(Boolean).join(' · ')}
        </p>
        <p class="claim-count">{translateCount(translate, 'claimCount', claims.length)}</p>
        <SourcingStrip types={claims.map(currentSourceType)} />
        {page.isPrivate && <p class="hint">{translate('privateWindow')}</p>}
        {lang && !/^en\b/i.test(lang) && <p class="hint">{translate('languageNotRead')}</p>}
        {claims.length === 0 && <p class="hint">{translate('noClaimsInArticle')}</p>}
      </section>
      <ul class="claims">
        {claims.map((claim) => (
          <li key={claim.id}>
            <ClaimCard
              claim={claim}
              onShow={() => state.show(claim.id)}
              onEdit={record ? (edit) => state.edit(claim.id, edit) : undefined}
            />
          </li>
        ))}
      </ul>
      <OutletList outlets={record?.article.outlets ?? []} />
    </>
  );

  function describeOrigin(article: ArticleProvenance | undefined): (string | null)[] {
    if (!article) return [];
    return [
      article.origin === 'unknown' ? null : translate(`origin_${article.origin.replace('-', '_')}`),
      article.creditLine && translate('creditLine', article.creditLine.names.join(', ')),
    ];
  }
}
