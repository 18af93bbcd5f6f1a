import type { Lexicon } from '../lexicon/lexicon';
import type { ParsedText } from '../text/parsed-text';
import { findNounPhrases } from './find-noun-phrases';
import type { Reading } from './reading';
import { findOuterRegions, splitStatements } from './split-statements';
import { tagWords } from './tag-words';

/** Reads a parsed text word by word, as every later step needs it. */
export function readText(parsed: ParsedText, lexicon: Lexicon): Reading {
  const tags = tagWords(parsed, lexicon);
  const { phrases, phraseAt } = findNounPhrases(parsed, tags, lexicon);
  const outerRegionAt = findOuterRegions(parsed);
  const statements = splitStatements(parsed, outerRegionAt, lexicon);
  const statementAt = new Int32Array(parsed.tokens.length);
  statements.forEach(({ first, end }, index) => {
    statementAt.fill(index, first, end);
  });
  return { parsed, lexicon, tags, phrases, phraseAt, outerRegionAt, statements, statementAt };
}
