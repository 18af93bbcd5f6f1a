import type { CitedClaim, CitingChoice } from '../core/citing/cited-claim';
import { currentContent } from '../core/claims/current-words';
import type { ArticleRecord, Claim, OutletKind } from '../core/model';
import { citeClaim } from './cite-claim';
import { selectOriginals } from './find-originals';
import { linkToWords } from './link-to-words';
import { rebuildText } from './linking/rebuild-text';

/** A claim and what is recorded around it; the store's `readCitable` gives all but the last. */
export interface CitingSetting {
  claim: Claim;
  article: ArticleRecord;
  claims: readonly Claim[];
  /** Passages of the article's text; empty where none are known. */
  passages: readonly string[];
  elsewhere: readonly ArticleRecord[];
  /** What kind of outlet the publisher is, where the catalogue knows it. */
  publisherKind?: OutletKind | null;
}

/** Makes a claim ready for the clipboard: quotation, reference, the link to its words, and what the reader should know before citing. */
export function citeToCopy(setting: CitingSetting, choice: CitingChoice): CitedClaim {
  const { claim, article, claims, passages, elsewhere, publisherKind = null } = setting;
  const { quotation, reference, origin } = citeClaim(claim, article, { ...choice, publisherKind });
  const [words] = currentContent(claim);
  const knownText = passages.length > 0 ? passages.join('\n\n') : rebuildText(claims);
  return {
    choice,
    quotation,
    reference,
    link: words ? linkToWords(article.url, words, knownText) : null,
    citedAfter: origin?.original ?? null,
    originals: selectOriginals(elsewhere, claim, article).map(({ title, publisher, url }) => ({
      title,
      publisher,
      url,
    })),
  };
}
