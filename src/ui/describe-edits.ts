import type { LastEdits } from '../core/claims/claim-context';
import { formatDay, type Translate, translateCount } from './translate';

/** "Changed in 3 places since you read it on 3 March 2031". */
export const describeEdits = ({ places, since }: LastEdits, translate: Translate): string =>
  translateCount(translate, 'changesSince', places, formatDay(translate, since) ?? '');
