import type { ParsedText } from '../text/parsed-text';
import type { Catalogue, OutletName } from './catalogue';

/** A place in the text where a name of the catalogue is written out. */
export interface NamePlace {
  /** Without a leading "the". */
  start: number;
  end: number;
  name: OutletName;
  /** "The Sun", "the Sun". */
  hasArticle: boolean;
}

const wordStart = /[\p{L}\p{M}\p{N}]+/uy;
const wordCharacter = /[\p{L}\p{M}\p{N}_]/u;
const hangul = /\p{Script=Hangul}/u; // Korean hangs its particles onto the name.
const articleBefore = /(?:^|[^\p{L}\p{N}])[Tt]he\s$/u;
const joiner = /[-‐‑/'.&]/g;
const innerWord = /[-‐‑/'’][\p{L}\p{N}]/gu; // "NBC/Wall Street Journal", "AP-GfK", "l’Agence France-Presse"
const firstUnspaced = 0xe00; // Thai, the first of the scripts that leave no space between words.

/** Every whole-word place of a known name, in reading order, the longest name first, none overlapping. */
export function findNames(parsed: ParsedText, catalogue: Catalogue): NamePlace[] {
  const { byFirstWord, byFirstCharacter, smallFirstWords } = catalogue;
  const plain = parsed.text.replaceAll('’', "'");
  const places: NamePlace[] = [];
  let end = 0;
  let joint = -1; // The first joiner that stands not before the token.
  const tryAt = (start: number, word = wordAt(plain, start)): void => {
    const place = start < end ? null : nameAt(plain, start, { catalogue, word });
    if (!place) return;
    places.push(place);
    end = place.end;
  };
  for (const { kind, text, start, end: tokenEnd, isCapitalised } of parsed.tokens) {
    if (kind === 'punctuation' || kind === 'clitic') continue;
    const code = text.charCodeAt(0);
    if (joint < start) joint = findJoiner(plain, start);
    const isJoined = joint < tokenEnd;
    if (kind === 'word' && !isJoined && code < firstUnspaced) {
      if (code < 0x80 && !isCapitalised && !smallFirstWords.has(text)) continue; // Most words of a text, asked once.
      tryAt(start, text);
      continue;
    }
    const isKnown = byFirstWord.has(text) || byFirstCharacter.has(text[0] ?? '');
    if (isJoined || isKnown || kind === 'number') tryAt(start);
    if (tokenEnd - start < 3) continue;
    if (isJoined) for (const match of text.matchAll(innerWord)) tryAt(start + match.index + 1);
    if (code > firstUnspaced)
      for (let at = start + 1; at < tokenEnd; at++) if (byFirstCharacter.has(plain[at] ?? '')) tryAt(at);
  }
  return places;
}

/** Where the next joiner stands; found once for many words, of which hardly any holds one. */
function findJoiner(plain: string, from: number): number {
  joiner.lastIndex = from;
  return joiner.exec(plain)?.index ?? plain.length;
}

interface NameStart {
  catalogue: Catalogue;
  /** The word that begins there. */
  word: string;
}

function nameAt(plain: string, start: number, { catalogue, word }: NameStart): NamePlace | null {
  const joined = unspacedAt(plain, start, catalogue);
  if (joined) return { start, end: start + joined.text.length, name: joined, hasArticle: false };
  const names = word === '' ? undefined : catalogue.byFirstWord.get(word);
  if (!names || /[@#_]/.test(plain[start - 1] ?? '')) return null;
  const next = plain.charCodeAt(start + word.length);
  const name = names.find(
    ({ text }) =>
      (text.length === word.length || text.charCodeAt(word.length) === next) &&
      plain.startsWith(text, start) &&
      endsWord(plain, start + text.length),
  );
  if (!name) return null;
  const hasArticle = articleBefore.test(plain.slice(Math.max(0, start - 5), start));
  return { start, end: start + name.text.length, name, hasArticle };
}

function unspacedAt(plain: string, start: number, { byFirstCharacter }: Catalogue): OutletName | undefined {
  if (plain.charCodeAt(start) < firstUnspaced) return undefined;
  return byFirstCharacter.get(plain[start] ?? '')?.find(({ text }) => plain.startsWith(text, start));
}

/** The letters and digits at a place; empty where there are none. */
function wordAt(plain: string, start: number): string {
  wordStart.lastIndex = start;
  return wordStart.exec(plain)?.[0] ?? '';
}

function endsWord(plain: string, end: number): boolean {
  return !wordCharacter.test(plain[end] ?? ' ') || hangul.test(plain[end - 1] ?? '');
}
