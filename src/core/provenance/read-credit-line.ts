import type { OutletMention, Span } from '../model';

/** What kind of debt a credit line owns to. */
export type CreditKind = 'contribution' | 'places' | 'republication' | 'copyright' | 'press-release';

/** A line that tells who else worked on the article or where it comes from. */
export interface CreditLine {
  text: string;
  names: string[];
  kind: CreditKind;
  span: Span;
}

/** What shows a kind, and what it cannot do without, in lower case: looked for first, for most paragraphs hold none. */
interface Sign {
  pattern: RegExp;
  /** What the line begins with, brackets and dashes left out: one of these. */
  opens?: readonly string[];
  /** What it holds: one of these. */
  holds?: readonly string[];
}

const contribution: readonly Sign[] = [
  {
    opens: ['with', 'additional', 'based on', 'includes'],
    pattern:
      /^[([*—–-]*\s*(?:with|additional|based on|includes)\s+(?:\w+ ){0,3}?(?:reporting|reports|material|files|information|input|inputs|contributions)\s+(?:by|from)\b/iu,
  }, // "With reporting by Le Figaro, AP"
  {
    opens: 'report writing written compiled edit photography video translation research graphic words'.split(' '),
    pattern:
      /^[([*—–-]*\s*(?:reporting|report|writing|reported|written|compiled|edited|editing|photography|video|translation|research|graphics?|words)\s+(?:and \w+ )?by:?\s/iu,
  }, // "Reporting by Jane Doe; Editing by John Roe"
  { opens: ['with'], pattern: /^[([*—–-]*\s*with (?:files|inputs?|agenc(?:y|ies)|wire|text)\b/iu }, // "— with files from The Canadian Press"
  {
    holds: ['contributed'],
    pattern: /\bcontributed (?:reporting|research|to this (?:report|story|article|post))\b/iu,
  }, // "Jane Doe contributed to this report."
  {
    holds: ['contributed', 'reported from'],
    pattern: /\b(?:contributed|reported from \p{Lu}[\p{L} ]+)\.?\)?$/u,
  }, // "Jane Doe and John Roe contributed."
];
// "Jane Doe reported from Paris, and John Roe from Aldea."
const reportedFrom =
  /^(?:\p{Lu}[\p{L}.'’-]+,? (?:and )?){2,9}reported from \p{Lu}[^.!?“”"]{2,90}(?:\p{Lu}\.[^.!?“”"]{0,40})*\.$/u;
const republication: readonly Sign[] = [
  {
    holds: ['originally ', 'first '],
    pattern:
      /^[([*—–-]*\s*(?:(?:this|the|a version of this) (?:\w+ ){0,4}?)?(?:was |has been |is |were )?(?:originally|first) (?:published|appeared|posted|aired|ran) (?:on|in|by|at|with|as)\b/iu,
  }, // "Originally published on …"
  {
    holds: ['published', 'reprinted', 'reproduced', 'syndicated', 'posted'],
    pattern:
      /\b(?:re-?published|reprinted|reproduced|syndicated|cross-?posted) (?:here )?(?:from|with|by|under|courtesy)\b/iu,
  },
  {
    holds: ['adapted', 'translated', 'taken', 'excerpted', 'abridged'],
    pattern:
      /\b(?:article|story|piece|text|report|version) (?:has been|was|is) (?:an? )?(?:adapted|translated|taken|excerpted|abridged|edited and adapted)\b/iu,
  }, // "This article has been adapted from its original source."
  { opens: ['translat'], pattern: /^[([*—–-]*\s*(?:translated|translation) (?:by|from|:)/iu },
  { holds: ['courtesy'], pattern: /\bcourtesy of\b.{0,40}$/iu },
];
const copyright: readonly Sign[] = [
  { opens: ['©', 'c)', 'copyright'], pattern: /^[([*—–-]*\s*(?:©|\(c\)|copyright\b)/iu },
  { holds: ['rights reserved'], pattern: /\ball rights reserved\b/iu },
];
const pressRelease: readonly Sign[] = [
  { opens: ['source'], pattern: /^SOURCE:? \p{Lu}/u },
  { holds: ['immediate'], pattern: /\bfor immediate release\b/iu },
  { opens: ['press', 'media'], pattern: /^(?:press|media) release\b/iu },
  { holds: ['newswire', 'presswire'], pattern: /\/(?:PRNewswire|PRNewswire-\w+|EINPresswire\.com)\//u },
];

/** Reads one paragraph as a credit line; null where it is none. */
export function readCreditLine(paragraph: string, start: number, outlets: readonly OutletMention[]): CreditLine | null {
  const text = paragraph.trim();
  if (text.length === 0 || text.length > 400) return null;
  const span: Span = [start, start + paragraph.length];
  const named = outlets
    .filter((outlet) => outlet.span[0] >= span[0] && outlet.span[1] <= span[1])
    .map(({ name }) => name);
  const kind = kindOf(text, named.length > 0);
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

function kindOf(text: string, namesOutlet: boolean): CreditKind | null {
  const lower = text.toLowerCase();
  const opening = lower.replace(/^[([*—–-]+\s*/, '');
  const shows = ({ opens, holds, pattern }: Sign): boolean =>
    (opens?.some((word) => opening.startsWith(word)) ?? true) &&
    (holds?.some((word) => lower.includes(word)) ?? true) &&
    pattern.test(text);
  if (pressRelease.some(shows)) return 'press-release';
  if (republication.some(shows) && text.length < 250) return 'republication';
  if (contribution.some(shows)) return 'contribution';
  if (lower.includes('reported from') && reportedFrom.test(text)) return 'places';
  if (copyright.some(shows)) return 'copyright';
  // "— Reuters", "(AFP)", "Source: Xinhua", "AP" as a paragraph of their own.
  if (namesOutlet && text.length < 40 && /^(?:[-–—(]|source:|sources:|via |agenc(?:y|ies):)/iu.test(text))
    return 'copyright';
  return null;
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
