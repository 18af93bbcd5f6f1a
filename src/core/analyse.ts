import { findQuotations } from './attribution/find-quotations';
import type { Lexicon } from './lexicon/lexicon';
import type { Analysis, AnalysisInput, Attribution } from './model';
import type { Catalogue } from './outlets/catalogue';
import { findOutlets } from './outlets/find-outlets';
import { readArticleProvenance } from './provenance/read-article-provenance';
import { readPosts } from './provenance/read-posts';
import { traceProvenance } from './provenance/trace-provenance';
import { indexSpans } from './text/index-spans';
import { parseText } from './text/parse-text';

/** What the analysis knows beforehand; loaded once, used for every article. */
export interface Knowledge {
  lexicon: Lexicon;
  catalogue: Catalogue;
}

/** Finds who said what in an article's text, and how the words reached the reader. */
export function analyse(input: AnalysisInput, { lexicon, catalogue }: Knowledge): Analysis {
  const { text, title = null, byline = [], blocks = [], posts = [] } = input;
  const parsed = parseText(text, input.blocks);
  const outlets = findOutlets(parsed, catalogue, input);
  const shownPosts = readPosts(parsed, posts, outlets);
  const { withAttitudes = false } = input;
  const quotations = isEnglish(input) ? findQuotations(parsed, { lexicon, title, byline, blocks, withAttitudes }) : [];
  const posted = indexSpans(
    shownPosts.flatMap(({ content }) => content),
    (span) => span,
  );
  const outsidePosts = quotations.filter(({ content }) => content.every((span) => posted.touching(span).length === 0));
  const article = readArticleProvenance(parsed, input, { outlets, catalogue });
  const setting = { outlets, input, catalogue, article };
  const spoken = outsidePosts.filter(({ isAttitude }) => !isAttitude);
  const attributions = traceProvenance(parsed, spoken, setting);
  // Apart from what is said, so that no way of words is told otherwise for a belief beside them.
  if (withAttitudes)
    attributions.push(
      ...traceProvenance(
        parsed,
        outsidePosts.filter(({ isAttitude }) => isAttitude),
        setting,
      ),
    );
  return {
    attributions: [...attributions, ...shownPosts].sort(inReadingOrder),
    outlets,
    article,
  };
}

/** Only English is read so far; a text that does not say is taken for English. */
const isEnglish = ({ lang }: AnalysisInput) => !lang || /^en\b/i.test(lang);

const startOf = ({ content }: Attribution) => content[0]?.[0] ?? 0;
const inReadingOrder = (a: Attribution, b: Attribution) => startOf(a) - startOf(b);
