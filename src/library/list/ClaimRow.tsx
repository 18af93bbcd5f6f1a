import type { JSX } from 'preact';
import { currentWords } from '../../core/claims/current-words';
import type { GroupKey } from '../../core/finding/library-query';
import type { ShelvedClaim } from '../../core/finding/shelf';
import { outletOf } from '../../core/finding/sort-claims';
import type { Claim } from '../../core/model';
import { AttitudeLabel } from '../../ui/AttitudeLabel';
import { nameStatus } from '../../ui/name-status';
import { SourceTypeLabel } from '../../ui/SourceTypeLabel';
import { useTranslate } from '../../ui/translate';
import { formatDay } from '../format-day';
import { GridCell } from './GridParts';
import { KeepGlyph } from './KeepGlyph';
import { MarkedText } from './MarkedText';

export interface ClaimRowProps {
  shelved: ShelvedClaim;
  /** Null while it is being read. */
  claim: Claim | null;
  /** What was searched for, marked in the row. */
  typed: string;
  groupBy: GroupKey;
  locale: string;
  /** Of the grid: one row at a time can be reached with the Tab key. */
  isCurrent: boolean;
  isSelected: boolean;
  onSelect: (event: MouseEvent) => void;
  onKeep: () => void;
}

const longestShown = 400; // Characters of the words; two lines show some two hundred.

/** One claim of a list: its words, how they travelled in short, and the reader's marks. */
export function ClaimRow(props: ClaimRowProps): JSX.Element {
  const { shelved, claim, typed, isCurrent, isSelected, onSelect, onKeep } = props;
  const translate = useTranslate();
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <>
      <GridCell class="row-select">
        <input
          type="checkbox"
          tabIndex={tabIndex}
          aria-label={translate('librarySelect')}
          checked={isSelected}
          onClick={onSelect}
        />
      </GridCell>
      <GridCell class="row-claim">
        {claim ? (
          <p class="row-words" dir="auto">
            <MarkedText text={currentWords(claim).slice(0, longestShown)} typed={typed} />
          </p>
        ) : (
          <p class="row-words row-waiting" aria-hidden="true" />
        )}
        <p class="row-way">
          {shelved.isAttitude && <AttitudeLabel />}
          <SourceTypeLabel type={shelved.sourceType} />
          <RowWay {...props} />
        </p>
      </GridCell>
      <GridCell class="row-marks">
        {claim?.note && (
          <span class="row-note" dir="auto" title={claim.note.slice(0, longestShown)}>
            <MarkedText text={claim.note.slice(0, longestShown)} typed={typed} />
          </span>
        )}
        {shelved.tags.slice(0, mostTags).map((tag) => (
          <span key={tag} class="row-tag">
            {tag}
          </span>
        ))}
        {shelved.tags.length > mostTags && <span class="row-tag">+{shelved.tags.length - mostTags}</span>}
        {shelved.status !== null && <span class="row-status">{nameStatus(shelved.status, translate)}</span>}
      </GridCell>
      <GridCell class="row-keep">
        {!shelved.isDeleted && (
          <button
            type="button"
            class="quiet keep-button"
            tabIndex={tabIndex}
            aria-pressed={shelved.isKept}
            aria-label={translate('keep')}
            title={translate(shelved.isKept ? 'kept' : 'keep')}
            onClick={onKeep}
          >
            <KeepGlyph isKept={shelved.isKept} />
          </button>
        )}
      </GridCell>
    </>
  );
}

const mostTags = 2;

/** Inés Valdane → Northern Wire → Calder Courier · 3 March 2031; what the head of the group says is left out. */
function RowWay({ shelved, claim, typed, groupBy, locale }: ClaimRowProps): JSX.Element {
  const translate = useTranslate();
  const outlet = outletOf(shelved);
  const steps = [
    ...(groupBy === 'speaker' ? [] : [shelved.speaker ?? translate('speakerUnknown')]),
    ...shelved.carriers,
    ...(groupBy === 'article' || groupBy === 'outlet' || outlet === null ? [] : [outlet]),
  ];
  const day = shelved.article.publishedAt ?? shelved.article.lastReadAt;
  return (
    <>
      <span class="row-steps">
        {steps.map((step, at) => (
          <span key={`${at}`}>
            {at > 0 && (
              <>
                <span class="row-arrow" aria-hidden="true">
                  →
                </span>
                <span class="only-heard"> {translate('trailThrough')} </span>
              </>
            )}
            <bdi class={at === 0 && groupBy !== 'speaker' ? 'row-speaker' : ''}>
              <MarkedText text={step} typed={typed} />
            </bdi>
          </span>
        ))}
      </span>
      {groupBy !== 'article' && groupBy !== 'day' && <span class="row-day">{formatDay(day, locale)}</span>}
      {claim?.deletedAt && (
        <span class="row-day">{translate('libraryDeletedOn', formatDay(claim.deletedAt, locale))}</span>
      )}
    </>
  );
}
