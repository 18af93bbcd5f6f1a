/** The parts of a text directive: `text=[prefix-,]start[,end][,-suffix]` (WICG, URL Fragment Text Directives). */
export interface TextDirective {
  prefix: string | null;
  start: string;
  end: string | null;
  suffix: string | null;
}

/** How often a browser could find the directive in a text, case and white space aside; two are as good as many. */
export function countFragmentMatches(text: string, directive: TextDirective): number {
  const folded = fold(text);
  const prefix = directive.prefix === null ? '' : `${fold(directive.prefix)} `;
  const head = fold(directive.start);
  if (head === '') return 0;
  let count = 0;
  for (let at = folded.indexOf(head); at >= 0 && count < 2; at = folded.indexOf(head, at + 1)) {
    if (!isWordBounded(folded, at, at + head.length)) continue;
    if (prefix !== '' && !endsWith(folded, prefix, at)) continue;
    if (hasTail(folded, at + head.length, directive)) count++;
  }
  return count;
}

function hasTail(folded: string, after: number, { end, suffix }: TextDirective): boolean {
  const tail = end === null ? null : fold(end);
  for (let at = after; at >= 0; ) {
    const endAt = tail === null ? after : endOf(folded, tail, at);
    if (endAt < 0) return false;
    const rest = folded.slice(endAt).trimStart();
    if (suffix === null || rest.startsWith(fold(suffix))) return true;
    if (tail === null) return false;
    at = endAt;
  }
  return false;
}

function endOf(folded: string, words: string, from: number): number {
  const at = folded.indexOf(words, from);
  return at < 0 ? -1 : at + words.length;
}

/** The prefix may touch the words ("…he said: “We") or be parted from them by white space. */
function endsWith(folded: string, prefix: string, at: number): boolean {
  return folded.slice(0, at).trimEnd().endsWith(prefix.trimEnd());
}

function isWordBounded(text: string, start: number, end: number): boolean {
  const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
  const cutsHead = isWord(text[start - 1]) && isWord(text[start]);
  const cutsTail = isWord(text[end - 1]) && isWord(text[end]);
  return !cutsHead && !cutsTail;
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLowerCase();
}
