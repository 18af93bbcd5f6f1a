import type { Token } from '../text/parsed-text';
import type { Candidate } from './candidate';
import type { Reading } from './reading';

/** The turns of a transcript, and the paragraphs that they fill. */
export interface Turns {
  candidates: Candidate[];
  paragraphs: Set<number>;
}

const longestName = 6; // Words: "SENATOR ANN RUIZ OF OHIO:"

/** "RUIZ: We rebuild." and "Q: When? A: Now.": paragraphs that begin with a name in capitals, or a letter, and a colon. */
export function proposeTurns(reading: Reading): Turns {
  const { paragraphs, tokens } = reading.parsed;
  const openings = paragraphs.map(({ firstToken, endToken }) => findColon(tokens, firstToken, endToken));
  if (!isTranscript(reading, openings)) return { candidates: [], paragraphs: new Set() };
  const candidates: Candidate[] = [];
  const taken = new Set<number>();
  let last: Candidate | null = null;
  paragraphs.forEach(({ firstToken, endToken }, index) => {
    const colon = openings[index] ?? -1;
    if (colon >= 0 && colon + 1 < endToken) {
      const nameFirst = tokens[firstToken]?.kind === 'punctuation' ? firstToken + 1 : firstToken;
      const head = reading.phrases[reading.phraseAt[nameFirst] ?? -1] ?? {
        first: nameFirst,
        end: colon,
        isPronoun: false,
      };
      last = {
        rule: 'turn',
        class: 'speech',
        content: [[colon + 1, endToken]],
        source: [nameFirst, colon],
        head,
        cue: [colon, colon + 1],
        lemma: ':',
        traits: [],
        score: 0,
      };
      candidates.push(last);
      taken.add(index);
    } else if (last && isMarkedAgain(tokens[firstToken]) && tokens[firstToken + 1]?.text !== '(') {
      last.content.push([firstToken, endToken]);
      taken.add(index);
    } else last = null;
  });
  return { candidates, paragraphs: taken };
}

/** Somebody has two turns: "NOTE: …" and "BYLINE: …" come once. */
function isTranscript({ parsed }: Reading, openings: readonly number[]): boolean {
  const seen = new Set<string>();
  return parsed.paragraphs.some(({ firstToken }, index) => {
    const colon = openings[index] ?? -1;
    if (colon < 0) return false;
    const name = parsed.text
      .slice(parsed.tokens[firstToken]?.start ?? 0, parsed.tokens[colon]?.start ?? 0)
      .replace(/^\P{L}+/u, '');
    if (seen.has(name)) return true;
    seen.add(name);
    return false;
  });
}

/** The colon behind a name in capitals that opens a paragraph, or -1. */
function findColon(tokens: readonly Token[], first: number, end: number): number {
  const from = tokens[first]?.kind === 'punctuation' ? first + 1 : first;
  for (let i = from; i < Math.min(end, from + longestName + 1); i++) {
    const token = tokens[i];
    if (token?.text === ':') return i > from ? i : -1;
    if (
      !token ||
      (token.kind === 'word' && token.text !== token.text.toUpperCase()) ||
      (token.kind === 'punctuation' && !/[.()-]/.test(token.text))
    )
      return -1;
  }
  return -1;
}

function isMarkedAgain(token: Token | undefined): boolean {
  return token !== undefined && /^["“]$/.test(token.text);
}
