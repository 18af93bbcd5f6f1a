import type { Quotation } from '../model';
import type { ParsedText } from '../text/parsed-text';
import { anchorOf, sentenceAt } from './local-way';

const otherTimes =
  /\b(?:previously|repeatedly|once|long|often|consistently|in the past|(?:years?|months?|weeks?|decades?) (?:ago|earlier|later|before)|last (?:year|month|week|summer|fall|autumn|winter|spring)|earlier this (?:year|month|week)|in (?:19|20)\d\d|in (?:January|February|March|April|June|July|August|September|October|November|December))\b/iu;
const perfect =
  /\b(?:has|have|had|'ve|'d)(?: (?:also|since|long|repeatedly|previously|often|already|consistently|\w+ly))* $/u;

const reach = 600; // Characters on either side: most sentences are shorter, and no time word that far away is meant.

/** Whether the words around a cue place it at another time than the occasion told before: "has said", "last year". */
export function tellsOtherTime(parsed: ParsedText, quotation: Quotation): boolean {
  const cue = quotation.cue?.[0];
  if (!cue) return false;
  const [first, last] = parsed.sentences[sentenceAt(parsed, anchorOf(quotation))]?.span ?? [0, 0];
  const [start, end] = [Math.max(first, cue[0] - reach), Math.min(last, cue[1] + reach)];
  let frame = '';
  for (let at = start; at < end; ) {
    const content = quotation.content.find(([from, to]) => from <= at && at < to);
    if (content) at = content[1];
    else {
      const next = Math.min(end, ...quotation.content.map(([from]) => from).filter((from) => from > at));
      frame += parsed.text.slice(at, next);
      at = next;
    }
  }
  const before = parsed.text.slice(Math.max(start, cue[0] - 30), cue[0]).replaceAll('’', "'");
  const words = parsed.text.slice(cue[0], cue[1]);
  return otherTimes.test(frame) || perfect.test(before) || /^(?:has|have|had) (?:\w+ )?\w+/.test(words);
}

/** "Ruiz, who boasts that …, told reporters": a habit, of no one occasion. */
export function tellsHabit(parsed: ParsedText, { source, cue }: Quotation): boolean {
  const [named] = source ?? [];
  const [verb] = cue ?? [];
  if (!named || !verb || !/\bwho$/.test(parsed.text.slice(...named))) return false;
  return /\b(?:brag|boast|joke|complain|insist|claim|argue|maintain|contend)s$/.test(parsed.text.slice(...verb));
}

/** "told his advisers", "told the man": a listener who is no public and no interviewer. */
export function tellsPrivately(parsed: ParsedText, quotation: Quotation): boolean {
  const cue = quotation.cue?.[0];
  if (!cue) return false;
  const after = parsed.text.slice(cue[1], cue[1] + 14);
  if (/^ (?:to|with) (?:friends|aides|associates|allies|family|colleagues|his|her|their)\b/iu.test(after)) return true;
  if (!/\b(?:told|tells|telling)$/iu.test(parsed.text.slice(...cue))) return false;
  return /^ (?:his|her|their|a|an|the|him|them|friends|aides|police|associates|family|colleagues)\b/iu.test(after);
}

/** "she wrote": no words of an interview or a speech. */
export function isWritten(parsed: ParsedText, quotation: Quotation): boolean {
  const cue = quotation.cue?.[0];
  return cue !== undefined && /\b(?:wrote|writes|writing|tweeted|posted)\b/iu.test(parsed.text.slice(...cue));
}
