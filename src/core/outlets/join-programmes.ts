import type { OutletMention } from '../model';

// "Valley News Daily host Dana Holt", "Valley Radio Breakfast presenter"
const programme =
  /^(?<rest>(?: \p{Lu}[\p{L}\d’'-]*){1,3}?) (?:host|co-host|hosts|co-hosts|presenter|presenters|anchor|podcast|programme)\b/u;
const hosting = / (?:host|co-host|presenter|anchor|podcast|programme)/; // Looked for first: few names have any behind them.
const role =
  /^(?: (?:White|Washington|Chief|Senior|Political|Executive|National|Foreign|Editor|Correspondent|News|Sports?|Weather|Business))/u;

/** "Valley News Daily host Dana Holt": what a known name goes on with before a host is the host's programme. */
export function joinProgrammes(text: string, mentions: readonly OutletMention[]): OutletMention[] {
  return mentions.map((mention, i): OutletMention => {
    const [start, end] = mention.span;
    if (mention.kind === 'social_platform' || mention.kind === 'programme') return mention;
    const behind = text.slice(end, end + 60);
    const rest = hosting.test(behind) ? programme.exec(behind)?.groups?.rest : undefined;
    if (!rest || role.test(rest) || (mentions[i + 1]?.span[0] ?? text.length) < end + rest.length) return mention;
    return {
      span: [start, end + rest.length],
      name: text.slice(start, end + rest.length).replace(/^The /, ''),
      kind: 'programme',
    };
  });
}
