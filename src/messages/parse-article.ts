import * as v from 'valibot';
import type { AnalysisInput, ArticleMetadata, BlockRole, Span } from '../core/model';
import type { ReadArticle } from './contract';

const longestText = 20_000_000; // UTF-16 code units; some forty novels. A page above it is refused, not analysed.

const optionalText = v.nullable(v.string());
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const span = v.pipe(
  v.tuple([offset, offset]),
  v.check(([start, end]) => start <= end, 'a span must not end before it starts'),
) satisfies v.GenericSchema<[number, number], Span>;

const blockRole = v.picklist([
  'headline',
  'standfirst',
  'heading',
  'paragraph',
  'list-entry',
  'block-quote',
  'pull-quote',
  'caption',
  'embedded-post',
] as const satisfies readonly BlockRole[]);

const post = v.object({
  platform: v.string(),
  author: optionalText,
  handle: optionalText,
  postedAt: optionalText,
  url: optionalText,
  isRepost: v.boolean(),
  span,
});

const analysisInput = v.object({
  text: v.pipe(v.string(), v.maxLength(longestText)),
  blocks: v.array(v.object({ role: blockRole, span })),
  posts: v.array(post),
  title: optionalText,
  byline: v.array(v.string()),
  publisher: optionalText,
  hostname: optionalText,
  lang: optionalText,
}) satisfies v.GenericSchema<unknown, AnalysisInput>;

const articleMetadata = v.object({
  title: optionalText,
  byline: v.array(v.string()),
  publisher: optionalText,
  hostname: optionalText,
  lang: optionalText,
  publishedAt: optionalText,
  updatedAt: optionalText,
  section: optionalText,
  isPaywalled: v.nullable(v.boolean()),
  url: v.pipe(v.string(), v.regex(/^https?:\/\//)),
  origins: v.record(v.string(), v.string()),
}) satisfies v.GenericSchema<unknown, ArticleMetadata>;

const readArticle = v.object({ input: analysisInput, metadata: articleMetadata });

/** An article to analyse; every span must lie within its text. */
export function parseReadArticle(args: unknown): ReadArticle | null {
  const result = v.safeParse(readArticle, args);
  if (!result.success) return null;
  const { text, blocks, posts } = result.output.input;
  return [...blocks, ...posts].every(({ span }) => span[1] <= text.length) ? result.output : null;
}
