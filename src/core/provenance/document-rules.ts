import { documentNouns } from '../lexicon/en/occasions';
import type { Frame } from './frame';
import { findCarriers, findPhraseStart, lowerAt, occasionAt, type SettingRule, wordSet } from './setting-rule';

const documentPrepositions = wordSet(
  'in from through with to per sent sending wrote writing issued issuing published filed filing released',
);
/** "an NBC report", "a Reuters analysis": news, no document. */
function isNews(frame: Frame, i: number): boolean {
  if (/^(?:reports?|articles?|story)$/.test(lowerAt(frame, i)) && /^(?:by|from|in)$/.test(lowerAt(frame, i + 1))) {
    const behind = frame.words[i + 2]?.lower === 'the' ? frame.words[i + 3] : frame.words[i + 2];
    if (behind?.kind === 'outlet') return true; // "a report by the Aldea Post"
  }
  const owner = lowerAt(frame, i - 1) === "'s" ? i - 2 : i - 1;
  return (
    frame.words[owner]?.kind === 'outlet' &&
    /^(?:reports?|articles?|stor(?:y|ies)|analysis|review|columns?|piece)$/.test(lowerAt(frame, i))
  );
}

/** "in a letter", "according to the report", "wrote in a leaked memo" */
const inDocument: SettingRule = {
  name: 'in-document',
  starts: documentNouns,
  read: (frame, i) => {
    const noun = lowerAt(frame, i);
    if (lowerAt(frame, i + 1) === "'s" || documentNouns.has(lowerAt(frame, i + 1)) || lowerAt(frame, i + 1) === 'post')
      return null;
    if (isNews(frame, i)) return null;
    const from = findPhraseStart(frame, i, documentPrepositions);
    if (from < 0) return null;
    const opening = lowerAt(frame, from);
    // "who was not involved in the research": about the paper, and not within it.
    if (
      /^(?:involved|participated|participating|enrolled|mentioned|named|listed|featured|included|interviewed|surveyed)$/.test(
        lowerAt(frame, from - 1),
      )
    )
      return null;
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
  starts: wordSet('post'),
  read: (frame, i) => {
    if (lowerAt(frame, i - 1) !== 'blog') return null;
    const from = findPhraseStart(frame, i - 1, documentPrepositions);
    return from < 0 ? null : occasionAt('document', [from, i]);
  },
};

/** "Writing in the Aldea Times, …", "in an op-ed for the Post" */
const writingIn: SettingRule = {
  name: 'writing-in',
  starts: wordSet('writing wrote writes op-ed op-eds column columns essay essays commentary piece article'),
  needsOutlet: true,
  read: (frame, i) => {
    if (!/^(?:in|for)$/.test(lowerAt(frame, i + 1))) return null;
    const word = lowerAt(frame, i);
    const isVerb = /^wr/.test(word);
    const from = isVerb ? i : findPhraseStart(frame, i, documentPrepositions);
    if (from < 0) return null;
    for (let k = i + 2; k < i + 7; k++) {
      const next = frame.words[k];
      if (!next || next.kind === 'content' || next.kind === 'platform') return null;
      if (next.outlet && lowerAt(frame, k + 1) !== "'s")
        return { ...occasionAt('document', [from, isVerb ? k : i], findCarriers(frame, k, k + 1)) };
      if (
        !/^(?:the|a|an|newspaper|magazine|paper|daily|french|german|british)$/.test(next.lower) &&
        !next.isCapitalised
      )
        return null;
    }
    return null;
  },
};

/** Papers in which something stands. */
export const documentRules: readonly SettingRule[] = [inBlogPost, writingIn, inDocument];
