import type { OutletMention } from '../model';
import type { ParsedText } from '../text/parsed-text';

/** Last words that papers are called by alone: "the Tribune" behind "the Valley Tribune". */
const shortWords = new Set(
  'Times Post Journal Tribune Herald Gazette Chronicle Telegraph Globe Star Sun Mail Express Guardian Independent Observer Inquirer Enquirer Examiner News Courier Leader Ledger Register Dispatch Bulletin Sentinel Standard Republic Review Monitor Record Citizen Beacon Intercept'.split(
    ' ',
  ),
);

/** "the Post" behind "the Washington Post": the short form of a paper that the article has named in full before. */
export function findShortForms(parsed: ParsedText, mentions: readonly OutletMention[]): OutletMention[] {
  const full = mentions.filter(
    ({ kind, span }) => kind !== 'social_platform' && parsed.text.slice(...span).includes(' '),
  );
  if (full.length === 0) return [];
  const named = new Map<string, OutletMention>(); // The last one before the token, by its last word.
  const found: OutletMention[] = [];
  let next = 0;
  parsed.tokens.forEach((token, i) => {
    if (!token.isCapitalised || !shortWords.has(token.text)) return;
    const article = parsed.tokens[i - 1];
    if (article?.lower !== 'the' || article.end + 1 !== token.start) return;
    const behind = parsed.tokens[i + 1];
    if (behind?.isCapitalised && behind.start === token.end + 1 && behind.sentence === token.sentence) return;
    for (let before = full[next]; before && before.span[1] < token.start; before = full[++next])
      named.set(before.name.split(' ').at(-1) ?? '', before);
    const meant = named.get(token.text);
    if (meant) found.push({ span: [token.start, token.end], name: meant.name, kind: meant.kind });
  });
  return found;
}
