import { documentNouns } from '../lexicon/en/occasions';
import type { Frame } from './frame';
import { findPhraseStart, lowerAt, occasionAt, type SettingRule, wordSet } from './setting-rule';

const documentPrepositions = wordSet(
  'in from through with to per sent sending wrote writing issued issuing published filed filing released',
);
/** "an NBC report", "a Reuters analysis": news, no document. */
function isNews(frame: Frame, i: number): boolean {
  const owner = lowerAt(frame, i - 1) === "'s" ? i - 2 : i - 1;
  return (
    frame.words[owner]?.kind === 'outlet' &&
    /^(?:reports?|articles?|stor(?:y|ies)|analysis|review|columns?|piece)$/.test(lowerAt(frame, i))
  );
}

/** "in a letter", "according to the report", "wrote in a leaked memo" */
const inDocument: SettingRule = {
  name: 'in-document',
  starts: (lower) => documentNouns.has(lower),
  read: (frame, i) => {
    const noun = lowerAt(frame, i);
    if (!documentNouns.has(noun)) return null;
    if (lowerAt(frame, i + 1) === "'s" || documentNouns.has(lowerAt(frame, i + 1)) || lowerAt(frame, i + 1) === 'post')
      return null;
    if (isNews(frame, i)) return null;
    const from = findPhraseStart(frame, i, documentPrepositions);
    if (from < 0) return null;
    const opening = lowerAt(frame, from);
    if (opening === 'to' && lowerAt(frame, from - 1) !== 'according') return null;
    if (
      (opening === 'with' || opening === 'from') &&
      !/^(?:letter|email|op-ed|book|memo|lawsuit|transcript|transcripts|report)$/.test(noun)
    )
      return null;
    if (/^(?:court|fact|case|order|effect|agreement|question|exchange|particular)$/.test(noun)) return null;
    return occasionAt('document', [opening === 'to' ? from - 1 : from, i]);
  },
};

/** "in a blog post" is the writer's own page, no social platform. */
const inBlogPost: SettingRule = {
  name: 'in-blog-post',
  starts: (lower) => lower === 'post',
  read: (frame, i) => {
    if (lowerAt(frame, i) !== 'post' || lowerAt(frame, i - 1) !== 'blog') return null;
    const from = findPhraseStart(frame, i - 1, documentPrepositions);
    return from < 0 ? null : occasionAt('document', [from, i]);
  },
};

/** Papers in which something stands. */
export const documentRules: readonly SettingRule[] = [inBlogPost, inDocument];
