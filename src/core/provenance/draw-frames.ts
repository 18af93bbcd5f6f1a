import type { OutletMention, Quotation, Span } from '../model';
import { indexSpans } from '../text/index-spans';
import type { ParsedText } from '../text/parsed-text';
import { findSettings } from './find-settings';
import { drawFrame, type Frame, rangeAround, spanOfRange } from './frame';
import type { Setting } from './setting';

/** A frame and what the rules find in it. */
export interface ReadFrame {
  frame: Frame;
  settings: readonly Setting[];
  /** The characters that it covers. */
  span: Span;
  /** The outlets in it and just behind it. */
  outlets: readonly OutletMention[];
}

/** The frames of an article, each drawn and read once, when it is asked for. */
export interface Frames {
  /**
   * The frame around an offset of a sentence, all attributed words blanked. Where a quotation is given by its index, those
   * of others that hold the offset are not: “Ruiz told Reuters” within what somebody said is read for what Ruiz said.
   */
  around: (sentence: number, offset: number, quotation?: number) => ReadFrame;
}

const bracketReach = 40; // "[Associated Press.]" behind the sentence.

/** Makes ready to draw the frames of an article. */
export function drawFrames(
  parsed: ParsedText,
  quotations: readonly Quotation[],
  outlets: readonly OutletMention[],
): Frames {
  const contents = indexSpans(
    quotations.flatMap(({ content }, owner) => content.map((span) => ({ span, owner }))),
    ({ span }) => span,
  );
  const mentions = indexSpans(outlets, ({ span }) => span);
  const known = new Map<string | number, ReadFrame>(); // By the first token, and those whose words are not blanked.
  return {
    around: (sentence, offset, quotation = -1) => {
      const range = rangeAround(parsed, sentence, offset);
      const holding = quotation < 0 ? [] : contents.touching([offset, offset + 1]);
      const open = holding.map(({ owner }) => owner).filter((owner) => owner !== quotation);
      const key = open.length === 0 ? range[0] : `${range[0]} ${[...new Set(open)].join(' ')}`;
      const drawn = known.get(key);
      if (drawn) return drawn;
      const span = spanOfRange(parsed, range);
      const near = mentions.touching([span[0], span[1] + bracketReach]);
      const blanked = contents.touching(span).filter(({ owner }) => !open.includes(owner));
      const frame = drawFrame(parsed, range, { contents: blanked.map((content) => content.span), outlets: near });
      const read = { frame, settings: findSettings(frame), span, outlets: near };
      known.set(key, read);
      return read;
    },
  };
}
