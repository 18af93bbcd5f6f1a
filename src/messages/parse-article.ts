import * as v from 'valibot';
import type { PageSources } from '../core/metadata/page-sources';
import type { BlockRole, Span } from '../core/model';
import type { PageText } from '../core/posts/post-sources';
import type { ReadArticle } from './contract';

const longestText = 20_000_000; // UTF-16 code units; some forty novels. A page above it is refused, not analysed.

const longestSelection = 100; // Stretches; a browser gives one, a quotation with words between has two or three.

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
  name: v.string(),
  addresses: v.array(v.string()),
  beside: v.string(),
  dates: v.array(v.string()),
  span,
});

const articleText = v.object({
  text: v.pipe(v.string(), v.maxLength(longestText)),
  blocks: v.array(v.object({ role: blockRole, span })),
  posts: v.array(post),
  entries: v.exactOptional(v.array(v.object({ span, postedAt: optionalText, author: optionalText }))),
}) satisfies v.GenericSchema<unknown, PageText>;

/** What the page says of itself is read as strangers' words; its structured data is any JSON and looked at with care. */
const pageSources = v.object({
  address: v.object({ href: v.pipe(v.string(), v.regex(/^https?:\/\//)), canonical: optionalText }),
  htmlLang: optionalText,
  pageTitle: v.string(),
  headline: optionalText,
  metas: v.array(v.tuple([v.string(), v.array(v.string())])),
  objects: v.array(v.record(v.string(), v.unknown())),
  bylines: v.array(v.object({ text: v.string(), links: v.array(v.string()) })),
  dates: v.array(v.object({ text: v.string(), machine: optionalText, isMarked: v.boolean() })),
}) satisfies v.GenericSchema<unknown, PageSources>;

const readArticle = v.object({ article: articleText, sources: pageSources });

const selection = v.object({
  read: readArticle,
  spans: v.pipe(v.array(span), v.minLength(1), v.maxLength(longestSelection)),
  isByHand: v.boolean(),
});

/** Words of an article to keep; every span must lie within its text and hold words. */
export function parseSelection(args: unknown): { read: ReadArticle; spans: Span[]; isByHand: boolean } | null {
  const result = v.safeParse(selection, args);
  const read = result.success ? parseReadArticle(result.output.read) : null;
  if (!result.success || !read) return null;
  const { text } = read.article;
  const { spans, isByHand } = result.output;
  return spans.every(([start, end]) => text.slice(start, end).trim() !== '' && end <= text.length)
    ? { read, spans, isByHand }
    : null;
}

/** An article to analyse; every span must lie within its text. */
export function parseReadArticle(args: unknown): ReadArticle | null {
  const result = v.safeParse(readArticle, args);
  if (!result.success) return null;
  const { text, blocks, posts, entries = [] } = result.output.article;
  return [...blocks, ...posts, ...entries].every(({ span }) => span[1] <= text.length) ? result.output : null;
}
