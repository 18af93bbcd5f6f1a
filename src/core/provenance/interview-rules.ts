import { interviewNouns } from '../lexicon/en/occasions';
import type { Frame } from './frame';
import { type Finding, findCarriers, findPhraseStart, lowerAt, type SettingRule, wordSet } from './setting-rule';

const interviewPrepositions = wordSet(
  'in at during throughout over from for via on gave granted gives giving did conducted agreed',
);
const carrierPrepositions = wordSet('with to on for by from in at of');

/** "in an interview", "In the Le Figaro interview", "during a wide-ranging phone interview with Radio Valley" */
const inInterview: SettingRule = {
  name: 'in-interview',
  starts: interviewNouns,
  read: (frame, i) => {
    const from = findPhraseStart(frame, i, interviewPrepositions);
    return from < 0 ? null : interview(frame, from, i);
  },
};

/** "on CNN’s State of the Union", "appearing on NBC", "in an appearance on CNN" */
const onAir: SettingRule = {
  name: 'on-air',
  starts: wordSet('on by'),
  needsOutlet: true,
  read: (frame, i) => {
    let k = i + 1;
    while (
      k < i + 7 &&
      /^(?:the|a|an|an?|his|her|"|“|''|``|'s|sunday|monday|tuesday|wednesday|thursday|friday|saturday|episode|edition|of|show|morning|night|last|this|week)$/.test(
        lowerAt(frame, k),
      )
    )
      k++;
    const outlet = frame.words[k]?.outlet;
    if (
      !outlet ||
      /^(?:analysts?|contributors?|stars?|hosts?|commentators?|shows?|series|programmes?|programs?|ads?|advertisements?|commercials?|dramas?|anchors?|personalit(?:y|ies)|presenters?|episodes?|coverage|airs?|aired|airing|seen|watched|watching|film|movie|documentary)$/.test(
        lowerAt(frame, i - 1),
      )
    )
      return null;
    const isAsked = /^(?:asked|interviewed|pressed|questioned|grilled)$/.test(lowerAt(frame, i - 1));
    if (lowerAt(frame, i) === 'by' && !isAsked) return null;
    const carriers = findCarriers(frame, k, k + 8);
    const airs = carriers.some(({ kind }) => kind === 'broadcaster' || kind === 'programme');
    if (!airs && !isAsked) return null;
    if (
      /^(?:website|site|board|stock|shares|payroll|staff)$/.test(
        lowerAt(frame, k + (lowerAt(frame, k + 1) === "'s" ? 2 : 1)),
      )
    )
      return null;
    return { role: 'occasion', channel: 'interview', isRepost: false, carriers, from: i, to: k + 1 };
  },
};

function interview(frame: Frame, from: number, i: number): Finding {
  const inside = findCarriers(frame, from, i);
  const behind =
    carrierPrepositions.has(lowerAt(frame, i + 1)) ||
    /^(?:on|last|this|published|aired|broadcast|earlier|he|she|they|that|which|\w+day|,)$/.test(lowerAt(frame, i + 1))
      ? findCarriers(frame, i + 1, i + 14)
      : [];
  const carriers = [...inside, ...behind];
  if (carriers.length === 0) carriers.push(...onlyInterviewer(frame, i));
  return { role: 'occasion', channel: 'interview', isRepost: false, carriers, from, to: i + 1 };
}

/** "In an interview about the dam, the BBC's Ada Holm asked …": the one outlet whose journalist the sentence names. */
function onlyInterviewer(frame: Frame, i: number): Finding['carriers'] {
  const owners = frame.words.filter(
    ({ outlet }, k) => k > i && outlet !== null && outlet.kind !== 'social_platform' && lowerAt(frame, k + 1) === "'s",
  );
  const [owner] = owners;
  return owners.length === 1 && owner?.outlet ? [owner.outlet] : [];
}

/** "in a meeting with the editorial board of the Valley Times", "in a discussion with Radio Valley" */
const inTalk: SettingRule = {
  name: 'in-talk',
  starts: wordSet('meeting discussion conversation chat exchange session visit'),
  needsOutlet: true,
  read: (frame, i) => {
    const from = findPhraseStart(frame, i, interviewPrepositions);
    if (from < 0) return null;
    for (let k = i + 1; k < i + 12; k++) {
      const word = frame.words[k];
      if (!word || word.kind === 'content' || word.kind === 'platform' || /^(?:,|;|that|said|in|at)$/.test(word.lower))
        return null;
      if (word.outlet) {
        const isWith = frame.words.slice(i + 1, k).some(({ lower }) => lower === 'with');
        return isWith ? { ...interview(frame, from, i), carriers: findCarriers(frame, k, k + 6) } : null;
      }
    }
    return null;
  },
};

/** Interviews and what is said on the air. */
export const interviewRules: readonly SettingRule[] = [inInterview, inTalk, onAir];
