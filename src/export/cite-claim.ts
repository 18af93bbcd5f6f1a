import { type CitationText, plain } from '../core/citing/citation-text';
import type { CitationLanguage, CitationStyleName } from '../core/citing/cited-claim';
import { currentSpeaker } from '../core/claims/current-speaker';
import { currentContent } from '../core/claims/current-words';
import type { ArticleRecord, Claim, OutletKind } from '../core/model';
import { citeApa } from './citing/apa';
import { citeChicagoAuthorDate, citeChicagoNotes } from './citing/chicago';
import { readSource } from './citing/citation-source';
import type { CitationStyle } from './citing/citation-style';
import { citationWords } from './citing/citation-words';
import { citeHarvard } from './citing/harvard';
import { citeMla } from './citing/mla';
import { quoteWords } from './citing/quote-words';
import { type Origin, traceOrigin } from './citing/trace-origin';

const styles: Record<CitationStyleName, CitationStyle> = {
  apa: citeApa,
  mla: citeMla,
  'chicago-notes': citeChicagoNotes,
  'chicago-author-date': citeChicagoAuthorDate,
  harvard: citeHarvard,
};

export interface CitationChoice {
  style: CitationStyleName;
  /** Of the text the reader writes: it decides quotation marks, "as cited in", months. */
  language: CitationLanguage;
  /** What kind of outlet the publisher is, where the catalogue knows it. */
  publisherKind?: OutletKind | null;
}

export interface Citation {
  /** Inés Valdane: “We will rebuild the bridge” (Northern Wire, as cited in Pell, 2031). */
  quotation: CitationText;
  /** The parenthesis by itself, or the note. */
  inText: CitationText;
  /** The entry in the list of references. */
  reference: CitationText;
  /** The earlier publication that the article passes on; null where there is none. */
  origin: Origin | null;
}

/** Cites a claim: the quotation with its citation, and the reference. Words that reached the article through others are cited so. */
export function citeClaim(
  claim: Claim,
  article: ArticleRecord,
  { style, language, publisherKind = null }: CitationChoice,
): Citation {
  const words = citationWords[language];
  const source = readSource(article, publisherKind);
  const origin = traceOrigin(claim, article);
  const speaker = currentSpeaker(claim) ?? claim.sourceWords;
  const isOfAnother = speaker === null || !article.byline.includes(speaker);
  const { inText, reference } = styles[style]({
    source,
    origin,
    language,
    isOfAnother,
    isParaphrase: claim.kind === 'indirect' || claim.isAttitude === true,
  });

  const stretches = currentContent(claim).map(({ exact }) => exact);
  // The words of an indirect claim, or of a belief, are the article's own; to give them as the speaker's would put words into a mouth.
  const manner = claim.isAttitude ? ` (${words.notSaid})` : claim.kind === 'indirect' ? ` (${words.paraphrased})` : '';
  const lead =
    speaker === null ? '' : `${speaker.replace(/\s+/gu, ' ').trim()}${manner}${language === 'fr' ? '\u00a0' : ''}: `;
  const quoted = `${lead}${quoteWords(stretches, words)}`;
  const quotation =
    style === 'chicago-notes'
      ? [plain(`${endSentence(quoted, language)} `), ...inText]
      : [plain(`${quoted} `), ...inText, plain('.')];
  return { quotation, inText, reference, origin };
}

/** English takes the full stop into the quotation marks, and none where a sentence ends anyway. */
function endSentence(quoted: string, language: CitationLanguage): string {
  if (language !== 'en') return `${quoted}.`;
  return /[?!.]['’]?”$/.test(quoted) ? quoted : quoted.replace(/”$/, '.”');
}

/** The article by itself, for a list of references. */
export function citeArticle(
  article: ArticleRecord,
  { style, language, publisherKind = null }: CitationChoice,
): CitationText {
  const source = readSource(article, publisherKind);
  return styles[style]({ source, origin: null, language, isOfAnother: false, isParaphrase: false }).reference;
}
