import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { currentSourceType } from '../../core/claims/current-source-type';
import { currentSpeaker } from '../../core/claims/current-speaker';
import { currentTrail } from '../../core/claims/current-trail';
import { currentWords } from '../../core/claims/current-words';
import type { ArticleRecord, Claim } from '../../core/model';
import { type ClaimReading, isLost } from '../../core/versions/judge-readings';
import { AttitudeLabel } from '../../ui/AttitudeLabel';
import { ClaimCard } from '../../ui/ClaimCard';
import { ClaimMarks } from '../../ui/ClaimMarks';
import { DiffWords } from '../../ui/DiffWords';
import { nameStatus } from '../../ui/name-status';
import { SourceTypeLabel } from '../../ui/SourceTypeLabel';
import { Trail } from '../../ui/Trail';
import { useTranslate } from '../../ui/translate';
import { CopyClaim } from '../exchange/CopyClaim';
import type { Acts } from '../list/acts';
import { ViewLink } from '../ViewLink';
import type { ViewProps } from '../view-props';
import { archiveAddress } from './archive-address';
import { ClaimHistory } from './ClaimHistory';

interface ClaimInPassageProps extends ViewProps {
  claim: Claim;
  article: ArticleRecord;
  /** How it stood at the last reading; null where nothing is known of it. */
  reading: ClaimReading | null;
  isOpen: boolean;
  acts: Acts;
}

/** One claim beneath its passage: in short, and when opened with all that can be said and done. */
export function ClaimInPassage(props: ClaimInPassageProps): JSX.Element {
  const { claim, article, reading, isOpen, acts, database, locale, go } = props;
  const translate = useTranslate();
  const wasOpened = useSignal(isOpen);
  const speaker = currentSpeaker(claim);
  return (
    <details
      id={`claim-${claim.id}`}
      class="passage-claim-more"
      data-source-type={currentSourceType(claim)}
      open={isOpen}
      onToggle={(event) => {
        wasOpened.value ||= event.currentTarget.open;
      }}
    >
      <summary>
        {claim.isAttitude && <AttitudeLabel />}
        <SourceTypeLabel type={currentSourceType(claim)} />
        <Trail steps={currentTrail(claim)} isPartOfName />
        {claim.isKept && <span class="row-tag">{translate('kept')}</span>}
        {reading?.state === 'moved' && <span class="row-status">{translate('claimState_moved')}</span>}
        {claim.status !== null && <span class="row-status">{nameStatus(claim.status, translate)}</span>}
      </summary>
      {reading && isLost(reading) && <LostWords article={article} reading={reading} />}
      {wasOpened.value && (
        <div class="passage-card">
          <ClaimCard claim={claim} onEdit={(edit) => acts.edit([claim.id], edit)} />
          <div class="ways">
            {speaker !== null && (
              <ViewLink view={{ view: 'speaker', name: speaker }} go={go}>
                {translate('libraryAllBySpeaker', speaker)}
              </ViewLink>
            )}
            <ViewLink view={{ view: 'story', article: article.id, claim: claim.id }} go={go}>
              {translate('librarySameWords')}
            </ViewLink>
          </div>
          <ClaimMarks claim={claim} onEdit={(edit) => acts.edit([claim.id], edit)} />
          <CopyClaim id={claim.id} />
          <div class="opened-acts">
            <button
              type="button"
              onClick={() => acts.edit([claim.id], { kind: 'dismiss', isDismissed: !claim.isDismissed })}
            >
              {translate(claim.isDismissed ? 'dismissed' : 'dismiss')}
            </button>
            {claim.deletedAt === null ? (
              <button type="button" onClick={() => acts.delete([claim.id])}>
                {translate('libraryDelete')}
              </button>
            ) : (
              <button type="button" onClick={() => acts.restore([claim.id])}>
                {translate('libraryRestore')}
              </button>
            )}
          </div>
          <ClaimHistory {...{ claim, database, locale }} />
        </div>
      )}
    </details>
  );
}

/** What became of the words since they were read. */
function LostWords({ article, reading }: { article: ArticleRecord; reading: ClaimReading }): JSX.Element {
  const translate = useTranslate();
  const { claim, state, diff } = reading;
  return (
    <div class="standing">
      <p class="standing-state">{translate(`claimState_${state}`)}</p>
      <blockquote class="passage-words" dir="auto">
        {diff ? <DiffWords diff={diff} /> : currentWords(claim)}
      </blockquote>
      <a href={archiveAddress(article.url, claim.firstSeenAt)} target="_blank" rel="noreferrer">
        {translate('libraryOpenArchive')}
      </a>
    </div>
  );
}
