import type { FacetName } from '../../core/finding/count-facets';
import { nameStatus } from '../../ui/name-status';
import type { Translate } from '../../ui/translate';

/** A choice of a filter in the reader's language: names and tags stand as they are. */
export function nameFacet(name: FacetName, value: string, translate: Translate): string {
  switch (name) {
    case 'sourceTypes':
      return translate(`sourceType_${value}`);
    case 'kinds':
      return translate(`quoteKind_${value}`);
    case 'statuses':
      return value === '' ? translate('noStatus') : nameStatus(value, translate);
    case 'speakers':
      return value === '' ? translate('speakerUnknown') : value;
    case 'outlets':
      return value === '' ? translate('libraryOutletUnknown') : value;
    default:
      return value;
  }
}
