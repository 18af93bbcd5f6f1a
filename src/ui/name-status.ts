import type { CheckStatus } from '../core/model';
import type { Translate } from './translate';

const ours: readonly string[] = ['spotted', 'in-check', 'true', 'misleading', 'false', 'unproven'];

/** A status in the reader's language; the reader's own as it was written. */
export function nameStatus(status: CheckStatus, translate: Translate): string {
  return ours.includes(status) ? translate(`status_${status.replace('-', '_')}`) : status;
}
