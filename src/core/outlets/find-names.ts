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
const joiner = /[-‐‑/'’.&]/;
const innerWord = /[-‐‑/'’][\p{L}\p{N}]/gu; // "NBC/Wall Street Journal", "AP-GfK", "l’Agence France-Presse"

/** Every whole-word place of a known name, in reading order, the longest name first, none overlapping. */
export function findNames(parsed: ParsedText, catalogue: Catalogue): NamePlace[] {
  const plain = parsed.text.replaceAll('’', "'");
  const places: NamePlace[] = [];
  let end = 0;
  const tryAt = (start: number): void => {
    if (start < end) return;
    const place = nameAt(plain, start, catalogue);
    if (!place) return;
    places.push(place);
    end = place.end;
  };
  for (const token of parsed.tokens) {
    if (token.kind === 'punctuation' || token.kind === 'clitic') continue;
    const isPlain =
      token.kind === 'word' && !token.isCapitalised && token.text.charCodeAt(0) < 0x80 && !joiner.test(token.text);
    if (isPlain && !catalogue.smallFirstWords.has(token.text)) continue; // Most words of a text, asked once.
    const isJoined = joiner.test(token.text);
    const isKnown = catalogue.byFirstWord.has(token.text) || catalogue.byFirstCharacter.has(token.text[0] ?? '');
    if (isJoined || isKnown || token.kind === 'number') tryAt(token.start);
    if (token.end - token.start < 3) continue;
    if (isJoined) for (const match of token.text.matchAll(innerWord)) tryAt(token.start + match.index + 1);
    if (token.text.charCodeAt(0) > 0xe00) for (let at = token.start + 1; at < token.end; at++) tryUnspaced(at);
  }
  return places;

  function tryUnspaced(at: number): void {
    if (catalogue.byFirstCharacter.has(plain[at] ?? '')) tryAt(at);
  }
}

function nameAt(plain: string, start: number, catalogue: Catalogue): NamePlace | null {
  const joined = catalogue.byFirstCharacter.get(plain[start] ?? '')?.find((name) => plain.startsWith(name.text, start));
  if (joined) return { start, end: start + joined.text.length, name: joined, hasArticle: false };
  wordStart.lastIndex = start;
  const word = wordStart.exec(plain)?.[0];
  const names = word === undefined ? undefined : catalogue.byFirstWord.get(word);
  if (!names || /[@#_]/.test(plain[start - 1] ?? '')) return null;
  const name = names.find(({ text }) => plain.startsWith(text, start) && endsWord(plain, start + text.length));
  if (!name) return null;
  const hasArticle = articleBefore.test(plain.slice(Math.max(0, start - 5), start));
  return { start, end: start + name.text.length, name, hasArticle };
}

function endsWord(plain: string, end: number): boolean {
  return !wordCharacter.test(plain[end] ?? ' ') || hangul.test(plain[end - 1] ?? '');
}
