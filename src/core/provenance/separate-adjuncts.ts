import type { OutletMention, Quotation, Span } from '../model';
import { indexSpans, type SpanIndex } from '../text/index-spans';
import type { ParsedText } from '../text/parsed-text';
import { tokensIn } from '../text/tokens-in';
import { findSettings } from './find-settings';
import { drawFrame, rangeAround, spanOfRange } from './frame';
import { anchorOf, sentenceAt } from './local-way';
import { namesOccasion } from './names-occasion';
import type { Setting } from './setting';

/**
 * Takes words that tell the occasion off the edges of unquoted attributed words: “said [on Twitter on Monday that] the dam
 * holds”, “called it “absurd” [in a tweet Sunday]”, “told [NBC's “Today”]”. They are the article's, not the speaker's.
 */
export function separateAdjuncts(
  parsed: ParsedText,
  quotations: readonly Quotation[],
  outlets: readonly OutletMention[],
): Quotation[] {
  const places = placeAll(parsed, quotations, outlets);
  return quotations.map((quotation) => {
    if (!quotation.cue) return quotation;
    const named = cutListener(parsed, dropNames(parsed, quotation, places), places);
    const settings = findEdgeSettings(parsed, named, places);
    if (settings.length === 0) return named;
    const content = trimTail(parsed, trimHead(parsed, named, settings), { settings, quotation: named, places });
    return content.length > 0 ? { ...named, content } : named;
  });
}

/** Everything that has a place, to be asked for by place. */
interface Places {
  contents: SpanIndex<Span>;
  outlets: SpanIndex<OutletMention>;
  /** The outermost quoted regions. */
  quoted: SpanIndex<Span>;
}

function placeAll(parsed: ParsedText, quotations: readonly Quotation[], outlets: readonly OutletMention[]): Places {
  const outermost = parsed.quotedRegions.filter(({ parent }) => parent < 0);
  return {
    contents: indexSpans(
      quotations.flatMap(({ content }) => content),
      (span) => span,
    ),
    outlets: indexSpans(outlets, ({ span }) => span),
    quoted: indexSpans(
      outermost.map(({ span }) => span),
      (span) => span,
    ),
  };
}

/** Settings of the sentence when only quoted words count as the speaker's. */
function findEdgeSettings(parsed: ParsedText, quotation: Quotation, places: Places): Setting[] {
  const anchor = anchorOf(quotation);
  const range = rangeAround(parsed, sentenceAt(parsed, anchor), anchor);
  const span = spanOfRange(parsed, range);
  const own = quotation.content.filter((content) => touches(content, span));
  if (own.length === 0) return [];
  const quoted = own.flatMap((mine) => places.quoted.touching(mine));
  if (own.every((mine) => quoted.some((region) => region[0] <= mine[0] && mine[1] <= region[1]))) return [];
  const near = places.outlets.touching(span);
  const isNamed = near.some((outlet) => own.some((mine) => touches(mine, outlet.span)));
  if (!isNamed && !own.some((mine) => tokensIn(parsed, mine).some(({ lower }) => namesOccasion(lower)))) return [];
  const others = places.contents.touching(span).filter((content) => !own.some((mine) => touches(mine, content)));
  const speech = quoted.filter(
    (region) =>
      !near.some(
        (outlet) =>
          region[0] <= outlet.span[0] &&
          outlet.span[1] <= region[1] &&
          region[1] - region[0] < outlet.span[1] - outlet.span[0] + 5,
      ),
  );
  const frame = drawFrame(parsed, range, {
    contents: [...others, ...speech].sort((a, b) => a[0] - b[0]),
    outlets: near,
  });
  return findSettings(frame).filter((setting) => own.some((mine) => touches(mine, setting.span)));
}

function touches(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

const timeWord =
  /^(?:on|last|this|early|late|earlier|later|the|week|month|year|night|morning|afternoon|evening|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|january|february|march|april|may|june|july|august|september|october|november|december|jan\.|feb\.|aug\.|sept\.|oct\.|nov\.|dec\.|'s|,|\.|"|“|”|''|``|‘|’|\d+|a|an|show|programme|program)$/i;

/** “told NBC’s [“Today” on Monday]”: a stretch that holds nothing but an outlet's name and a date is no speech. */
function dropNames(parsed: ParsedText, quotation: Quotation, { outlets }: Places): Quotation {
  if (quotation.content.length < 2) return quotation;
  const content = quotation.content.filter((span) => {
    const names = outlets.touching(span);
    const tokens = names.length > 0 ? tokensIn(parsed, span) : [];
    return (
      names.length === 0 ||
      tokens.length > 12 ||
      !tokens.every(
        (token) => timeWord.test(token.lower) || names.some((name) => touches(name.span, [token.start, token.end])),
      )
    );
  });
  return content.length > 0 ? { ...quotation, content } : quotation;
}

/** “told MSNBC[’s “Morning Bell” that] it rained”: the rest of a listener's name that was taken for what was said. */
function cutListener(parsed: ParsedText, quotation: Quotation, { outlets }: Places): Quotation {
  const content = quotation.content.map((span): Span => {
    const owned =
      /^['’]s\s/u.test(parsed.text.slice(span[0], span[0] + 3)) ||
      /['’]s\s?$/u.test(parsed.text.slice(span[0] - 3, span[0]));
    if (!owned || outlets.touching([span[0] - 4, span[0]]).length === 0) return span;
    const [programme] = outlets.touching([span[0] + 1, span[0] + 7]);
    if (!programme || programme.span[1] >= span[1] || programme.span[0] < span[0]) return span;
    const rest = /^[,.]?["”’]*(?: on \p{Lu}\p{L}+)?,?\s+(?:that\s+)?/u.exec(
      parsed.text.slice(programme.span[1], span[1]),
    );
    return [programme.span[1] + (rest?.[0].length ?? 0), span[1]];
  });
  return { ...quotation, content };
}

function trimHead(parsed: ParsedText, quotation: Quotation, settings: readonly Setting[]): Span[] {
  return quotation.content.flatMap((span): Span[] => {
    const tokens = tokensIn(parsed, span);
    const startsAfterCue = quotation.cue?.some(([, end]) => Math.abs(span[0] - end) <= 3) ?? false;
    const opening = settings.find((setting) => opensStretch(parsed.text, setting, span));
    if (!startsAfterCue || !opening) return [span];
    const behind = tokens.filter((token) => token.start >= opening.span[1]);
    const turn = behind.slice(0, 30).find(({ lower }) => lower === 'that' || /^["“]$|^''$|^``$/.test(lower));
    if (turn)
      return [[turn.lower === 'that' ? (behind[behind.indexOf(turn) + 1]?.start ?? span[1]) : turn.start, span[1]]];
    const first = behind.find(({ lower }) => !timeWord.test(lower));
    return first ? [[first.start, span[1]]] : [];
  });
}

const opener = /^(?:in|on|during|via|at|from|through|by|according|to|with|[-–—])$/i;

/** Whether a setting stands at the very start of attributed words and begins like an adjunct: "on Twitter …" */
function opensStretch(text: string, { role, span }: Setting, [start, end]: Span): boolean {
  if (role === 'audience' || span[0] > start + 3 || span[1] <= start || span[1] >= end) return false;
  return opener.test(/^\S+/.exec(text.slice(start, end))?.[0] ?? '');
}

const attributive = new Set(['interview', 'statement', 'social']);

function trimTail(
  parsed: ParsedText,
  content: Span[],
  { settings, quotation, places }: { settings: readonly Setting[]; quotation: Quotation; places: Places },
): Span[] {
  const last = content.at(-1);
  if (!last) return content;
  const closing = settings.findLast(
    (setting) => setting.span[0] > last[0] && setting.span[1] <= last[1] && setting.role !== 'audience',
  );
  if (!closing) return content;
  const tail = tokensIn(parsed, [closing.span[1], last[1]]);
  const isLast =
    tail.every(
      (token) =>
        timeWord.test(token.lower) ||
        closing.carriers.some((name) => touches(name.span, [token.start, token.end])) ||
        /^(?:with|to|by|published|posted|aired|in|and|\.)$/.test(token.lower),
    ) && tail.length <= 8;
  if (!isLast) return content;
  const quoteEnd = Math.max(
    0,
    ...places.quoted.touching([last[0], closing.span[0]]).flatMap(([, end]) => (end <= closing.span[0] ? [end] : [])),
  );
  const between = tokensIn(parsed, [Math.max(quoteEnd, last[0]), closing.span[0]]).filter(
    ({ kind }) => kind !== 'punctuation',
  );
  const isBehindQuote = quoteEnd > 0 && between.length <= 2;
  if (!isBehindQuote && (!attributive.has(closing.channel) || quotation.kind === 'direct')) return content;
  const rest = parsed.text
    .slice(last[0], closing.span[0])
    .trimEnd()
    .replace(/[,;—–-]{1,9}$/u, '')
    .trimEnd();
  return rest.length > 0 ? [...content.slice(0, -1), [last[0], last[0] + rest.length]] : content;
}
