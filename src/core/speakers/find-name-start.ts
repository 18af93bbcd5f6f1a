import type { Lexicon } from '../lexicon/lexicon';
import type { Token } from '../text/parsed-text';

const feelings = new Set(
  (
    'angry worried devastated heartbroken grieving proud delighted stunned shocked outraged brave hero heroic disgraced disgusted fuming horrified terrified tearful retired pregnant ' +
    'millionaire ex local former fellow veteran embattled legendary beloved longtime onetime self-styled'
  ).split(' '),
);
const feelingEnding = /(?:ous|ful|less)$|-of-(?:one|two|three|four|five|six|seven|eight|nine)$/;
const positions = new Set(
  'QB RB WR TE DL DE DT LB CB OL OT SS FS SP RP PG SG SF PF GM MP MLA MEC CEO CFO COO CTO DA AG PM SVP EVP VP'.split(
    ' ',
  ),
);
const initials = /^(?!(?:N\.[HYJCDM]|S\.[CD]|R\.I|D\.C|L\.A|U\.[SKN]|E\.U)\.$)(?:\p{Lu}\.){2,4}$/u; // "N.H." is a state.
const commonEnding = /(?:tions?|ments?|ities|ity|ships?|ings|ness|ance|ence)$/;

/**
 * Where a person’s name begins in a run of capitals: behind "Furious" and "Mum-of-two", as a tabloid begins a sentence, behind a
 * part that is played ("Harriers QB"), before initials ("Minister for Ports | R.K. Menon"), and behind words that no name has before
 * a given name ("Public Prosecution | Ann Ruiz").
 */
export function findNameStart(tokens: readonly Token[], first: number, end: number, lexicon: Lexicon): number {
  if (end - first < 2) return first;
  for (let i = first; i < end; i++) if (lexicon.bodyNameWords.has(tokens[i]?.lower ?? '')) return first;
  const from = isFeeling(tokens[first], lexicon) && end - first > 2 ? first + 1 : first;
  const isGiven = lexicon.firstNames.has(tokens[from]?.lower ?? '');
  for (let i = from; i < end - 1; i++) {
    const text = tokens[i]?.text ?? '';
    if (i < end - 2 && positions.has(text)) return i + 1;
    if (i > from && !isGiven && text.endsWith('.') && initials.test(text)) return i;
    if (i > from && end - i < 4 && !isGiven && isCommonBefore(tokens, from, i, lexicon)) return i;
  }
  return from;
}

function isFeeling(token: Token | undefined, { firstNames }: Lexicon): boolean {
  if (!token || firstNames.has(token.lower)) return false;
  return feelings.has(token.lower) || feelingEnding.test(token.lower);
}

/** "Public Prosecution | Ann": a given name behind common words. */
function isCommonBefore(tokens: readonly Token[], first: number, given: number, lexicon: Lexicon): boolean {
  if (!lexicon.firstNames.has(tokens[given]?.lower ?? '') || !commonEnding.test(tokens[given - 1]?.lower ?? ''))
    return false;
  for (let i = first; i < given; i++) {
    const word = tokens[i]?.lower ?? '';
    if (!lexicon.wordClasses.has(word) && !commonEnding.test(word)) return false;
  }
  return true;
}
