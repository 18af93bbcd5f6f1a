import type { AnalysisInput, ArticleProvenance, Attribution, OutletMention, Quotation } from '../model';
import type { Catalogue } from '../outlets/catalogue';
import { indexSpans, type SpanIndex } from '../text/index-spans';
import type { ParsedText } from '../text/parsed-text';
import { carryOver, speakersOf } from './carry-over';
import { drawFrames } from './draw-frames';
import { findOccasions } from './find-occasions';
import { anchorOf, readLocalWay, sentenceAt } from './local-way';
import { isWritten, tellsHabit, tellsOtherTime, tellsPrivately } from './other-time';
import { findOwnVoice } from './own-voice';
import { readArticleProvenance } from './read-article-provenance';
import { separateAdjuncts } from './separate-adjuncts';
import { countHops, sourceTypeOf } from './source-type';
import type { Way } from './way';

/** What the tracing reads besides the quotations. */
export interface TraceSetting {
  outlets: readonly OutletMention[];
  input: AnalysisInput;
  catalogue: Catalogue;
  /** Where the article itself comes from, where it has been read already. */
  article?: ArticleProvenance;
}

/** How the words of each quotation reached the article: channel, carriers, source type, hops, and the words that prove it. */
export function traceProvenance(parsed: ParsedText, found: readonly Quotation[], setting: TraceSetting): Attribution[] {
  const { outlets, input, catalogue } = setting;
  const quotations = separateAdjuncts(parsed, found, outlets);
  const article = setting.article ?? readArticleProvenance(parsed, input, { outlets, catalogue });
  const telling = {
    catalogue,
    isOwn: findOwnVoice(input, article, catalogue),
    isCopy: article.origin === 'wire',
    text: parsed.text,
    outlets: indexSpans(outlets, ({ span }) => span),
  };
  const frames = drawFrames(parsed, quotations, outlets);
  const local = readLocalWay(parsed, quotations, { outlets, frames });
  const sentences = quotations.map((quotation) => sentenceAt(parsed, anchorOf(quotation)));
  const utterances = quotations.map((quotation, i) => ({
    quotation,
    way: local[i] ?? null,
    paragraph: parsed.sentences[sentenceAt(parsed, quotation.content[0]?.[0] ?? 0)]?.paragraph ?? 0,
    sentence: sentences[i] ?? 0,
    isElsewhere: () =>
      tellsOtherTime(parsed, quotation) || tellsPrivately(parsed, quotation) || tellsHabit(parsed, quotation),
    isWritten: isWritten(parsed, quotation),
  }));
  const occasions = findOccasions(parsed, {
    quotations,
    outlets,
    frames,
    attributing: speakersBySentence(sentences, quotations),
  });
  const ways = carryOver(parsed.text, utterances, occasions);
  return quotations.map((quotation, i) => attribute(quotation, ways[i] ?? nowhere, telling));
}

/** Whose words each sentence attributes. */
function speakersBySentence(sentences: readonly number[], quotations: readonly Quotation[]): Map<number, string[]> {
  const found = new Map<number, string[]>();
  quotations.forEach((quotation, i) => {
    const sentence = sentences[i] ?? -1;
    const known = found.get(sentence);
    if (known) known.push(...speakersOf(quotation));
    else found.set(sentence, speakersOf(quotation));
  });
  return found;
}

const nowhere: Way = {
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

interface Telling {
  catalogue: Catalogue;
  isOwn: (name: string) => boolean;
  /** The agency whose copy the page prints is one more hand. */
  isCopy: boolean;
  text: string;
  outlets: SpanIndex<OutletMention>;
}

function attribute(quotation: Quotation, way: Way, telling: Telling): Attribution {
  const { catalogue, isOwn, isCopy } = telling;
  const sourceType = sourceTypeOf(way, isOwn);
  const decidedByCarrier = sourceType === 'wire' || sourceType === 'outlet';
  return {
    ...quotation,
    speaker: nameOfOutlet(quotation, telling),
    channel: way.channel,
    repost: way.isRepost,
    via: way.carriers.length === 0 ? [] : [...new Set(way.carriers.map(({ name }) => name))],
    sourceType,
    hops: countHops(way, (name) => catalogue.byName.get(name)?.broadcaster ?? null, isOwn) + Number(isCopy),
    evidence: {
      channel: way.channelSpans,
      via: way.carrierSpans,
      sourceType: sourceType === 'unstated' ? [] : decidedByCarrier ? way.carrierSpans : way.channelSpans,
    },
  };
}

/** An outlet that speaks by its bare name keeps its capital letter at a sentence's start: “Reuters said …”. */
function nameOfOutlet({ speaker, source }: Quotation, { text, outlets }: Telling): string | null {
  const [first] = source ?? [];
  if (!speaker || !first || /^\p{Lu}/u.test(speaker)) return speaker;
  const words = text.slice(...first);
  const isOutlet = outlets.touching(first).some(({ span }) => span[0] === first[0] && span[1] === first[1]);
  return isOutlet && words.toLowerCase() === speaker.toLowerCase() ? words : speaker;
}
