import type { Lexicon } from '../lexicon/lexicon';
import { elementAt } from '../text/element-at';
import type { ParsedText } from '../text/parsed-text';
import type { Statement } from './reading';

/** For each token the index of the outermost quoted region that holds it, or -1. */
export function findOuterRegions({ tokens, quotedRegions }: ParsedText): Int32Array {
  const outerRegionAt = new Int32Array(tokens.length).fill(-1);
  quotedRegions.forEach(({ parent, firstToken, endToken }, index) => {
    if (parent < 0) outerRegionAt.fill(index, firstToken, endToken);
  });
  return outerRegionAt;
}

/** Cuts paragraphs into statements: at the ends of sentences, but not within a quoted region nor between “Why?” and its "Ruiz asked". */
export function splitStatements(parsed: ParsedText, outerRegionAt: Int32Array, lexicon: Lexicon): Statement[] {
  const { tokens, paragraphs, quotedRegions } = parsed;
  const statements: Statement[] = [];
  paragraphs.forEach((paragraph, index) => {
    let units: number[] = [];
    const close = (end: number): void => {
      const first = units[0];
      if (first !== undefined) statements.push({ units, paragraph: index, first, end });
      units = [];
    };
    let isBehindRegion = false;
    for (let i = paragraph.firstToken; i < paragraph.endToken; ) {
      const region = elementAt(quotedRegions, outerRegionAt[i]);
      const endsBefore = units.length > 0 && tokens[i - 1]?.sentence !== tokens[i]?.sentence;
      if (units.length >= longestStatement) close(i);
      else if (endsBefore && !(isBehindRegion && isShortCue(parsed, lexicon, i))) close(i);
      units.push(i);
      i = region ? Math.max(region.endToken, i + 1) : i + 1;
      isBehindRegion = region !== undefined;
    }
    close(paragraph.endToken);
  });
  return statements;
}

const longestStatement = 300; // Units. No sentence of a newspaper comes near; it bounds the work on hostile text.
const exclaims = /^[!?…—–\-’']|^\.{2,}$/; // Behind these no comma can stand.
const endsCue = /^(?:[.,:]|in|on|at|during|to|after|when|as|while|from|last|this|about|of|later|again|with)$/;
const longestShortCue = 14; // Tokens; "the ministry’s spokeswoman Ann Ruiz said" and the like.

/** "Ruiz said." and "asked the mayor." behind a region that ends in a question or exclamation mark. */
function isShortCue({ tokens }: ParsedText, lexicon: Lexicon, at: number): boolean {
  const inner = tokens[at - 2]?.text ?? '';
  if (!exclaims.test(inner)) return false;
  const { sentence } = tokens[at] ?? { sentence: -1 };
  for (let i = at; i < at + longestShortCue && tokens[i]?.sentence === sentence; i++) {
    const found = lexicon.reportingForms.get(tokens[i]?.lower ?? '');
    if (!found || (found.verb.class !== 'speech' && found.verb.lemma !== 'demand') || i === at) continue;
    return (
      endsCue.test(tokens[i + 1]?.lower ?? '.') ||
      isDay(tokens[i + 1]?.lower ?? '') ||
      (found.verb.complements.has('addressee') && endsWithListener(tokens, i + 1))
    );
  }
  return false;
}

const longestListener = 6; // Tokens of "the mayor of the town".

/** “Why?” she asked | her brother. */
function endsWithListener(tokens: ParsedText['tokens'], from: number): boolean {
  for (let i = from; i <= from + longestListener; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[from]?.sentence) return false;
    if (token.text === '.') return i > from;
    if (token.kind === 'punctuation' || /^(?:to|that|if|whether|for|not|about)$/.test(token.lower)) return false;
  }
  return false;
}

function isDay(word: string): boolean {
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word);
}
