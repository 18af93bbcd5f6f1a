import type { OutletMention, Quotation } from '../model';
import { indexSpans } from '../text/index-spans';
import type { ParsedText } from '../text/parsed-text';
import { combineSettings } from './combine-settings';
import { readCueSettings, readObjectSetting } from './cue-setting';
import type { Frames } from './draw-frames';
import { findJournalists } from './find-journalists';
import { nameListener } from './name-listener';
import type { Setting } from './setting';
import { readSourceSetting } from './source-setting';
import type { Way } from './way';

const adjunctReach = 20; // Characters: an adjunct that a source swallowed opens within its first words, "Saturday at the …".

/** What the reading of ways needs besides the quotations. */
export interface LocalContext {
  outlets: readonly OutletMention[];
  frames: Frames;
}

/** Reads for each quotation what its own sentence tells; null where it tells nothing. */
export function readLocalWay(
  parsed: ParsedText,
  quotations: readonly Quotation[],
  { outlets, frames }: LocalContext,
): (Way | null)[] {
  const mentions = indexSpans(outlets, ({ span }) => span);
  const journalists = findJournalists(parsed.text, outlets);
  const cues = indexSpans(
    quotations.flatMap(({ cue }) => cue?.[0]?.[0] ?? []),
    (start) => [start, start + 1],
  );
  const ways = quotations.map((quotation, i) => {
    if (!quotation.cue && !quotation.source) return null;
    const anchor = anchorOf(quotation);
    const { frame, settings, span, outlets: near } = frames.around(sentenceAt(parsed, anchor), anchor, i);
    const beside = cues.touching(span);
    const own = [...settings, ...readCueSettings(frame, quotation)].filter((setting) =>
      belongsTo(setting, quotation, { text: parsed.text, cues: beside }),
    );
    const [first] = quotation.source ?? [];
    const within = first ? mentions.touching(first) : [];
    const source = readSourceSetting(quotation, parsed.text, { outlets: within, journalists });
    const object = readObjectSetting(parsed.text, quotation, near);
    const named = own.map((setting) => nameListener(setting, parsed.text, mentions));
    const all = [source, object, ...named].filter((setting) => setting !== null);
    return combineSettings(all, quotation, parsed.text);
  });
  return addOuterCarriers(quotations, ways);
}

/** What somebody said within the report of an outlet came through that outlet: “Reuters reported that Ruiz had told reporters …”. */
function addOuterCarriers(quotations: readonly Quotation[], ways: readonly (Way | null)[]): (Way | null)[] {
  const reports = quotations.flatMap(({ content }, owner) => {
    const way = ways[owner];
    return way?.channel === 'unstated' && way.carriers.length > 0 ? content.map((span) => ({ span, owner, way })) : [];
  });
  const around = indexSpans(reports, ({ span }) => span);
  return quotations.map((quotation, i) => {
    const way = ways[i] ?? null;
    const anchor = anchorOf(quotation);
    const carrying = around.touching([anchor, anchor + 1]).find(({ owner }) => owner !== i)?.way;
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

const proceedings = /\b(?:hearing|trial|debate|inquiry|inquest|rally|vigil)$/; // Nobody works there: "Holt, a witness at the hearing"

/** A verb's setting belongs to that verb's quotation; an adjunct to the cue before it, at a sentence's start to all cues. */
function belongsTo(
  setting: Setting,
  quotation: Quotation,
  { text, cues }: { text: string; cues: readonly number[] },
): boolean {
  const cue = quotation.cue?.[0] ?? quotation.source?.[0];
  if (!cue) return false;
  const others = cues.filter((start) => start >= 0 && start !== cue[0]);
  if (quotation.cue?.some(([start, end]) => setting.span[0] < end && start < setting.span[1])) return true;
  // "denied it, with Ruiz taking to Twitter to call it a lie": between a source and its cue.
  const source = quotation.source?.at(-1);
  if (source && source[1] <= setting.span[0] && setting.span[1] <= cue[0]) return true;
  // "the lead, which stood at nine, according to the agency": only that clause is the agency's.
  const end = quotation.content.at(-1)?.[1] ?? 0;
  if (setting.role === 'carrier' && end < setting.span[0] && /^,? which\b/.test(text.slice(end, end + 8))) return false;
  const before = cues.filter((start) => start >= 0 && start < setting.span[0]);
  const isNearest = before.length === 0 || Math.max(...before) === cue[0];
  // “…,” one reader wrote, tweeting a link: one act.
  if (setting.role === 'post' && isNearest && /ing\b/i.test(text.slice(...setting.span).split(' ')[0] ?? ''))
    return true;
  // “According to TASS” may be taken for an attribution of its own; it carries the words beside it all the same.
  if (others.some((start) => setting.span[0] <= start && start < setting.span[1]))
    return setting.role === 'carrier' && isNearest;
  // “Holt, a fellow at the Policy Forum”; the first words of a source may be an adjunct that it swallowed.
  if (
    (setting.channel === 'speech' || setting.channel === 'document') &&
    !proceedings.test(text.slice(...setting.span)) &&
    quotation.source?.some(([start, end]) => start + adjunctReach < setting.span[0] && setting.span[1] <= end)
  )
    return false;
  if (setting.role === 'audience' && others.length > 0) return false;
  return isNearest;
}
