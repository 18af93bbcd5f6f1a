import type { OutletMention, Span } from '../model';
import { type CreditKind, creditKindOf } from './credit-kind';

/** A line that tells who else worked on the article or where it comes from. */
export interface CreditLine {
  text: string;
  names: string[];
  kind: CreditKind;
  span: Span;
}

/** Reads one paragraph as a credit line; null where it is none. */
export function readCreditLine(paragraph: string, start: number, outlets: readonly OutletMention[]): CreditLine | null {
  const text = paragraph.trim();
  if (text.length === 0 || text.length > 400) return null;
  const span: Span = [start, start + paragraph.length];
  const named = outlets
    .filter((outlet) => outlet.span[0] >= span[0] && outlet.span[1] <= span[1])
    .map(({ name }) => name);
  const kind = creditKindOf(text, named.length > 0);
  if (!kind) return null;
  return {
    text,
    names:
      kind === 'contribution' || kind === 'places'
        ? [...new Set([...named, ...namesIn(text, withoutPlaces(paragraph, kind), outlets, start)])]
        : [...new Set(named)],
    kind,
    span,
  };
}

/** The names behind "from" are places where they reported; blanked, so that offsets stay. */
function withoutPlaces(paragraph: string, kind: CreditKind): string {
  if (kind !== 'places') return paragraph;
  return paragraph.replace(/\bfrom (?:\p{Lu}[\p{L}.'’-]+ ?)+(?:, \p{Lu}[\p{L}.]+)?/gu, (place) =>
    '·'.repeat(place.length),
  );
}

/** Persons in a contribution: runs of capitalised words behind "by" or before "contributed". */
function namesIn(text: string, paragraph: string, outlets: readonly OutletMention[], start: number): string[] {
  let letters = paragraph;
  for (const { span } of outlets) {
    const [from, to] = [span[0] - start, span[1] - start];
    if (from >= 0 && to <= paragraph.length)
      letters = letters.slice(0, from) + '·'.repeat(to - from) + letters.slice(to);
  }
  const names =
    letters.match(/\p{Lu}[\p{L}'’.-]+(?: (?:(?:de|van|von|bin|al|el|da|del) )?\p{Lu}[\p{L}'’.-]+){1,3}/gu) ?? [];
  return text === ''
    ? []
    : names
        .map((name) => name.replace(/\.$/, ''))
        .filter((name) => !/^(?:Reporting|Editing|Writing|Additional|With|Compiled|Based)\b/.test(name));
}
