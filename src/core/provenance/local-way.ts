import type { Channel, OutletMention, Quotation, Span } from '../model';
import type { ParsedText } from '../text/parsed-text';
import { readCueSettings, readObjectSetting } from './cue-setting';
import { findJournalists } from './find-journalists';
import { findSettings } from './find-settings';
import { drawFrame } from './frame';
import type { Setting } from './setting';
import { readSourceSetting } from './source-setting';

/** What the sentence of a quotation itself tells of the way its words took. */
export interface LocalWay {
  channel: Channel;
  isRepost: boolean;
  carriers: OutletMention[];
  /** Spoken before listeners ("told reporters"), no paper handed out: it lasts longer in an article. */
  isSpoken: boolean;
  /** "the forum", "his interview", "another user": known from before. */
  isDefinite: boolean;
  /** "announced", "at a recent rally": told of these words only. */
  isMomentary: boolean;
  /** Told in a sentence that attributes no words to the speaker. */
  isEvent: boolean;
  /** A hearing, a debate: an occasion with many voices. */
  isScene: boolean;
  /** "in another interview": not the one known from before. */
  isSeparate: boolean;
  channelSpans: Span[];
  carrierSpans: Span[];
}

const adjunctReach = 20; // Characters: an adjunct that a source swallowed opens within its first words, "Saturday at the …".
const bracketReach = 40; // "[Associated Press.]" behind the sentence.

/** Reads for each quotation what its own sentence tells; null where it tells nothing. */
export function readLocalWay(
  parsed: ParsedText,
  quotations: readonly Quotation[],
  outlets: readonly OutletMention[],
): (LocalWay | null)[] {
  const bySentence = new Map<number, number[]>();
  quotations.forEach((quotation, i) => {
    const sentence = sentenceAt(parsed, anchorOf(quotation));
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), i]);
  });
  const journalists = findJournalists(parsed.text, outlets);
  const ways: (LocalWay | null)[] = quotations.map(() => null);
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
      ways[i] = combine(all, quotation, parsed.text);
    }
  }
  return addOuterCarriers(quotations, ways);
}

/** What somebody said within the report of an outlet came through that outlet: “Reuters reported that Ruiz had told reporters …”. */
function addOuterCarriers(quotations: readonly Quotation[], ways: readonly (LocalWay | null)[]): (LocalWay | null)[] {
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

function combine(settings: readonly Setting[], quotation: Quotation, text: string): LocalWay | null {
  if (settings.length === 0) return null;
  const cue = quotation.cue?.[0] ?? quotation.source?.[0] ?? [0, 0];
  // The verb itself tells least: “announced at a rally”.
  const distance = ({ span, role }: Setting): number =>
    role === 'verb' ? 1000 : span[0] >= cue[0] ? span[0] - cue[0] : cue[0] - span[1];
  const channels = settings.filter(({ channel }) => channel !== 'unstated').sort((a, b) => distance(a) - distance(b));
  const told = channels.find(({ role }) => role === 'audience');
  const posts = channels.filter(({ role }) => role === 'post');
  const [posted] = posts;
  const written = channels.find(({ channel, role }) => channel === 'statement' && role === 'occasion');
  let first =
    channels.find(({ role }) => role === 'source') ?? (told && written ? written : (posted ?? told ?? channels[0]));
  if (first && isPrivateMail(first, text, quotation)) first = { ...first, channel: 'document' };
  const platform = first?.channel === 'social' && first.carriers.length === 0 ? posts.find(hasCarrier) : undefined;
  const kept = settings.filter(
    (setting) =>
      setting === first ||
      setting === platform ||
      setting === told ||
      setting.role === 'carrier' ||
      setting.role === 'verb',
  );
  return wayOf(kept, first ?? null, text);
}

function hasCarrier({ carriers }: Setting): boolean {
  return carriers.length > 0;
}

/** What somebody wrote in an e-mail that reached nobody by name is a paper; what is said in one is an answer to the press. */
function isPrivateMail({ span, carriers, channel }: Setting, text: string, quotation: Quotation): boolean {
  if (channel !== 'statement' || carriers.length > 0 || !/\b(?:e-?mails?|messages?|texts?)$/i.test(text.slice(...span)))
    return false;
  const cue = (quotation.cue ?? []).map((at) => text.slice(...at)).join(' ');
  return (
    /\bwr(?:ote|ites?|iting|itten)\b/i.test(cue) ||
    /\b(?:leaked|hacked|internal|private|released|obtained|newly)\b/i.test(text.slice(...span))
  );
}

/** Occasions with many voices; a speech or a rally has one. */
const manyVoices =
  /\b(?:hearings?|debates?|court|trial|testif\w+|testimony|committee|subcommittee|panel|inquiry|session|parliament|questioning|lawmakers|proceedings|tribunal|forum)\b/i;

/** The way that settings tell, the channel being that of one of them. */
export function wayOf(settings: readonly Setting[], channel: Setting | null, text: string): LocalWay {
  const words = channel ? text.slice(...channel.span) : '';
  const carriers = settings.flatMap((setting) => setting.carriers);
  return {
    channel: channel?.channel ?? 'unstated',
    isRepost: channel?.isRepost ?? false,
    carriers,
    isSpoken: settings.some(({ role }) => role === 'audience'),
    isDefinite: /\b(?:the|that|this|same|his|her|their)\b/i.test(words),
    isMomentary:
      settings.some(({ role }) => role === 'verb') ||
      (channel !== null && /^(?:statement|speech)$/.test(channel.channel) && /\brecent\b/i.test(words)),
    isEvent: false,
    isScene: channel?.channel === 'speech' && manyVoices.test(words),
    isSeparate: /\b(?:another|separate|different|second|earlier|later|previous|subsequent)\b/i.test(words),
    channelSpans: channel ? [channel.span] : [],
    carrierSpans: carriers.map(({ span }) => span),
  };
}
