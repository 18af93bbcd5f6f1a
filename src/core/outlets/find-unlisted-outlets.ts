import type { OutletKind, OutletMention } from '../model';
import { indexSpans, type SpanIndex } from '../text/index-spans';
import type { ParsedText, Token } from '../text/parsed-text';
import { weighContext } from './outlet-context';

/** Words that end the names of outlets no catalogue lists, and the kind they tell: "The Dana Holt Show", "Valley News Service". */
const kindsByLastWord: ReadonlyMap<string, OutletKind> = new Map(
  (
    [
      ['programme', 'Show Podcast Hour'],
      ['wire_service', 'Newswire'],
      ['broadcaster', 'Radio TV Television Broadcasting FM AM'],
      [
        'newspaper',
        'Times Herald Tribune Gazette Chronicle Courier Post Post-Gazette Star Sun Ledger Leader Sentinel Examiner Observer Bulletin Dispatch Register Enquirer Inquirer Advocate Mail Express Globe Telegraph Mirror Democrat Republican Standard Argus Daily Free-Press Press-Herald Star-Tribune Citizen Independent Mercury Echo Journal Record Monitor Weekly Review',
      ],
      ['magazine', 'Magazine'],
      ['online', 'News'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word): [string, OutletKind] => [word, kind])),
);
const agencies = new Set(['Service', 'Agency']);
const always = /^(?:Show|Podcast|Newswire)$/; // The other words need a frame beside them: "told the Valley Times".

/** Names that end like an outlet's and stand where only an outlet stands: "told the Valley Times", "Valley News Service reported". */
export function findUnlistedOutlets(parsed: ParsedText, known: readonly OutletMention[]): OutletMention[] {
  const { text, tokens } = parsed;
  const mentions: OutletMention[] = [];
  const taken = indexSpans(known, ({ span }) => span);
  for (let i = 1; i < tokens.length; i++) {
    const last = tokens[i];
    if (!last?.isCapitalised) continue;
    const kind =
      agencies.has(last.text) && /^(?:News|Press)$/.test(tokens[i - 1]?.text ?? '')
        ? 'wire_service'
        : kindsByLastWord.get(last.text);
    if (!kind || isCapitalisedWord(tokens[i + 1], last.end)) continue;
    const first = firstOfName(tokens, i);
    const start = tokens[first]?.start ?? last.start;
    if (i - first < (kind === 'wire_service' ? 2 : 1) || taken.touching([start, last.end]).length > 0) continue;
    const weight = weighContext(text.slice(Math.max(0, start - 60), start), text.slice(last.end, last.end + 50));
    if (
      weight === 0 &&
      !(
        always.test(last.text) &&
        /(?:\bon|\bhost of|['’]s|“|")\s?(?:the )?$/iu.test(text.slice(Math.max(0, start - 12), start))
      )
    )
      continue;
    mentions.push({ span: [start, last.end], name: text.slice(start, last.end).replace(/^The /, ''), kind });
  }
  return [...mentions, ...findQuotedProgrammes(text, known, taken)];
}

/** "on CNBC's “Morning Bell”": what a network's name owns in quotation marks is a programme. */
function findQuotedProgrammes(
  text: string,
  known: readonly OutletMention[],
  taken: SpanIndex<OutletMention>,
): OutletMention[] {
  return known.flatMap(({ span: [start, end], kind }): OutletMention[] => {
    if (
      kind !== 'broadcaster' ||
      !/(?:\bon|\btold|\bof|\bto|\bby|\bfor|\bin)\s(?:the )?$/iu.test(text.slice(Math.max(0, start - 10), start))
    )
      return [];
    const match =
      /^['’]s\s["“‘]\s?(?<name>\p{Lu}[\p{L}\d’'-]*(?: (?:\p{Lu}[\p{L}\d’'-]*|of|the|and|with|&|in|at|for)){0,6})[,.]?\s?["”’]/u.exec(
        text.slice(end, end + 70),
      );
    const name = match?.groups?.name;
    if (!match || !name) return [];
    const from = end + match[0].indexOf(name);
    if (taken.touching([from, from + name.length]).length > 0) return [];
    return [{ span: [from, from + name.length], name, kind: 'programme' }];
  });
}

/** Walks back over the capitalised words of a name, "of" and "the" between them included, at most six. */
function firstOfName(tokens: readonly Token[], last: number): number {
  let first = last;
  for (let k = last - 1; k >= last - 6 && k >= 0; k--) {
    const token = tokens[k];
    if (!token || token.sentence !== tokens[last]?.sentence) break;
    if (
      isCapitalisedWord(token, null) &&
      !/^(?:On|In|At|By|For|From|With|According|But|And|As|However|When|While|After|A|An)$/.test(token.text)
    )
      first = k;
    else if (!(token.lower === "'s" && /^(?:Show|Podcast)$/.test(tokens[last]?.text ?? ''))) break;
  }
  return first;
}

function isCapitalisedWord(token: Token | undefined, adjoining: number | null): boolean {
  if (token?.kind !== 'word' || !token.isCapitalised) return false;
  return adjoining === null || token.start === adjoining + 1;
}
