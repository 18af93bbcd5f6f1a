import { findQuotations } from './attribution/find-quotations';
import { attributeByEntry } from './entries/attribute-by-entry';
import type { Lexicon } from './lexicon/lexicon';
import type { Analysis, AnalysisInput, ArticleProvenance, Attribution, OutletMention, Quotation } from './model';
import type { Catalogue } from './outlets/catalogue';
import { findOutlets } from './outlets/find-outlets';
import { readArticleProvenance } from './provenance/read-article-provenance';
import { readPosts } from './provenance/read-posts';
import { traceProvenance } from './provenance/trace-provenance';
import { indexSpans } from './text/index-spans';
import { parseText } from './text/parse-text';
import type { ParsedText } from './text/parsed-text';

/** What the analysis knows beforehand; loaded once, used for every article. */
export interface Knowledge {
  lexicon: Lexicon;
  catalogue: Catalogue;
}

/** Finds who said what in an article's text, and how the words reached the reader. */
export function analyse(input: AnalysisInput, knowledge: Knowledge): Analysis {
  const { catalogue } = knowledge;
  const parsed = parseText(input.text, input.blocks);
  const outlets = findOutlets(parsed, catalogue, input);
  const article = readArticleProvenance(parsed, input, { outlets, catalogue });
  const attributions = input.entries?.length
    ? attributeByEntry(input, (entry) => {
        const cut = parseText(entry.text, entry.blocks);
        return attribute(entry, { parsed: cut, outlets: findOutlets(cut, catalogue, entry), article, ...knowledge });
      })
    : attribute(input, { parsed, outlets, article, ...knowledge });
  return { attributions, outlets, article };
}

interface ReadText extends Knowledge {
  parsed: ParsedText;
  outlets: OutletMention[];
  article: ArticleProvenance;
}

/** The attributions of one report, in reading order. */
function attribute(input: AnalysisInput, { parsed, outlets, article, lexicon, catalogue }: ReadText): Attribution[] {
  const { title = null, byline = [], blocks = [], posts = [] } = input;
  const shownPosts = readPosts(parsed, posts, outlets);
  const { withAttitudes = false } = input;
  const quotations = isEnglish(input) ? findQuotations(parsed, { lexicon, title, byline, blocks, withAttitudes }) : [];
  const posted = indexSpans(
    shownPosts.flatMap(({ content }) => content),
    (span) => span,
  );
  const outsidePosts = quotations.filter(({ content }) => content.every((span) => posted.touching(span).length === 0));
  const setting = { outlets, input, catalogue, article };
  const spoken = traceProvenance(parsed, outsidePosts.filter(isSaid), setting);
  // Apart from what is said, so that no way of words is told otherwise for a belief beside them.
  const held = withAttitudes ? traceProvenance(parsed, outsidePosts.filter(isHeld), setting) : [];
  return [...spoken, ...held, ...shownPosts].sort(inReadingOrder);
}

const isHeld = ({ isAttitude }: Quotation): boolean => isAttitude === true;
const isSaid = (quotation: Quotation): boolean => !isHeld(quotation);

/** Only English is read so far; a text that does not say is taken for English. */
const isEnglish = ({ lang }: AnalysisInput) => !lang || /^en\b/i.test(lang);

const startOf = ({ content }: Attribution) => content[0]?.[0] ?? 0;
const inReadingOrder = (a: Attribution, b: Attribution) => startOf(a) - startOf(b);
