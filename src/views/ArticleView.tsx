import { type Signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Claim, OutletKind } from '../core/model';
import type { PageOutline } from '../messages/contract';
import { ArticleOrigin } from '../ui/ArticleOrigin';
import { ClaimFilterBar } from '../ui/ClaimFilterBar';
import { type ClaimFilter, filterClaims, noFilter } from '../ui/claim-filter';
import { describeSourcing } from '../ui/describe-sourcing';
import { OutletList } from '../ui/OutletList';
import { Tabs } from '../ui/Tabs';
import { useTranslate } from '../ui/translate';
import { EditsLine } from './EditsLine';
import { SiteControls } from './SiteControls';
import type { TabPage } from './tab-page';
import { claimsOf, type TabState } from './tab-state';

/** Draws the claims that a filter lets through; nothing can be changed where nothing is recorded. */
export type DrawClaims = (claims: readonly Claim[], isRecorded: boolean) => JSX.Element;

interface ArticleViewProps {
  page: TabPage;
  outline: PageOutline;
  state: TabState;
  drawClaims: DrawClaims;
}

/** The article of this page: where it comes from itself, its sourcing in one sentence, and behind tabs the rest. */
export function ArticleView({ page, outline, state, drawClaims }: ArticleViewProps): JSX.Element {
  const translate = useTranslate();
  const filter = useSignal<ClaimFilter>(noFilter);
  const record = state.record.value;
  const claims = claimsOf(record, outline);
  const outlets = record?.article.outlets ?? countOutlets(outline);
  const { metadata } = outline;
  const provenance = record?.article ?? outline.analysis?.article;
  const isRead = isLanguageRead(metadata?.lang ?? null);
  return (
    <>
      <section class="article" aria-label={translate('popupArticleOnPage')}>
        <h2 class="article-title" dir="auto">
          {metadata?.title}
        </h2>
        {provenance && (
          <ArticleOrigin
            provenance={provenance}
            publisher={metadata?.publisher ?? page.siteName}
            publishedAt={metadata?.publishedAt ?? null}
          />
        )}
        {(isRead || claims.length > 0) && <p class="sourcing">{describeSourcing(claims, translate)}</p>}
        {record && <EditsLine article={record.article} state={state} />}
        <Hints page={page} isRead={isRead} />
      </section>
      <Tabs
        label={translate('popupArticleOnPage')}
        tabs={[
          {
            name: 'claims',
            label: translate('popupClaims'),
            count: claims.length,
            view: () => (
              <Claims
                claims={claims}
                isRead={isRead}
                filter={filter}
                draw={(shown) => drawClaims(shown, record !== null)}
              />
            ),
          },
          {
            name: 'outlets',
            label: translate('popupOutlets'),
            count: outlets.length,
            view: () =>
              outlets.length > 0 ? <OutletList outlets={outlets} /> : <p class="hint">{translate('popupNoOutlets')}</p>,
          },
          { name: 'site', label: translate('popupSite'), view: () => <SiteControls page={page} state={state} /> },
        ]}
      />
    </>
  );
}

interface ClaimsProps {
  claims: readonly Claim[];
  /** Where quotations are not read in the article's language, none found says nothing of the article. */
  isRead: boolean;
  filter: Signal<ClaimFilter>;
  draw: (claims: readonly Claim[]) => JSX.Element;
}

function Claims({ claims, isRead, filter, draw }: ClaimsProps): JSX.Element {
  const translate = useTranslate();
  if (claims.length === 0) return <p>{translate(isRead ? 'noClaimsInArticle' : 'languageByHand')}</p>;
  const shown = filterClaims(claims, filter.value);
  return (
    <>
      <ClaimFilterBar
        claims={claims}
        shownCount={shown.length}
        filter={filter.value}
        onFilter={(wanted) => {
          filter.value = wanted;
        }}
      />
      {draw(shown)}
    </>
  );
}

/** Whether quotations are looked for in a language; where the page does not say which it is, they are. */
function isLanguageRead(lang: string | null): boolean {
  return !lang || /^en\b/i.test(lang);
}

/** What the reader must know of this page besides its claims. */
function Hints({ page, isRead }: { page: TabPage; isRead: boolean }): JSX.Element {
  const translate = useTranslate();
  const marking = page.site.marking ?? page.settings.marking;
  const hints = [
    page.isPrivate && translate('privateWindow'),
    !page.isPrivate && page.settings.keepSeenDays === 0 && translate('popupNotRecorded'),
    !isRead && translate('languageNotRead'),
    marking !== 'all' && translate(`popupMarked_${marking}`),
  ].filter((hint) => typeof hint === 'string');
  return (
    <>
      {hints.map((hint) => (
        <p key={hint} class="hint">
          {hint}
        </p>
      ))}
    </>
  );
}

/** In private windows nothing is recorded, and what was found in the page is counted. */
function countOutlets({ analysis }: PageOutline): { name: string; kind: OutletKind; mentions: number }[] {
  const mentions = analysis?.outlets ?? [];
  const first = mentions.filter(({ name }, at) => mentions.findIndex((each) => each.name === name) === at);
  return first.map(({ name, kind }) => ({
    name,
    kind,
    mentions: mentions.filter((each) => each.name === name).length,
  }));
}
