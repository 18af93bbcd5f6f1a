import type { Reading } from '../attribution/reading';
import type { Tag } from '../attribution/tag';
import type { Lexicon } from '../lexicon/lexicon';
import type { Token } from '../text/parsed-text';
import { findNameStart } from './find-name-start';
import { isHonorific } from './honorific';

/** The first token of the run of capitals that ends before `end`, without what is run into it: "Downing Street Sir | Ian Orr". */
export function findRunOfName({ parsed, tags, lexicon }: Reading, phraseFirst: number, end: number): number {
  const { tokens } = parsed;
  const start = firstCapital(tokens, tags, { phraseFirst, end });
  const isBody = holdsBodyWord(tokens, start, end, lexicon);
  let first = start;
  if (end - first >= 3 && !isBody && lexicon.places.has(tokens[first]?.lower ?? '')) first++; // "ambassador to Britain Ann Ruiz"
  for (let i = first; i < end - 1; i++) {
    if (isHonorific(tokens[i]?.lower ?? '') && !lexicon.bodyNameWords.has(tokens[i + 1]?.lower ?? '')) first = i + 1;
  }
  return isBody && first === start ? first : findNameStart(tokens, first, end, lexicon);
}

/** Whether one of the words makes the name a body's: "Ministry". */
export function holdsBodyWord(
  tokens: readonly Token[],
  first: number,
  end: number,
  { bodyNameWords }: Lexicon,
): boolean {
  for (let i = first; i < end; i++) if (bodyNameWords.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

function firstCapital(
  tokens: readonly Token[],
  tags: readonly Tag[],
  { phraseFirst, end }: { phraseFirst: number; end: number },
): number {
  let first = end - 1;
  while (first > phraseFirst && isOfName(tokens, tags, first - 1)) first--;
  while (first < end - 1 && tags[first] !== 'name') first++;
  while (
    first < end - 1 &&
    isShouted(tokens[first]) &&
    (isShouted(tokens[first + 1]) || end - first > 2) &&
    !isShouted(tokens[end - 1])
  )
    first++; // A heading run into the text.
  return first;
}

/** A name, or what stands within one: "Beer & Sons", "Chiefs’ Council". */
function isOfName(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  if (tags[at] === 'name') return true;
  const text = tokens[at]?.text ?? '';
  if (text === '&') return true;
  return (
    (text === '’' || text === "'") &&
    /s$/.test(tokens[at - 1]?.text ?? '') &&
    tags[at - 1] === 'name' &&
    tags[at + 1] === 'name'
  );
}

function isShouted(token: Token | undefined): boolean {
  return token !== undefined && token.text.length > 1 && /^\p{Lu}+$/u.test(token.text);
}
