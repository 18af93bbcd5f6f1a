import type { OutletMention, Quotation, Span } from '../model';
import type { ParsedText } from '../text/parsed-text';
import { combineSettings } from './combine-settings';
import { readCueSettings, readObjectSetting } from './cue-setting';
import { findJournalists } from './find-journalists';
import { findSettings } from './find-settings';
import { drawFrame } from './frame';
import type { Setting } from './setting';
import { readSourceSetting } from './source-setting';
import type { Way } from './way';

const adjunctReach = 20; // Characters: an adjunct that a source swallowed opens within its first words, "Saturday at the …".
const bracketReach = 40; // "[Associated Press.]" behind the sentence.

/** Reads for each quotation what its own sentence tells; null where it tells nothing. */
export function readLocalWay(
  parsed: ParsedText,
  quotations: readonly Quotation[],
  outlets: readonly OutletMention[],
): (Way | null)[] {
  const bySentence = new Map<number, number[]>();
  quotations.forEach((quotation, i) => {
    const sentence = sentenceAt(parsed, anchorOf(quotation));
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), i]);
  });
  const journalists = findJournalists(parsed.text, outlets);
  const ways: (Way | null)[] = quotations.map(() => null);
  for (const [sentence, indices] of bySentence) {
    const cues = indices.map((i) => quotations[i]?.cue?.[0]?.[0] ?? -1);
    for (const i of indices) {
      const quotation = quotations[i];
      const span = parsed.sentences[sentence]?.span;
      if (!quotation || !span || (!quotation.cue && !quotation.source)) continue;
      const anchor = anchorOf(quotation);
      const contents = quotations
        .filter((other) => other === quotation || !covers(other.content, anchor))
        .flatMap((other) => other.content.filter(([from, to]) => from < span[1] && to > span[0]));
      const near = outlets.filter((outlet) => outlet.span[0] < span[1] + bracketReach && outlet.span[1] > span[0]);
      const frame = drawFrame(parsed, sentence, { contents, outlets: near });
      const settings = [...findSettings(frame), ...readCueSettings(frame, quotation)].filter((setting) =>
        belongsTo(setting, quotation, cues),
      );
      const source = readSourceSetting(quotation, parsed.text, { outlets, journalists });
      const object = readObjectSetting(parsed.text, quotation, near);
      const all = [source, object, ...settings].filter((setting) => setting !== null);
      ways[i] = combineSettings(all, quotation, parsed.text);
    }
  }
  return addOuterCarriers(quotations, ways);
}

/** What somebody said within the report of an outlet came through that outlet: “Reuters reported that Ruiz had told reporters …”. */
function addOuterCarriers(quotations: readonly Quotation[], ways: readonly (Way | null)[]): (Way | null)[] {
  return quotations.map((quotation, i) => {
    const way = ways[i] ?? null;
    const anchor = anchorOf(quotation);
    const outer = quotations.findIndex(
      (other, k) =>
        k !== i &&
        ways[k]?.channel === 'unstated' &&
        (ways[k]?.carriers.length ?? 0) > 0 &&
        covers(other.content, anchor),
    );
    const carrying = ways[outer];
    if (!carrying || !quotation.cue) return way;
    if (!way) return carrying;
    return {
      ...way,
      carriers: [...way.carriers, ...carrying.carriers],
      carrierSpans: [...way.carrierSpans, ...carrying.carrierSpans],
    };
  });
}

/** Where the attribution stands: at its cue, else its source, else its words. */
export function anchorOf(quotation: Quotation): number {
  return quotation.cue?.[0]?.[0] ?? quotation.source?.[0]?.[0] ?? quotation.content.at(-1)?.[0] ?? 0;
}

function covers(spans: readonly Span[], offset: number): boolean {
  return spans.some(([start, end]) => start <= offset && offset < end);
}

/** Index of the sentence that holds an offset, by halving. */
export function sentenceAt(parsed: ParsedText, offset: number): number {
  let [low, high] = [0, parsed.sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((parsed.sentences[middle]?.span[0] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A verb's setting belongs to that verb's quotation; an adjunct to the cue before it, at a sentence's start to all cues. */
function belongsTo(setting: Setting, quotation: Quotation, cues: readonly number[]): boolean {
  const cue = quotation.cue?.[0] ?? quotation.source?.[0];
  if (!cue) return false;
  const others = cues.filter((start) => start >= 0 && start !== cue[0]);
  if (quotation.cue?.some(([start, end]) => setting.span[0] < end && start < setting.span[1])) return true;
  const before = cues.filter((start) => start >= 0 && start < setting.span[0]);
  const isNearest = before.length === 0 || Math.max(...before) === cue[0];
  // “According to TASS” may be taken for an attribution of its own; it carries the words beside it all the same.
  if (others.some((start) => setting.span[0] <= start && start < setting.span[1]))
    return setting.role === 'carrier' && isNearest;
  // “Holt, a fellow at the Policy Forum”; the first words of a source may be an adjunct that it swallowed.
  if (
    (setting.channel === 'speech' || setting.channel === 'document') &&
    quotation.source?.some(([start, end]) => start + adjunctReach < setting.span[0] && setting.span[1] <= end)
  )
    return false;
  if (setting.role === 'audience' && others.length > 0) return false;
  return isNearest;
}
