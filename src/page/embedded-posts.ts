import type { PostSources } from '../core/posts/post-sources';
import { attributeOf } from './node-access';

/** A post found in the page, before it is known where its words stand in the text. */
export interface PostSketch {
  readonly post: Omit<PostSources, 'span'>;
  /** The elements that hold the words of the post and nothing else; none where a frame shows them. */
  readonly words: readonly Element[];
}

/** Finds posts inside figures and other boxes that hold nothing else to read. */
export const postSelector =
  'blockquote[class*="twitter-"], blockquote[class*="-embed"], blockquote.instagram-media, .fb-post, blockquote.text-post-media';

const declared = ['cite', 'data-href', 'data-instgrm-permalink', 'data-embed-url', 'data-text-post-permalink'];

/**
 * What a pasted post or a frame says of itself; null for a frame without an address. Whether a frame shows a post at all is left to
 * others: its address tells.
 */
export function readEmbeddedPost(element: Element, tag: string): PostSketch | null {
  if (tag === 'iframe') return readFrame(element);
  const links = [...element.querySelectorAll('a[href]')];
  const frame = element.querySelector('iframe');
  if (frame !== null && links.length === 0) return readFrame(frame);
  const words: Element[] = [...element.querySelectorAll('p')].filter(
    (each) => !signed.test(each.textContent ?? '') && each.querySelector('p') === null,
  );
  const name = attributeOf(element, 'class') ?? '';
  if (words.length === 0 && /reddit/.test(name)) words.push(...links.slice(0, 1));
  const addresses = [
    ...declared.map((each) => attributeOf(element, each)),
    ...links.reverse().map((link) => link.getAttribute('href')),
    frame?.getAttribute('src'),
  ];
  const time = element.querySelector('time')?.getAttribute('datetime');
  return {
    post: {
      name,
      addresses: addresses.filter((each) => each != null),
      beside: textOutside(element, words),
      dates: [time, links[0]?.textContent].filter((each) => each != null),
    },
    words,
  };
}

/** "A post shared by Jane Doe (@jane)" stands in a paragraph like the words it signs. */
const signed = /^\s*(?:—|–|--)|(?:^|\s)(?:shared|posted|post) by\s/iu;

function readFrame(frame: Element): PostSketch | null {
  const tweet = attributeOf(frame, 'data-tweet-id');
  const addresses = [
    tweet === null ? null : `https://twitter.com/i/status/${tweet}`,
    ...['src', 'data-src'].map((name) => attributeOf(frame, name)),
  ].filter((each) => each !== null);
  const isShown = addresses.some((each) => /^(?:https?:)?\/\//.test(each));
  if (!isShown) return null;
  return { post: { name: '', addresses, beside: '', dates: [] }, words: [] };
}

/** What stands in a post beside its words. */
function textOutside(element: Element, words: readonly Element[]): string {
  const walker = Document.prototype.createTreeWalker.call(element.ownerDocument, element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    text += words.some((each) => each.contains(node)) ? '\n' : node.data;
  }
  return text;
}
