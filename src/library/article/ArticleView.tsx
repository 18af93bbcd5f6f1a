import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { currentSourceType } from '../../core/claims/current-source-type';
import { saidClaims } from '../../core/claims/said-claims';
import type { ArticleId, Claim, ClaimId } from '../../core/model';
import { isLost, judgeReadings } from '../../core/versions/judge-readings';
import { ReadingChanges } from '../../ui/ReadingChanges';
import { SourcingStrip } from '../../ui/SourcingStrip';
import { useTranslate } from '../../ui/translate';
import { StepNotice } from '../list/StepNotice';
import { ViewHead } from '../ViewHead';
import type { ViewProps } from '../view-props';
import { ArticleFacts } from './ArticleFacts';
import { ClaimInPassage } from './ClaimInPassage';
import { Passage } from './Passage';
import { placeInPassages } from './place-in-passages';
import { type RecordedArticle, useArticle } from './use-article';
import './article.css';

interface ArticleProps extends ViewProps {
  article: ArticleId;
  /** The claim to be brought into sight. */
  claim: ClaimId | null;
  /** Or what was edited in silence. */
  at: 'edits' | null;
}

/** One article as read: its claims in their passages, what became of each, and what was edited in silence. */
export function ArticleView({ article: id, claim: wanted, at, ...props }: ArticleProps): JSX.Element {
  const { database, index } = props;
  const translate = useTranslate();
  const { found, acts } = useArticle(database, index, id);
  const isShown = found.value !== null && found.value !== 'gone';
  useEffect(() => {
    if (!isShown || wanted === null) return;
    const card = document.getElementById(`claim-${wanted}`);
    if (card instanceof HTMLDetailsElement) card.open = true;
    card?.scrollIntoView({ block: 'center' });
    card?.querySelector('summary')?.focus({ preventScroll: true });
  }, [isShown, wanted]);

  useEffect(() => {
    if (!isShown || at === null) return;
    const edits = document.getElementById('edits');
    edits?.scrollIntoView({ block: 'start' });
    edits?.focus({ preventScroll: true });
  }, [isShown, at]);

  if (found.value === null) return <p role="status">{translate('libraryOpening')}</p>;
  if (found.value === 'gone') {
    return (
      <ViewHead title={translate('libraryView_article')}>
        <p>{translate('libraryArticleGone')}</p>
      </ViewHead>
    );
  }
  return (
    <div class="article-view">
      <ArticleFacts article={found.value.article} go={props.go} />
      {acts.problem.value && (
        <p class="problem" role="alert">
          {translate(acts.problem.value)}
        </p>
      )}
      <ArticleClaims {...props} recorded={found.value} acts={acts} wanted={wanted} />
      <StepNotice acts={acts} />
    </div>
  );
}

type ArticleClaimsProps = ViewProps & {
  recorded: RecordedArticle;
  acts: ReturnType<typeof useArticle>['acts'];
  wanted: ClaimId | null;
};

function ArticleClaims({ recorded, acts, wanted, ...props }: ArticleClaimsProps): JSX.Element {
  const { article, claims, versions, edits } = recorded;
  const translate = useTranslate();
  const shown = claims.filter(
    ({ id, deletedAt, isDismissed }) => (deletedAt === null && !isDismissed) || id === wanted,
  );
  const readings = useMemo(
    () => new Map(judgeReadings(claims, article.lastReadAt, versions).map((reading) => [reading.claim.id, reading])),
    [claims, article, versions],
  );
  const isGone = ({ id }: Claim) => {
    const reading = readings.get(id);
    return reading !== undefined && isLost(reading);
  };
  const standing = shown.filter((claim) => !isGone(claim));
  const lost = shown.filter(isGone);
  const show = (claim: Claim) => (
    <ClaimInPassage
      key={claim.id}
      claim={claim}
      article={article}
      reading={readings.get(claim.id) ?? null}
      isOpen={claim.id === wanted}
      acts={acts}
      {...props}
    />
  );
  return (
    <>
      <SourcingStrip types={saidClaims(shown).map(currentSourceType)} />
      {shown.length === 0 && <p class="hint">{translate('noClaimsInArticle')}</p>}
      {lost.length > 0 && (
        <section class="article-part" aria-labelledby="lost">
          <h2 id="lost" class="part-title">
            {translate('libraryLost')}
          </h2>
          <p class="hint">{translate('libraryLostText')}</p>
          {lost.map(show)}
        </section>
      )}
      {standing.length > 0 && (
        <section class="article-part" aria-labelledby="standing">
          <h2 id="standing" class="part-title">
            {translate('libraryInItsPlace')}
          </h2>
          {placeInPassages(standing, versions.at(-1)).map((passage) => (
            <Passage key={passage.claims[0]?.claim.id} passage={passage}>
              {passage.claims.map(({ claim }) => show(claim))}
            </Passage>
          ))}
        </section>
      )}
      {/* Of the claims that changed, each card above tells. */}
      <div id="edits" tabIndex={-1}>
        <ReadingChanges claims={[]} edits={edits} url={article.url} locale={props.locale} />
      </div>
    </>
  );
}
