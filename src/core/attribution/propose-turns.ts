import { elementAt } from '../text/element-at';
import type { Token } from '../text/parsed-text';
import type { Candidate } from './candidate';
import type { Reading } from './reading';

/** What is said in a form that leaves nothing to other rules, and the paragraphs that it fills. */
export interface Turns {
  candidates: Candidate[];
  paragraphs: Set<number>;
}

/** Who begins to speak in a paragraph. Token indices. */
interface Opening {
  first: number;
  colon: number;
  isShouted: boolean;
}

const longestName = 6; // Words: "SENATOR ANN RUIZ OF OHIO:"

/** "RUIZ: We rebuild.", "00:12 Ann Ruiz: When?" and "Q: When? A: Now.": paragraphs that begin with a name or a letter and a colon. */
export function proposeTurns(reading: Reading): Turns {
  const { paragraphs, tokens } = reading.parsed;
  const openings = keepTurns(
    reading,
    paragraphs.map(({ firstToken, endToken }) => readOpening(reading, firstToken, endToken)),
  );
  const candidates: Candidate[] = [];
  const taken = new Set<number>();
  if (!openings) return { candidates, paragraphs: taken };
  let last: Candidate | null = null;
  paragraphs.forEach(({ firstToken, endToken }, index) => {
    const opening = openings[index];
    if (opening && opening.colon + 1 < endToken) {
      const { first, colon } = opening;
      const head = elementAt(reading.phrases, reading.phraseAt[first]) ?? { first, end: colon, isPronoun: false };
      last = {
        rule: 'turn',
        class: 'speech',
        content: [[colon + 1, endToken]],
        source: [first, colon],
        head,
        cue: [colon, colon + 1],
        lemma: ':',
        traits: [],
        score: 0,
      };
      candidates.push(last);
      taken.add(index);
    } else if (last && isMarkedAgain(tokens[firstToken]?.text) && tokens[firstToken + 1]?.text !== '(') {
      last.content.push([firstToken, endToken]);
      taken.add(index);
    } else last = null;
  });
  return { candidates, paragraphs: taken };
}

/**
 * The openings that are turns; null where there are none. In capitals somebody must have two turns: "NOTE: …" and "BYLINE: …" come once.
 * In usual letters two people must have two each, for "Price: …" and "Where: …" come in lists.
 */
function keepTurns({ parsed }: Reading, openings: readonly (Opening | null)[]): (Opening | null)[] | null {
  const times = new Map<string, number>();
  const nameOf = ({ first, colon }: Opening) =>
    parsed.text.slice(parsed.tokens[first]?.start ?? 0, parsed.tokens[colon]?.start ?? 0);
  for (const opening of openings) {
    if (!opening) continue;
    const name = nameOf(opening);
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  const isOften = (opening: Opening | null) => opening !== null && (times.get(nameOf(opening)) ?? 0) > 1;
  const often = new Set(openings.flatMap((opening) => (opening && isOften(opening) ? [nameOf(opening)] : [])));
  const isShoutedOften = openings.some((opening) => opening?.isShouted && isOften(opening));
  if (often.size > 1) return openings.map((opening) => (opening?.isShouted || isOften(opening) ? opening : null));
  return isShoutedOften ? openings.map((opening) => (opening?.isShouted ? opening : null)) : null;
}

/** The name and the colon that open a paragraph, behind a mark or a time: "[00:12] Ruiz:". */
function readOpening({ parsed, tags }: Reading, firstToken: number, end: number): Opening | null {
  const { tokens } = parsed;
  let first = firstToken;
  while (first < firstToken + longestStamp && isStamp(tokens[first])) first++;
  let isShouted = true;
  for (let i = first; i < Math.min(end, first + longestName + 1); i++) {
    const token = tokens[i];
    if (token?.text === ':')
      return i > first && (isShouted || tags[i - 1] === 'name') ? { first, colon: i, isShouted } : null;
    if (!token || (token.kind === 'punctuation' && !/[.()-]/.test(token.text))) return null;
    if (token.kind !== 'word' || token.text === token.text.toUpperCase()) continue;
    isShouted = false;
    if (!token.isCapitalised) return null;
  }
  return null;
}

const longestStamp = 5; // Tokens: "[", "00:12", "]", a dash.

function isStamp(token: Token | undefined): boolean {
  return token?.kind === 'punctuation' || /^\d{1,2}(?::\d\d){1,2}$|^[@#]?_+$/.test(token?.text ?? '');
}

function isMarkedAgain(text = ''): boolean {
  return /^["“]$/.test(text);
}
