import type { OutletMention, Span } from '../model';
import type { ParsedText } from '../text/parsed-text';

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

/** Reads a sentence of the article as a frame, the given contents blanked. `outlets` and `contents` stand in text order. */
export function drawFrame(
  parsed: ParsedText,
  sentence: number,
  { contents, outlets }: { contents: readonly Span[]; outlets: readonly OutletMention[] },
): Frame {
  const words: FrameWord[] = [];
  const { firstToken = 0, endToken: ownEnd = 0 } = parsed.sentences[sentence] ?? {};
  const endToken = endOfFrame(parsed, sentence, ownEnd);
  let end = 0;
  for (let i = firstToken; i < endToken; i++) {
    const token = parsed.tokens[i];
    if (!token || token.start < end) continue;
    const content = contents.find(([from, to]) => from <= token.start && token.start < to);
    // "tweeted" stands for Twitter among the outlets, yet the rules read it as the verb it is.
    const outlet =
      content || tweet.test(token.lower)
        ? undefined
        : outlets.find(({ span }) => span[0] < token.end && token.start < span[1]);
    const span: Span = content ?? outlet?.span ?? [token.start, token.end];
    end = Math.max(token.end, span[1]);
    if (content && words.at(-1)?.kind === 'content') continue;
    words.push({
      kind: content ? 'content' : outlet ? kindOf(outlet) : token.kind === 'punctuation' ? 'mark' : 'word',
      lower: outlet ? '' : token.lower,
      start: Math.max(span[0], parsed.sentences[sentence]?.span[0] ?? 0),
      end,
      isCapitalised: token.isCapitalised,
      outlet: outlet ?? null,
    });
  }
  return { words, sentence };
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
