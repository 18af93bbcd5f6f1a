import type { Candidate } from './candidate';
import type { Reading } from './reading';

const again = /^re-?(?:post|tweet|shar|blog|truth)/; // These have no other meaning.
const posts = /^(?:tweets?|posts?|threads?|memes?|reposts?|retweets?|skeets?|toots?)$/;
const things =
  /^(?:videos?|images?|photos?|photographs?|pictures?|messages?|screenshots?|clips?|quotes?|links?|cartoons?|graphics?|comments?|claims?|stor(?:y|ies)|reports?|articles?)$/;
const makers = /^(?:posted|tweeted|shared|made|uploaded|published|from|by)$/; // "a video posted by a fringe group"

/** "retweeted a message", "shared a post by a rival", "quoting a reporter’s tweet"; never "shared the stage" or "shared her views". */
export function passesOnPost({ parsed, tags, outerRegionAt }: Reading, { lemma, content }: Candidate): boolean {
  if (again.test(lemma)) return true;
  const [first, end] = content[0] ?? [0, 0];
  if (lemma === 'quote' && hasQuoted(outerRegionAt, content)) return true;
  for (let i = first; i < Math.min(end, first + reach); i++) {
    const word = parsed.tokens[i]?.lower ?? '';
    if (posts.test(word) && tags[i] !== 'verb') return parsed.tokens[i - 1]?.lower !== 'blog';
    if (lemma !== 'quote' && things.test(word)) return makers.test(parsed.tokens[i + 1]?.lower ?? '');
    if (endsPhrase.has(tags[i] ?? 'verb')) return false;
  }
  return false;
}

const reach = 8; // Tokens from the verb to the post: "a New York Times reporter's tweet" has seven.
const endsPhrase: ReadonlySet<string> = new Set(['verb', 'modal', 'auxiliary', 'that', 'relative', 'subordinator']);

function hasQuoted(outerRegionAt: Int32Array, content: Candidate['content']): boolean {
  return content.some(([first, end]) => {
    for (let i = first; i < end; i++) if ((outerRegionAt[i] ?? -1) >= 0) return true;
    return false;
  });
}
