import { findQuotations } from './attribution/find-quotations';
import type { Lexicon } from './lexicon/lexicon';
import type { Analysis, AnalysisInput, Attribution } from './model';
import type { Catalogue } from './outlets/catalogue';
import { findOutlets } from './outlets/find-outlets';
import { readArticleProvenance } from './provenance/read-article-provenance';
import { readPosts } from './provenance/read-posts';
import { traceProvenance } from './provenance/trace-provenance';
import { parseText } from './text/parse-text';

/** What the analysis knows before it reads anything. */
export interface Knowledge {
  lexicon: Lexicon;
  catalogue: Catalogue;
}

/** Finds who said what in an article's text, and how the words reached the reader. */
export function analyse(input: AnalysisInput, { lexicon, catalogue }: Knowledge): Analysis {
  const parsed = parseText(input.text, input.blocks);
  const outlets = findOutlets(parsed, catalogue, input);
  const article = readArticleProvenance(parsed, input, { outlets, catalogue });
  const posts = readPosts(parsed, input.posts ?? [], outlets);
  const { title = null, byline = [], blocks = [] } = input;
  const quotations = findQuotations(parsed, { lexicon, title, byline, blocks });
  const outside = quotations.filter(({ content }) => !isWithin(content, posts));
  const attributions = traceProvenance(parsed, outside, { outlets, input, catalogue });
  return { attributions: inReadingOrder([...attributions, ...posts]), outlets, article };
}

/** A quotation found inside a post, or the post's own text taken for one, gives way to the post. */
function isWithin(content: Attribution['content'], posts: readonly Attribution[]): boolean {
  return posts.some((post) =>
    post.content.some(([from, to]) => content.every(([start, end]) => start < to && from < end)),
  );
}

function inReadingOrder(attributions: Attribution[]): Attribution[] {
  return attributions.sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
}
