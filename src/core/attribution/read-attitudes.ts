import type { Quotation } from '../model';
import { nameSpeakers } from '../speakers/name-speakers';
import { speakerKindOf } from './can-speak';
import type { Candidate } from './candidate';
import { isSpeech } from './is-speech';
import { quotationOf } from './quotation-of';
import type { Reading } from './reading';
import { resolveOverlaps } from './resolve-overlaps';

const leastScore = 0.3; // As for speech: see find-quotations.ts.

/** What speech leaves of the words: "Ruiz hopes that it rains", "the mayor wants to leave", "Ortega rejected the plan". */
export function readAttitudes(
  reading: Reading,
  {
    scored,
    spoken,
    title = null,
  }: { scored: readonly Candidate[]; spoken: readonly Candidate[]; title?: string | null | undefined },
): Quotation[] {
  const taken = new Uint8Array(reading.parsed.tokens.length);
  for (const { content } of spoken) for (const [first, end] of content) taken.fill(1, first, end);
  const isFree = ({ content, cue }: Candidate) =>
    content.length > 0 &&
    taken[cue?.[0] ?? 0] === 0 &&
    content.every(([first, end]) => !taken.subarray(first, end).includes(1));
  const likely = scored.filter(
    (one) =>
      one.score >= leastScore &&
      (one.class === 'stance' || one.class === 'attitude') &&
      !isSpeech(reading, one) &&
      isHeldBySomebody(reading, one) &&
      tellsWhat(reading, one) &&
      isFree(one),
  );
  const attitudes = resolveOverlaps(likely);
  // "She hopes" may mean the woman who spoke before: they are named among those who speak.
  const all = [...spoken, ...attitudes].sort((a, b) => startOf(a) - startOf(b));
  const speakers = new Map(nameSpeakers(reading, all, title).map((speaker, index) => [all[index], speaker]));
  return attitudes.map((one) => ({ ...quotationOf(reading.parsed, one, speakers.get(one)), isAttitude: true }));
}

const startOf = ({ content }: Candidate) => content[0]?.[0] ?? 0;

/** "The bridge seems safe" and "the rain threatens to return" tell of nobody’s mind. */
function isHeldBySomebody(reading: Reading, { head }: Candidate): boolean {
  const kind = speakerKindOf(reading, head);
  return kind === 'name' || kind === 'pronoun' || kind === 'person' || kind === 'body';
}

const appearances = /^(?:seem|appear)$/; // They tell how somebody looks to the reporter.
const acts =
  /^(?:support|oppose|endorse|favou?r|welcome|back|question|mock|want|seek|criticise|criticize|refute|rebut|reject|dismiss|dispute|denounce|condemn|decry|praise|blame|defend|demand|advocate|propose|expect)$/;

/** A clause or an aim: "hopes that it rains", "wants to leave"; of few verbs a thing tells as much: "opposed the plan", not "saw the bridge". */
function tellsWhat({ parsed, tags }: Reading, { lemma, content }: Candidate): boolean {
  if (appearances.test(lemma)) return false;
  if (acts.test(lemma)) return true;
  return content.some(([first, end]) => {
    const start = parsed.tokens[first];
    if (tags[first] === 'to' || start?.kind === 'punctuation') return true;
    for (let i = first; i < end; i++) {
      const tag = tags[i];
      if (tag === 'verb' || tag === 'modal' || tag === 'auxiliary') return true;
      if (tag === 'relative' || tag === 'subordinator' || tag === 'punctuation') return false;
    }
    return false;
  });
}
