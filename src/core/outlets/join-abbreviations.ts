import type { OutletMention } from '../model';

/**
 * "Valley Broadcasting Corporation (VBC)" is one mention, and from there on "VBC" is that outlet in this article, whatever
 * else the letters mean elsewhere.
 */
export function joinAbbreviations(text: string, mentions: readonly OutletMention[]): OutletMention[] {
  const meant = new Map<string, OutletMention>();
  const swallowed = new Set<OutletMention>();
  const joined = mentions.map((mention, i): OutletMention => {
    const [start, end] = mention.span;
    const match = /^\s?\((\p{Lu}[\p{Lu}.&]{1,7})\)/u.exec(text.slice(end, end + 12));
    const letters = match?.[1];
    if (!match || !letters || !startsInitials(text.slice(start, end), letters)) return mention;
    meant.set(letters, mention);
    for (const other of mentions.slice(i + 1, i + 5))
      if (other.span[0] >= end && other.span[1] <= end + match[0].length) swallowed.add(other);
    return { ...mention, span: [start, end + match[0].length] };
  });
  if (meant.size === 0) return joined;
  return joined
    .filter((_, i) => !swallowed.has(mentions[i] as OutletMention))
    .map((mention) => {
      const full = meant.get(text.slice(...mention.span).replace(/^[Tt]he /, ''));
      return full ? { ...mention, name: full.name, kind: full.kind } : mention;
    });
}

/** "Agence France-Presse" and "AFP"; small words may be left out. */
function startsInitials(name: string, letters: string): boolean {
  const initials = (name.match(/\p{Lu}/gu) ?? []).join('');
  return initials.endsWith(letters.replace(/[.&]/g, '')) || letters.replace(/[.&]/g, '').startsWith(initials);
}
