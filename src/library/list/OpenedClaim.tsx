import type { JSX } from 'preact';
import { currentContent } from '../../core/claims/current-words';
import type { ShelvedClaim } from '../../core/finding/shelf';
import { outletOf } from '../../core/finding/sort-claims';
import type { Claim, ClaimEdit } from '../../core/model';
import { linkToWords } from '../../export/link-to-words';
import { ClaimCard } from '../../ui/ClaimCard';
import { ClaimMarks } from '../../ui/ClaimMarks';
import { useTranslate } from '../../ui/translate';
import { CopyClaim } from '../exchange/CopyClaim';
import type { Go } from '../navigation';
import { ViewLink } from '../ViewLink';
import { GridCell } from './GridParts';

interface OpenedClaimProps {
  shelved: ShelvedClaim;
  claim: Claim;
  go: Go;
  onEdit: (edit: ClaimEdit) => void;
  onDelete: () => void;
  onRestore: () => void;
  onClose: () => void;
}

/** A row opened: the whole card, the reader's marks, and the ways on from here. */
export function OpenedClaim({
  shelved,
  claim,
  go,
  onEdit,
  onDelete,
  onRestore,
  onClose,
}: OpenedClaimProps): JSX.Element {
  const translate = useTranslate();
  const outlet = outletOf(shelved);
  const [selector] = currentContent(claim);
  const link = selector && linkToWords(shelved.article.url, selector, '');
  return (
    <GridCell class="opened">
      <ClaimCard claim={claim} onEdit={shelved.isDeleted ? undefined : onEdit} />
      <div class="opened-ways">
        <ViewLink view={{ view: 'article', article: claim.articleId, claim: claim.id }} go={go}>
          {translate('libraryInArticle')}
        </ViewLink>
        <ViewLink view={{ view: 'story', article: claim.articleId, claim: claim.id }} go={go}>
          {translate('librarySameWords')}
        </ViewLink>
        {shelved.speaker !== null && (
          <ViewLink view={{ view: 'speaker', name: shelved.speaker }} go={go}>
            {translate('libraryAllBySpeaker', shelved.speaker)}
          </ViewLink>
        )}
        {outlet !== null && (
          <ViewLink view={{ view: 'outlet', name: outlet }} go={go}>
            {translate('libraryAllInOutlet', outlet)}
          </ViewLink>
        )}
        <a href={link ? link.url : shelved.article.url} target="_blank" rel="noreferrer">
          {translate('libraryOpenPage')}
        </a>
      </div>
      <CopyClaim id={claim.id} />
      {!shelved.isDeleted && <ClaimMarks claim={claim} onEdit={onEdit} />}
      <div class="opened-acts">
        {shelved.isDeleted ? (
          <button type="button" onClick={onRestore}>
            {translate('libraryRestore')}
          </button>
        ) : (
          <>
            <button type="button" onClick={() => onEdit({ kind: 'dismiss', isDismissed: !claim.isDismissed })}>
              {translate(claim.isDismissed ? 'dismissed' : 'dismiss')}
            </button>
            <button type="button" onClick={onDelete}>
              {translate('libraryDelete')}
            </button>
          </>
        )}
        <button type="button" class="quiet" onClick={onClose}>
          {translate('close')}
        </button>
      </div>
    </GridCell>
  );
}
