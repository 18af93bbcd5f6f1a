import type { OutletMention, Span } from '../model';
import type { ParsedText } from '../text/parsed-text';
import { firstTokenAt } from '../text/tokens-in';

/**
 * One word of a frame. outlet and platform stand for a whole mention, content for a whole run of attributed words: those
 * are the speaker's and tell nothing about the occasion.
 */
export interface FrameWord {
  kind: 'word' | 'outlet' | 'platform' | 'content' | 'mark';
  /** Empty for an outlet: what it is called matters to no rule. */
  lower: string;
  start: number;
  end: number;
  isCapitalised: boolean;
  outlet: OutletMention | null;
}

/** A sentence as the rules read it: “We won,” she told the BBC. → [content] she told the [BBC] . */
export interface Frame {
  words: FrameWord[];
  /** Index of the sentence. */
  sentence: number;
}

/** The tokens that a frame is drawn from, half-open. */
export type FrameRange = readonly [firstToken: number, endToken: number];

const longestFrame = 300; // Tokens; the longest sentence of the gold has 95. A longer one is read in stretches.
const stretch = 100; // A stretch is read with the one before it and the one behind it.

/** What a frame around an offset reads: its sentence, or of an endless one the stretch that holds the offset. */
export function rangeAround(parsed: ParsedText, sentence: number, offset: number): FrameRange {
  const { firstToken = 0, endToken = 0 } = parsed.sentences[sentence] ?? {};
  if (endToken - firstToken <= longestFrame) return [firstToken, endOfFrame(parsed, sentence, endToken)];
  const own = firstToken + Math.floor((firstTokenAt(parsed, offset) - firstToken) / stretch) * stretch;
  return [Math.max(firstToken, own - stretch), Math.min(endToken, own + 2 * stretch)];
}

/** The characters of a range of tokens. */
export function spanOfRange({ tokens }: ParsedText, [first, end]: FrameRange): Span {
  return [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0];
}

/** Reads a sentence of the article as a frame, the given contents blanked. `outlets` and `contents` stand in text order. */
export function drawFrame(
  parsed: ParsedText,
  [firstToken, endToken]: FrameRange,
  { contents, outlets }: { contents: readonly Span[]; outlets: readonly OutletMention[] },
): Frame {
  const words: FrameWord[] = [];
  const sentence = parsed.tokens[firstToken]?.sentence ?? 0;
  const startOfAll = parsed.tokens[firstToken]?.start ?? 0;
  let end = 0;
  let [nextContent, nextOutlet] = [0, 0];
  for (let i = firstToken; i < endToken; i++) {
    const token = parsed.tokens[i];
    if (!token || token.start < end) continue;
    while ((contents[nextContent]?.[1] ?? Number.POSITIVE_INFINITY) <= token.start) nextContent++;
    while ((outlets[nextOutlet]?.span[1] ?? Number.POSITIVE_INFINITY) <= token.start) nextOutlet++;
    const content = startsBy(contents[nextContent], token.start + 1);
    // "tweeted" stands for Twitter among the outlets, yet the rules read it as the verb it is.
    const outlet =
      !content && startsBy(outlets[nextOutlet]?.span, token.end) && !tweet.test(token.lower)
        ? outlets[nextOutlet]
        : undefined;
    const span: Span = content ?? outlet?.span ?? [token.start, token.end];
    end = Math.max(token.end, span[1]);
    if (content && words.at(-1)?.kind === 'content') continue;
    words.push({
      kind: content ? 'content' : outlet ? kindOf(outlet) : token.kind === 'punctuation' ? 'mark' : 'word',
      lower: outlet ? '' : token.lower,
      start: Math.max(span[0], startOfAll),
      end,
      isCapitalised: token.isCapitalised,
      outlet: outlet ?? null,
    });
    // "NBC/Valley Times" may be one token.
    for (let k = nextOutlet + 1; outlet; k++) {
      const other = outlets[k];
      if (!other || other.span[0] >= token.end) break;
      end = Math.max(end, other.span[1]);
      words.push({ kind: kindOf(other), lower: '', start: other.span[0], end, isCapitalised: true, outlet: other });
    }
  }
  return { words, sentence };
}

function startsBy(span: Span | undefined, limit: number): Span | undefined {
  return span && span[0] < limit ? span : undefined;
}

/** "The team complained. [Reuters]": a source in brackets belongs to the sentence before it. */
function endOfFrame(parsed: ParsedText, sentence: number, ownEnd: number): number {
  const next = parsed.sentences[sentence + 1];
  if (!next || next.paragraph !== parsed.sentences[sentence]?.paragraph || next.endToken - next.firstToken > 5)
    return ownEnd;
  const opens = parsed.tokens[next.firstToken]?.text;
  return opens === '[' || opens === '(' ? next.endToken : ownEnd;
}

const tweet = /^(?:re-?)?tweet/;

function kindOf({ kind }: OutletMention): FrameWord['kind'] {
  return kind === 'social_platform' ? 'platform' : 'outlet';
}
