import type { OutletMention } from '../model';
import { indexSpans } from '../text/index-spans';
import type { ParsedText, Token } from '../text/parsed-text';
import type { Outlet } from './catalogue';
import { weighContext } from './outlet-context';

/** The page's own name in its text, where no catalogue lists it: "told the Valley Echo" on valleyecho.example. */
export function findPublisher(
  parsed: ParsedText,
  page: { publisher?: string | null; hostname?: string | null },
  { own, known }: { own: Outlet | null; known: readonly OutletMention[] },
): OutletMention[] {
  const publisher = page.publisher?.trim().replace(/^The /i, '') ?? '';
  const label = hostLabel(page.hostname ?? '');
  const name = own?.name ?? (publisher || label);
  const kind = own?.kind ?? 'online';
  const mentions: OutletMention[] = [];
  const taken = indexSpans(known, ({ span }) => span);
  const added = new Set<number>(); // Both ways of looking rise through the text, so that only the same place can meet twice.
  const add = (start: number, end: number): void => {
    if (added.has(start) || taken.touching([start, end]).length > 0) return;
    added.add(start);
    mentions.push({ span: [start, end], name, kind });
  };
  if (publisher.length >= 3 && /^\p{Lu}|\d/u.test(publisher)) {
    for (let at = parsed.text.indexOf(publisher); at >= 0; at = parsed.text.indexOf(publisher, at + publisher.length)) {
      if (isWholeWord(parsed.text, at, at + publisher.length) && (publisher.includes(' ') || publisher.length >= 5))
        add(at, at + publisher.length);
    }
  }
  if (label.length >= 5) {
    for (const token of parsed.tokens) {
      if (token.kind === 'punctuation' || !token.lower.startsWith(label)) continue;
      if (token.lower.replace(/\.\w+$/, '') === label && isName(parsed.text, token)) add(token.start, token.end);
    }
  }
  return mentions;
}

/** "HawaiiNewsNow" and "9to5Mac" are names by their form; "Space" only by the words beside it. */
function isName(text: string, { start, end, text: word }: Token): boolean {
  if (/^\p{Lu}?[^\p{Lu}]+\p{Lu}|^\d|\.\w/u.test(word)) return true;
  return (
    /^\p{Lu}/u.test(word) && weighContext(text.slice(Math.max(0, start - 60), start), text.slice(end, end + 50)) > 0
  );
}

/** "www.valleyecho.co.uk" → "valleyecho"; common words are no names. */
function hostLabel(hostname: string): string {
  const labels = hostname
    .toLowerCase()
    .replace(/^www\./, '')
    .split('.');
  const second =
    labels.length > 2 && /^(?:com?|org|net|gov|ac|edu)$/.test(labels.at(-2) ?? '') ? labels.at(-3) : labels.at(-2);
  return second ?? '';
}

function isWholeWord(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[end] ?? ' ');
}
