import { parseDate } from '../core/metadata/parse-date';
import type { EmbeddedPost } from '../core/model';
import { parsePostAddress } from './embedded-posts/parse-post-address';
import { readSignature } from './embedded-posts/read-signature';
import { attributeOf } from './node-access';

/** A post found in the page, before it is known where its words stand in the text. */
export interface PostSketch {
  readonly post: Omit<EmbeddedPost, 'span'>;
  /** The elements that hold the words of the post and nothing else; none where a frame shows them. */
  readonly words: readonly Element[];
}

/** Finds posts inside figures and other boxes that hold nothing else to read. */
export const postSelector =
  'blockquote[class*="twitter-"], blockquote[class*="-embed"], blockquote.instagram-media, .fb-post, blockquote.text-post-media';

/** A post of Twitter, Mastodon, Bluesky, Facebook, Instagram, Truth Social, Telegram, YouTube, Reddit … or null. */
export function readEmbeddedPost(element: Element, tag: string): PostSketch | null {
  if (tag === 'iframe') return readFrame(element);
  const links = [...element.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
  const frame = element.querySelector('iframe');
  const declared = ['cite', 'data-href', 'data-instgrm-permalink', 'data-embed-url', 'data-text-post-permalink'];
  const addresses = [
    ...declared.map((name) => attributeOf(element, name) ?? ''),
    ...links.reverse(),
    frame?.getAttribute('src') ?? '',
  ];
  const address = addresses.map(parsePostAddress).find((found) => found !== null);
  if (frame !== null && (address === undefined || links.length === 0)) return readFrame(frame);
  if (address === undefined) return null;
  const paragraphs = [...element.querySelectorAll('p')];
  const words: Element[] = paragraphs.filter(
    (each) => readSignature(each.textContent ?? '').author === null && each.querySelector('p') === null,
  );
  if (words.length === 0 && address.platform === 'Reddit')
    words.push(...[...element.querySelectorAll('a')].slice(0, 1));
  const signature = readSignature(textOutside(element, words));
  const time = element.querySelector('time')?.getAttribute('datetime') ?? '';
  return {
    post: {
      platform: address.platform,
      author: signature.author,
      handle: signature.handle ?? address.handle,
      postedAt: parseDate(time) ?? parseDate(lastLinkText(element)),
      url: address.url,
      isRepost: /^\s*RT @/.test(words[0]?.textContent ?? ''),
    },
    words,
  };
}

function readFrame(frame: Element): PostSketch | null {
  const address =
    parsePostAddress(attributeOf(frame, 'src') ?? '') ?? parsePostAddress(attributeOf(frame, 'data-src') ?? '');
  if (address === null) return null;
  const tweet = attributeOf(frame, 'data-tweet-id');
  const url = tweet === null ? address.url : `https://twitter.com/i/status/${tweet}`;
  const post = {
    platform: address.platform,
    author: null,
    handle: address.handle,
    postedAt: null,
    url,
    isRepost: false,
  };
  return { post, words: [] };
}

/** What stands in a post beside its words, which is who signed it and when. */
function textOutside(element: Element, words: readonly Element[]): string {
  const walker = Document.prototype.createTreeWalker.call(element.ownerDocument, element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    text += words.some((each) => each.contains(node)) ? '\n' : node.data;
  }
  return text;
}

function lastLinkText(element: Element): string {
  return [...element.querySelectorAll('a')].at(-1)?.textContent ?? '';
}
