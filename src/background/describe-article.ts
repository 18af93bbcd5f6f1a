import { detectLanguage } from '../core/language/detect-language';
import { describePage } from '../core/metadata/describe-page';
import type { AnalysisInput, ArticleMetadata } from '../core/model';
import type { Catalogue } from '../core/outlets/catalogue';
import { findOwnOutlet } from '../core/outlets/own-outlet';
import { describePost } from '../core/posts/describe-post';
import type { ReadArticle } from '../messages/contract';
import { chooseAddress } from '../page/choose-address';

/**
 * What to make of a page as read: its metadata, with the outlet under its usual name and the language its text is really in,
 * and what the analysis is given.
 */
export function describeArticle(
  { article, sources }: ReadArticle,
  catalogue: Catalogue,
): { metadata: ArticleMetadata; input: AnalysisInput } {
  const said = describePage(sources, chooseAddress(sources));
  const lang = tellLanguage(article.text, said.lang);
  const publisher = findOwnOutlet(said, catalogue)?.name ?? said.publisher;
  const posts = article.posts.flatMap((post) => describePost(post, article.text) ?? []);
  const { title, byline, hostname } = said;
  return {
    metadata: { ...said, lang, publisher },
    input: { ...article, posts, title, byline, publisher, hostname, lang },
  };
}

/** The declared tag, "en-GB", where the text is in that language; otherwise the language of the text. */
function tellLanguage(text: string, declared: string | null): string | null {
  const primary = detectLanguage(text, declared);
  return primary !== null && declared?.split('-')[0]?.toLowerCase() === primary ? declared : primary;
}
