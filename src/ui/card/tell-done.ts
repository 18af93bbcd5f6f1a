import type { ClaimEdit } from '../../core/model';
import type { Translate } from '../translate';

/** What was done, to be seen and heard, with the way back beside it; null for a note, which is saved while it is written. */
export function tellDone(edit: ClaimEdit, translate: Translate): string | null {
  switch (edit.kind) {
    case 'keep':
      return translate(edit.isKept ? 'cardDone_kept' : 'cardDone_letGo');
    case 'dismiss':
      return translate(edit.isDismissed ? 'cardDone_dismissed' : 'cardDone_readmitted');
    case 'tag':
      return translate('cardDone_tags');
    case 'status':
      return translate('cardDone_status');
    case 'note':
      return null;
    case 'correct':
      if (edit.sourceType) return translate('cardDone_sourceType', translate(`sourceType_${edit.sourceType}`));
      if (edit.speaker) return translate('cardDone_speaker', edit.speaker.name ?? translate('speakerUnknown'));
      return translate('cardDone_asFound');
  }
}
