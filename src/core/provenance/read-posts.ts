import type { Attribution, OutletMention, Span } from '../model';
import type { EmbeddedPost } from '../posts/embedded-post';
import { indexSpans } from '../text/index-spans';
import type { ParsedText } from '../text/parsed-text';

/** Posts that the article shows whole, as attributions of their own: those the page embeds, and those signed "— Name (@handle) date". */
export function readPosts(
  parsed: ParsedText,
  posts: readonly EmbeddedPost[],
  outlets: readonly OutletMention[],
): Attribution[] {
  const embedded = posts.filter(({ span }) => span[1] > span[0]).map((post) => attributeEmbedded(parsed.text, post));
  const taken = indexSpans(
    embedded.flatMap(({ content }) => content),
    (span) => span,
  );
  const platforms = indexSpans(
    outlets.filter(({ kind }) => kind === 'social_platform'),
    ({ span }) => span,
  );
  const signed = findSignedPosts(parsed)
    .filter(({ content }) => taken.touching(content).length === 0)
    .map((post) => attributeSigned(parsed.text, post, platforms.touching(around(post.content))));
  return [...embedded, ...signed].sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
}

function attributeEmbedded(text: string, post: EmbeddedPost): Attribution {
  const signature = signatureBehind(text, post.span[1]);
  return attribution(post.span, signature?.name ?? null, {
    speaker: post.author ?? signature?.author ?? post.handle,
    platform: post.platform,
    isRepost: post.isRepost,
    evidence: signature?.span ?? post.span,
  });
}

const platformReach = 600; // Characters on either side of a post.
const around = ([start]: Span): Span => [start - platformReach, start + platformReach];

interface Signature {
  span: Span;
  name: Span;
  author: string;
}

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
// "— Ada Holm (@adaholm) November 19, 2019"
const signaturePattern = new RegExp(
  `(?:—|–|--|&mdash;|-)\\s*(?<name>(?<author>[^\\n()—]{1,60}?)\\s*\\((?<handle>@[\\w.@-]{2,60})\\))(?:[,·\\s]*(?:${month}\\s+\\d{1,2}(?:,?\\s+\\d{4})?|\\d{1,2}\\s+${month}\\s*\\d{0,4}|\\d{4}-\\d\\d-\\d\\d))?`,
  'gu',
);

interface SignedPost {
  content: Span;
  signature: Signature;
  handle: string;
}

/** The lines of a post: paragraphs before its signature that single line breaks join. */
function postBefore({ text, paragraphs }: ParsedText, index: number): Span | undefined {
  const last = paragraphs[index - 1]?.span;
  if (!last) return undefined;
  let [start] = last;
  for (let i = index - 2; i >= 0; i--) {
    const span = paragraphs[i]?.span;
    if (!span || text.slice(span[1], start) !== '\n') break;
    start = span[0];
  }
  return [start, last[1]];
}

/** Signatures of posts printed as text; the post is the paragraph before, or what stands before it in its own. */
function findSignedPosts(parsed: ParsedText): SignedPost[] {
  if (!parsed.text.includes('(@')) return [];
  return parsed.paragraphs.flatMap(({ span }, index) => {
    const text = parsed.text.slice(span[0], span[1]);
    return [...text.matchAll(signaturePattern)].flatMap((match) => {
      const signature = signatureOf(match, span[0]);
      const before = postBefore(parsed, index);
      const content: Span | undefined = match.index > 2 ? trim(parsed.text, span[0], span[0] + match.index) : before;
      return content ? [{ content, signature, handle: match.groups?.handle ?? '' }] : [];
    });
  });
}

function signatureOf(match: RegExpExecArray, start: number): Signature {
  const name = match.groups?.name ?? '';
  const from = start + match.index + match[0].indexOf(name);
  return {
    span: [start + match.index, start + match.index + match[0].length],
    name: [from, from + name.length],
    author: (match.groups?.author ?? '').trim(),
  };
}

function trim(text: string, start: number, end: number): Span {
  const own = text.slice(start, end);
  return [start + own.length - own.trimStart().length, start + own.trimEnd().length];
}

function signatureBehind(text: string, offset: number): Signature | null {
  const near = text.slice(offset, offset + 140);
  const match = near.matchAll(signaturePattern).next().value;
  return match && near.slice(0, match.index).trim() === '' ? signatureOf(match, offset) : null;
}

function attributeSigned(
  text: string,
  { content, signature, handle }: SignedPost,
  near: readonly OutletMention[],
): Attribution {
  const isMastodon = handle.lastIndexOf('@') > 0;
  const platform = isMastodon
    ? 'Mastodon'
    : /twitter\.com|t\.co\//.test(text.slice(...content))
      ? 'Twitter'
      : (near.at(-1)?.name ?? 'Twitter');
  return attribution(content, signature.name, {
    speaker: signature.author === '' ? handle : signature.author,
    platform,
    isRepost: /^(?:RT|♺) @/u.test(text.slice(...content)),
    evidence: signature.span,
  });
}

function attribution(
  content: Span,
  source: Span | null,
  {
    speaker,
    platform,
    isRepost,
    evidence,
  }: { speaker: string | null; platform: string; isRepost: boolean; evidence: Span },
): Attribution {
  return {
    content: [content],
    source: source && [source],
    cue: null,
    kind: 'direct',
    speaker,
    speakers: [],
    anonymous: false,
    confidence: 0.95, // All four signed posts of the gold's pages and articles were read rightly; too few for certainty.
    channel: 'social',
    repost: isRepost,
    via: [platform],
    sourceType: isRepost ? 'retweet' : 'social',
    hops: isRepost ? 2 : 1,
    evidence: { channel: [evidence], via: [evidence], sourceType: [evidence] },
  };
}
