import { currentSpeaker } from '../../core/claims/current-speaker';
import type { ArticleRecord, Claim } from '../../core/model';
import { parseName } from './parse-name';

/** Where words stood before the article that is cited. */
export interface Origin {
  /** Who first published them. */
  original: string;
  /** The same in a parenthesis: the family name of a person, an outlet in full. */
  shortOriginal: string;
  /** Outlets between the original and the article, in order. */
  between: string[];
}

/**
 * The earlier publication that the article itself names; null where the article is the first to publish the words, as with its own
 * interviews and with what its reporters heard. An article that is an agency's own copy does not cite that agency.
 */
export function traceOrigin(claim: Claim, article: ArticleRecord): Origin | null {
  const speaker = currentSpeaker(claim);
  const authors = [
    article.publisher,
    ...article.byline,
    ...(article.origin === 'wire' ? [article.dateline?.agency] : []),
  ];
  const isAuthor = (name: string) => authors.some((author) => author != null && fold(author) === fold(name));
  const carriers = claim.trail.flatMap((step) => (step.kind === 'carrier' && !isAuthor(step.name) ? [step] : []));
  const [first] = carriers;
  const isOwnPost = claim.repost || first?.outletKind === 'social_platform' || (!first && claim.channel === 'social');
  const isOwnText = isOwnPost || (!first && claim.channel === 'document');
  const names = carriers.filter(({ outletKind }) => outletKind !== 'social_platform').map(({ name }) => name);
  if (isOwnText && speaker !== null && !isAuthor(speaker)) {
    return { original: speaker, shortOriginal: parseName(speaker).family, between: names };
  }
  const [original, ...between] = names.length > 0 ? names : carriers.map(({ name }) => name);
  return original === undefined ? null : { original, shortOriginal: original, between };
}

const fold = (name: string) => name.toLowerCase().replace(/^the /, '').trim();
