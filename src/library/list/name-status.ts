import type { CheckStatus } from '../../core/model';
import type { Translate } from '../../ui/translate';

/** Our own statuses in the order of the work; besides them stand words of the reader's own. */
export const ownStatuses = ['spotted', 'in-check', 'true', 'misleading', 'false', 'unproven'] as const;

/** A status in the reader's language; words of the reader's own as they stand. */
export function nameStatus(status: CheckStatus, translate: Translate): string {
  const isOurs = (ownStatuses as readonly string[]).includes(status);
  return isOurs ? translate(`status_${status.replace('-', '_')}`) : status;
}
