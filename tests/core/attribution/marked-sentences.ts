import { findQuotations } from '../../../src/core/attribution/find-quotations';
import { english } from '../../../src/core/lexicon/en/english';
import type { Span } from '../../../src/core/model';
import { parseText } from '../../../src/core/text/parse-text';

/** Content, source or cue of an attribution; a number tells several attributions of one text apart. */
type Part = 'Q' | 'S' | 'C';

interface Marked {
  text: string;
  spans: { part: Part; index: number; span: Span }[];
}

const mark = /\[([QSC])(\d?) |\]/g; // "[Q “Now,”]", "[S2 she]"

/** Takes the marks out of a sentence such as "[Q “We rebuild,”] [S Mayor Ruiz] [C said]." and tells where they stood. */
export function readMarked(marked: string): Marked {
  let text = '';
  let from = 0;
  const open: { part: Part; index: number; start: number }[] = [];
  const spans: Marked['spans'] = [];
  for (const { index, 0: found, 1: part, 2: number } of marked.matchAll(mark)) {
    text += marked.slice(from, index);
    from = index + found.length;
    if (part) open.push({ part: part as Part, index: Number(number || 1), start: text.length });
    else {
      const closed = open.pop();
      if (!closed) throw new Error(`unbalanced marks: ${marked}`);
      spans.push({ part: closed.part, index: closed.index, span: [closed.start, text.length] });
    }
  }
  return { text: text + marked.slice(from), spans };
}

/** Writes the marks of what is found into the text, so that a failing test shows both sentences. */
export function markFound(text: string): string {
  const quotations = findQuotations(parseText(text), { lexicon: english });
  const marks: { at: number; text: string; isEnd: boolean }[] = [];
  quotations.forEach(({ content, source, cue }, index) => {
    const number = quotations.length > 1 ? String(index + 1) : '';
    const add = (part: Part, spans: readonly Span[] | null): void => {
      for (const [start, end] of spans ?? []) {
        if (marks.some((one) => one.at === start && one.text.startsWith(`[${part}`))) continue; // A source that speaks twice.
        marks.push({ at: start, text: `[${part}${number} `, isEnd: false }, { at: end, text: ']', isEnd: true });
      }
    };
    add('S', source);
    add('C', cue);
    add('Q', content);
  });
  marks.sort((a, b) => a.at - b.at || Number(b.isEnd) - Number(a.isEnd));
  let out = '';
  let from = 0;
  for (const one of marks) {
    out += text.slice(from, one.at) + one.text;
    from = one.at;
  }
  return out + text.slice(from);
}
