import type { OutletMention } from '../model';

const name = "(?:\\p{Lu}[\\p{L}'’.-]+ ){1,2}(?<last>\\p{Lu}[\\p{L}'’-]+)";
const before = new RegExp(
  `${name}(?:,)? (?:of|for|at|from|writes for|reports for|reported for|writing for|writing in)(?: the)? $`,
  'u',
); // "Ada Holm of the Valley Times"
const behind = new RegExp(
  `^['’]s (?:(?:[\\p{L}-]+ ){0,3}?(?:reporter|correspondent|editor|columnist|journalist|anchor) )?${name}`,
  'u',
); // "the Valley Times’s Ada Holm"
const titled = new RegExp(
  `^ (?:[\\p{L}-]+ ){0,3}?(?:reporter|correspondent|editor|columnist|journalist|anchor) ${name}`,
  'u',
); // "Valley Times reporter Ada Holm"

/** Journalists whom the article names with their outlet, by last name: later "Holm reports" is the Valley Times reporting. */
export function findJournalists(text: string, outlets: readonly OutletMention[]): Map<string, OutletMention> {
  const found = new Map<string, OutletMention>();
  for (const outlet of outlets) {
    if (outlet.kind === 'social_platform') continue;
    const [start, end] = outlet.span;
    const following = text.slice(end, end + 90);
    const match =
      before.exec(text.slice(Math.max(0, start - 70), start)) ?? behind.exec(following) ?? titled.exec(following);
    const last = match?.groups?.last;
    if (last) found.set(last, outlet);
  }
  return found;
}
