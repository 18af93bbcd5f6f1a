import type { JSX } from 'preact';
import { currentSourceType } from '../core/claims/current-source-type';
import { currentSpeaker } from '../core/claims/current-speaker';
import { currentWords } from '../core/claims/current-words';
import type { Claim } from '../core/model';
import { Icon } from '../ui/Icon';
import { nameStatus } from '../ui/name-status';
import { SourceGlyph } from '../ui/SourceGlyph';
import { useTranslate } from '../ui/translate';

/** A claim in two lines: its words, and who said them by which way; a click opens it. */
export function ClaimRow({ claim, onOpen }: { claim: Claim; onOpen: () => void }): JSX.Element {
  const translate = useTranslate();
  const type = currentSourceType(claim);
  return (
    <button type="button" class="claim-row" data-source-type={type} tabIndex={-1} onClick={onOpen}>
      <span class="row-words" dir="auto">
        {currentWords(claim)}
      </span>
      <span class="row-facts">
        <span class="row-type">
          <SourceGlyph type={type} />
          {translate(`sourceType_${type}`)}
        </span>
        <span class="row-speaker">{currentSpeaker(claim) ?? claim.sourceWords ?? translate('speakerUnknown')}</span>
        {claim.isKept && (
          <span class="row-mark" title={translate('kept')}>
            <Icon name="kept" />
            <span class="only-heard">{translate('kept')}</span>
          </span>
        )}
        {claim.note !== '' && (
          <span class="row-mark" title={claim.note}>
            <Icon name="note" />
            <span class="only-heard">{translate('note')}</span>
          </span>
        )}
        {claim.status && <span class="row-status">{nameStatus(claim.status, translate)}</span>}
      </span>
    </button>
  );
}
