import type { OutletMention } from '../model';

const callings = new Set(['reporter', 'correspondent', 'editor', 'columnist', 'journalist', 'anchor']);
// "Ada Holm of the ◆"
const namedBefore =
  /(?<first>\S+) (?<last>\S+?),? (?:of|for|at|from|writes for|reports for|reported for|writing for|writing in)(?: the)? $/;
const word = /^[\p{L}-]+$/u;
const firstName = /\p{Lu}[\p{L}'’.-]+$/u;
const lastName = /^\p{Lu}[\p{L}'’-]+/u;

/** Journalists whom the article names with their outlet, by last name: later "Holm reports" is the Valley Times reporting. */
export function findJournalists(text: string, outlets: readonly OutletMention[]): Map<string, OutletMention> {
  const found = new Map<string, OutletMention>();
  for (const outlet of outlets) {
    if (outlet.kind === 'social_platform') continue;
    const [start, end] = outlet.span;
    const last = nameBefore(text.slice(Math.max(0, start - 70), start)) ?? nameBehind(text.slice(end, end + 90));
    if (last) found.set(last, outlet);
  }
  return found;
}

function nameBefore(preceding: string): string | null {
  const { first = '', last = '' } = namedBefore.exec(preceding)?.groups ?? {};
  return firstName.test(first) && lastName.exec(last)?.[0] === last ? last : null;
}

/** "the Valley Times’s Ada Holm", "Valley Times political reporter Ada Holm" */
function nameBehind(following: string): string | null {
  const [opening, ...words] = following.split(' ');
  const isOwner = opening === "'s" || opening === '’s';
  if (!isOwner && opening !== '') return null;
  const calling = words.slice(0, mostBeforeCalling + 1).findIndex((one) => callings.has(one));
  const isCalled = calling >= 0 && words.slice(0, calling).every((one) => word.test(one));
  return (isCalled ? nameAt(words, calling + 1) : null) ?? (isOwner ? nameAt(words, 0) : null);
}

const mostBeforeCalling = 3; // Words of "chief White House correspondent".

/** The last of three capitalised words, else of two. */
function nameAt(words: readonly string[], from: number): string | null {
  for (const before of [2, 1]) {
    const last = lastName.exec(words[from + before] ?? '');
    if (last && words.slice(from, from + before).every((one) => isFirstName(one))) return last[0];
  }
  return null;
}

function isFirstName(one: string): boolean {
  return firstName.exec(one)?.index === 0;
}
