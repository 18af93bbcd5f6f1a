export interface PostAddress {
  platform: string;
  /** "@jane", "@jane@town.example"; null where the address names nobody. */
  handle: string | null;
  url: string;
}

/** Addresses of single posts, without scheme; the first group is who posted, if the address tells. */
const patterns: readonly (readonly [platform: string, pattern: RegExp])[] = [
  ['Twitter', /^(?:mobile\.)?(?:twitter|x)\.com\/(\w+)\/status(?:es)?\/\d+/],
  ['Twitter', /^platform\.twitter\.com\/embed\//],
  ['Bluesky', /^bsky\.app\/profile\/([^/]+)\/post\/\w+/],
  ['Bluesky', /^embed\.bsky\.app\/embed\//],
  ['Instagram', /^instagram\.com\/(?:([\w.]+)\/)?(?:p|reel|tv)\/[\w-]+/],
  ['Threads', /^threads\.(?:net|com)\/@([\w.]+)\/post\/\w+/],
  ['Facebook', /^(?:m\.)?facebook\.com\/(?!plugins\/)([\w.-]+)\/(?:posts|videos|photos)\/[\w./:-]+/],
  ['Facebook', /^facebook\.com\/(?:plugins\/(?:post|video)\.php|permalink\.php|watch|photo|story\.php)/],
  ['TikTok', /^tiktok\.com\/(?:embed|@([\w.]+)\/video)\/[\w/]*\d+/],
  ['Truth Social', /^truthsocial\.com\/@(\w+)\/(?:posts\/)?\d+/],
  ['Telegram', /^t(?:elegram)?\.me\/(?:s\/)?(\w+)\/\d+/],
  ['YouTube', /^(?:youtube(?:-nocookie)?\.com\/(?:embed\/|watch\?|shorts\/)|youtu\.be\/)[\w?=&-]+/],
  ['Reddit', /^(?:old\.|embed\.)?reddit(?:media)?\.com\/r\/\w+\/comments\/\w+/],
];

/** Mastodon runs on hosts of any name; `/@jane/109876543210987654` is its mark. */
const mastodon = /^([^/]+)\/@(\w+)(?:@[\w.]+)?\/\d{6,}(?:\/embed)?/;

/** Which post of which platform an address leads to; null for everything else. */
export function parsePostAddress(href: string): PostAddress | null {
  const meant = unframe(href);
  if (meant !== href) return parsePostAddress(meant);
  const bare = href.replace(/^(?:https?:)?\/\/(?:www\.)?/i, '');
  for (const [platform, pattern] of patterns) {
    const match = pattern.exec(bare);
    if (match === null) continue;
    const handle = match[1] === undefined || match[1] === 'i' || match[1].startsWith('did:') ? null : `@${match[1]}`;
    return { platform, handle, url: absolute(href) };
  }
  const match = mastodon.exec(bare);
  return match === null ? null : { platform: 'Mastodon', handle: `@${match[2]}@${match[1]}`, url: absolute(href) };
}

/** The address of the post itself, where a frame shows it: what the reader can open. */
function unframe(href: string): string {
  const plugin = /\bfacebook\.com\/plugins\/(?:post|video)\.php\?(?:.*&)?href=([^&#]+)/.exec(href)?.[1];
  if (plugin !== undefined) return decode(plugin) ?? href;
  const bluesky = /\bembed\.bsky\.app\/embed\/([^/]+)\/app\.bsky\.feed\.post\/(\w+)/.exec(href);
  if (bluesky !== null) return `https://bsky.app/profile/${bluesky[1]}/post/${bluesky[2]}`;
  return href.replace(/(\/(?:p|reel|tv)\/[\w-]+\/|\/@\w+\/(?:posts\/)?\d+)\/?embed\b.*$/, '$1');
}

/** Null for what was not written as an address writes it. */
function decode(written: string): string | null {
  try {
    const decoded = decodeURIComponent(written);
    return /^https?:\/\//.test(decoded) && !decoded.includes('/plugins/') ? decoded : null;
  } catch {
    return null;
  }
}

/** Without the parameters that tell the platform where the post was embedded. */
function absolute(href: string): string {
  const url = href.startsWith('//') ? `https:${href}` : href;
  return /[?&](?:v|id|href|story_fbid)=/.test(url) ? url : url.replace(/[?#].*$/, '');
}
