import type { Quotation } from '../model';
import type { ParsedText } from '../text/parsed-text';
import { type LocalWay, sentenceAt } from './local-way';

/** Gives a way to quotations whose own sentence tells none, where the same speaker plainly goes on. */
export function carryOver(
  parsed: ParsedText,
  quotations: readonly Quotation[],
  local: readonly (LocalWay | null)[],
): (LocalWay | null)[] {
  const last = new Map<string, { way: LocalWay; paragraph: number }>();
  return quotations.map((quotation, i) => {
    const paragraph = parsed.sentences[sentenceAt(parsed, quotation.content[0]?.[0] ?? 0)]?.paragraph ?? 0;
    const speaker = quotation.speaker?.toLowerCase() ?? '';
    const own = local[i] ?? null;
    if (own) {
      if (speaker) last.set(speaker, { way: own, paragraph });
      return own;
    }
    const known = last.get(speaker);
    if (!known) return null;
    const reach = known.way.channel === 'interview' || known.way.channel === 'speech' ? 12 : 1;
    return paragraph - known.paragraph <= reach ? known.way : null;
  });
}
