import { describePage } from '../core/metadata/describe-page';
import type { ArticleMetadata } from '../core/model';
import { readSources } from './read-sources';
import type { SelfDescription } from './self-description';

/**
 * What the page says of its article, each field with its origin. `described` spares reading tags and structured data a
 * second time where `detectArticle` has done so. To keep the work out of the page, send what `readSources` gives to the
 * background and call `describePage` there.
 */
export function readMetadata(
  document: Document,
  location: { href: string },
  described: SelfDescription | null = null,
): ArticleMetadata {
  return describePage(readSources(document, location, described));
}
