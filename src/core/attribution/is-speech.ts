import { speakerKindOf } from './can-speak';
import type { Candidate } from './candidate';
import { passesOnPost } from './passes-on-post';
import type { Reading } from './reading';

/** What a report does instead of saying. */
const documentVerbs = /^(?:find|show|demonstrate|determine|prove|imply)$/;

/** Words were said or written: by a verb of saying, or by one of judging with words of theirs quoted. */
export function isSpeech(reading: Reading, candidate: Candidate): boolean {
  if (candidate.class === 'passing' || candidate.lemma === 'quote') return passesOnPost(reading, candidate);
  if (candidate.lemma === 'encourage' && isThing(reading, candidate)) return false; // "The rules encourage boats to leave"
  if (candidate.class === 'speech') return true;
  if (candidate.rule === 'forward-that') {
    if (candidate.class === 'stance') return true; // "proposed that …", "mentioned that …"
    if (documentVerbs.test(candidate.lemma)) return isDocument(reading, candidate);
  }
  if (candidate.rule === 'forward-none' && documentVerbs.test(candidate.lemma))
    return isDocument(reading, candidate) && !isPicture(reading, candidate);
  if (candidate.class !== 'stance') return false;
  return candidate.content.some(([first, end]) => {
    for (let i = first; i < end; i++) if ((reading.outerRegionAt[i] ?? -1) >= 0) return true;
    return false;
  });
}

const isThing = (reading: Reading, { head }: Candidate): boolean => speakerKindOf(reading, head) === 'thing';

/** "The report found that …", "her analysis showed that …" */
function isDocument(reading: Reading, { head }: Candidate): boolean {
  return speakerKindOf(reading, head) === 'document';
}

/** "The post showed a man in a hat" */
function isPicture({ parsed }: Reading, { head }: Candidate): boolean {
  return /^(?:posts?|tweets?|messages?|letters?|books?|e?-?mails?|columns?|account|novels?)$/.test(
    parsed.tokens[(head?.end ?? 0) - 1]?.lower ?? '',
  );
}
