import type { DraftBlock } from './block-writer';

const longest = 250; // Code units of a sentence or two.

/** "https://x.com/lantern", "https://news.google.com/publications/…"; a post has a longer address. */
const channel =
  /^https?:\/\/(?:[a-z]+\.)?(?:(?:facebook|instagram|twitter|x|tiktok|youtube|threads|t|wa|telegram)\.(?:com|net|me)\/[^/?]+|whatsapp\.com\/channel\/[^/]+|linkedin\.com\/company\/[^/]+|podcasts\.apple\.com\/.+|open\.spotify\.com\/show\/[^/]+|news\.google\.com\/publications\/[^/]+)\/?(?:\?.*)?$/i;

/** "Follow the Lantern on Facebook and X": a line that leads to where an outlet or its writer can be followed, in any language. */
export function isCallToFollow({ text, linkedLength, element }: DraftBlock): boolean {
  if (linkedLength === 0 || text.length > longest) return false;
  return [...element.querySelectorAll('a[href]')].some((link) => channel.test(link.getAttribute('href') ?? ''));
}
