import { parseDate } from '../metadata/parse-date';
import type { EmbeddedPost } from './embedded-post';
import { parsePostAddress } from './parse-post-address';
import type { PostSources } from './post-sources';
import { readSignature } from './read-signature';

/** A post of Twitter, Mastodon, Bluesky, Facebook, Instagram, Truth Social, Telegram, YouTube, Reddit …; null for what is none. */
export function describePost(sources: PostSources, text: string): EmbeddedPost | null {
  const address = sources.addresses.map(parsePostAddress).find((found) => found !== null);
  const platform = address?.platform ?? platformNamed(sources.name);
  if (platform === null) return null;
  const { author, handle } = readSignature(sources.beside);
  return {
    platform,
    author,
    handle: (platform === 'Mastodon' ? address?.handle : null) ?? handle ?? address?.handle ?? null, // A line of Mastodon’s runs on behind the handle.
    postedAt: sources.dates.map(parseDate).find((date) => date !== null) ?? null,
    url: address?.url ?? null,
    isRepost: /^\s*RT @/.test(text.slice(...sources.span)),
    span: sources.span,
  };
}

const names: readonly (readonly [platform: string, pattern: RegExp])[] = [
  ['Twitter', /\btwitter-/],
  ['Bluesky', /\bbluesky-/],
  ['Mastodon', /\bmastodon-/],
  ['Instagram', /\binstagram-/],
  ['Facebook', /\bfb-/],
  ['TikTok', /\btiktok-/],
  ['Threads', /\btext-post-/],
  ['Truth Social', /\btruthsocial-/],
  ['Reddit', /\breddit-/],
];

/** What the element's name tells where it leads nowhere, as after a script that did not run to its end. */
function platformNamed(name: string): string | null {
  return names.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
