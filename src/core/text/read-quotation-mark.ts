import type { Token } from './parsed-text';

/** Marks of one family close each other. */
export type MarkFamily = 'double' | 'straight' | 'guillemet' | 'apostrophes' | 'single';

export interface QuotationMark {
  family: MarkFamily;
  mayOpen: boolean;
  mayClose: boolean;
}

const elisions: ReadonlySet<string> = new Set([
  'em',
  'til',
  'till',
  'tis',
  'twas',
  'cause',
  'cos',
  'n',
  'round',
  'bout',
  'cuz',
]); // "’em", "rock ’n’ roll"
const beforeOpening = /[\s([{<“"‘'«„—–\-/:]/;

/** What a token can be as a quotation mark, by its neighbours; null for any other token. */
export function readQuotationMark(text: string, token: Token, next: Token | undefined): QuotationMark | null {
  const family = familyOf(token.text);
  if (!family) return null;
  const before = text[token.start - 1] ?? ' ';
  const after = text[token.end] ?? ' ';
  const standsFree = isSpace(before);
  const isFollowed = !isSpace(after);
  switch (token.text) {
    case '“':
      return { family, mayOpen: true, mayClose: !beforeOpening.test(before) }; // It closes „.
    case '„':
    case '``':
      return { family, mayOpen: true, mayClose: false };
    case '”':
      return {
        family,
        mayOpen: (standsFree && isFollowed) || /[\n\r]/.test(text[token.start - 1] ?? '\n'),
        mayClose: true,
      };
    case '«':
    case '»':
      return { family, mayOpen: token.text === '«', mayClose: token.text === '»' };
    case '‘':
      return { family, mayOpen: isFollowed && beforeOpening.test(before) && !isElision(next), mayClose: false };
    case '’':
      return { family, mayOpen: false, mayClose: !standsFree };
    case "'":
      return { family, mayOpen: isFollowed && beforeOpening.test(before) && !isElision(next), mayClose: !standsFree };
    default: // " and '' open and close alike; where the spaces do not tell, whatever is due.
      if (standsFree === isFollowed) return { family, mayOpen: standsFree, mayClose: !standsFree };
      return { family, mayOpen: beforeOpening.test(before), mayClose: true };
  }
}

function familyOf(mark: string): MarkFamily | null {
  switch (mark) {
    case '“':
    case '”':
    case '„':
      return 'double';
    case '"':
    case '＂':
      return 'straight';
    case '«':
    case '»':
      return 'guillemet';
    case "''":
    case '``':
      return 'apostrophes';
    case '‘':
    case '’':
    case "'":
      return 'single';
    default:
      return null;
  }
}

function isElision(next: Token | undefined): boolean {
  return next === undefined || next.kind === 'number' || elisions.has(next.lower);
}

function isSpace(character: string): boolean {
  return character.trim() === '';
}
