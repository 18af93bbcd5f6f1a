import type { AnalysisInput, Attribution, OutletMention, Quotation } from '../model';
import type { Catalogue } from '../outlets/catalogue';
import { findOwnOutlet } from '../outlets/own-outlet';
import type { ParsedText } from '../text/parsed-text';
import { carryOver, speakersOf } from './carry-over';
import { findOccasions } from './find-occasions';
import { anchorOf, type LocalWay, readLocalWay, sentenceAt } from './local-way';
import { isWritten, tellsOtherTime, tellsPrivately } from './other-time';
import { separateAdjuncts } from './separate-adjuncts';
import { countHops, sourceTypeOf } from './source-type';

/** What the tracing reads besides the quotations. */
export interface TraceSetting {
  outlets: readonly OutletMention[];
  input: AnalysisInput;
  catalogue: Catalogue;
}

/** How the words of each quotation reached the article: channel, carriers, source type, hops, and the words that prove it. */
export function traceProvenance(parsed: ParsedText, found: readonly Quotation[], setting: TraceSetting): Attribution[] {
  const quotations = separateAdjuncts(parsed, found, setting.outlets);
  const isOwn = ownNames(setting);
  const local = readLocalWay(parsed, quotations, setting.outlets);
  const sentences = quotations.map((quotation) => sentenceAt(parsed, anchorOf(quotation)));
  const utterances = quotations.map((quotation, i) => ({
    quotation,
    way: local[i] ?? null,
    paragraph: parsed.sentences[sentenceAt(parsed, quotation.content[0]?.[0] ?? 0)]?.paragraph ?? 0,
    sentence: sentences[i] ?? 0,
    isElsewhere: tellsOtherTime(parsed, quotation) || tellsPrivately(parsed, quotation),
    isWritten: isWritten(parsed, quotation),
  }));
  const occasions = findOccasions(parsed, {
    quotations,
    outlets: setting.outlets,
    attributing: speakersBySentence(sentences, quotations),
  });
  const ways = carryOver(parsed.text, utterances, occasions);
  return quotations.map((quotation, i) => attribute(quotation, ways[i] ?? nowhere, setting.catalogue, isOwn));
}

/** Whose words each sentence attributes. */
function speakersBySentence(sentences: readonly number[], quotations: readonly Quotation[]): Map<number, string[]> {
  const found = new Map<number, string[]>();
  quotations.forEach((quotation, i) => {
    const sentence = sentences[i] ?? -1;
    found.set(sentence, [...(found.get(sentence) ?? []), ...speakersOf(quotation)]);
  });
  return found;
}

const nowhere: LocalWay = {
  channel: 'unstated',
  isRepost: false,
  carriers: [],
  isSpoken: false,
  isDefinite: false,
  isScene: false,
  isEvent: false,
  isMomentary: false,
  isSeparate: false,
  channelSpans: [],
  carrierSpans: [],
};

function attribute(
  quotation: Quotation,
  way: LocalWay,
  catalogue: Catalogue,
  isOwn: (name: string) => boolean,
): Attribution {
  const sourceType = sourceTypeOf(way, isOwn);
  const decidedByCarrier = sourceType === 'wire' || sourceType === 'outlet';
  const carriers = [...new Map(way.carriers.map((carrier) => [carrier.name, carrier])).values()];
  return {
    ...quotation,
    channel: way.channel,
    repost: way.isRepost,
    via: carriers.map(({ name }) => name),
    sourceType,
    hops: countHops(way, (name) => catalogue.byName.get(name)?.broadcaster ?? null, isOwn),
    evidence: {
      channel: way.channelSpans,
      via: way.carrierSpans,
      sourceType: sourceType === 'unstated' ? [] : decidedByCarrier ? way.carrierSpans : way.channelSpans,
    },
  };
}

/** Tells whether a carrier is the article's own publisher, or the agency whose copy it prints. */
function ownNames({ input, catalogue }: TraceSetting): (name: string) => boolean {
  const own = findOwnOutlet(input, catalogue);
  const names = new Set(
    [own?.name, own?.broadcaster, input.publisher].filter((name) => typeof name === 'string').map(fold),
  );
  const bylines = (input.byline ?? []).map(fold);
  return (name) => {
    const folded = fold(name);
    const outlet = catalogue.byName.get(name);
    if (names.has(folded)) return true;
    return bylines.some((byline) => byline === folded || (outlet !== undefined && namesAgency(byline, outlet.name)));
  };
}

function namesAgency(byline: string, agency: string): boolean {
  const initials = agency
    .match(/\p{Lu}/gu)
    ?.join('')
    .toLowerCase();
  return byline.includes(fold(agency)) || byline.split(/[^a-z]+/).includes(initials ?? agency);
}

function fold(name: string): string {
  return name.toLowerCase().replace(/^the /, '').trim();
}
