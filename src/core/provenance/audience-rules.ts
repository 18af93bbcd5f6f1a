import { assemblyNouns, outletNouns, reporterNouns, speakingWords, tellingVerbs } from '../lexicon/en/occasions';
import type { Channel } from '../model';
import type { Frame } from './frame';
import { type Finding, findCarriers, lowerAt, type SettingRule, wordSet } from './setting-rule';

const ownVoice = new Set(['me', 'us']);
const ends = new Set(
  'that in at during after before on about when while as and but who which because if how why what where there via by over through earlier later last this'.split(
    ' ',
  ),
);
const readers = new Set(
  'readers viewers listeners employees staff staffers lawyers subscribers users executives'.split(' '),
);

/** “The dam will hold,” she told the BBC. / told reporters / told the crowd / told a local radio station */
const told: SettingRule = {
  name: 'told',
  starts: tellingVerbs,
  read: (frame, i) => readListener(frame, i, i + 1),
};

/** "said in comments to the BBC", "speaking to reporters", "acknowledged to Bloomberg" */
const spokeTo: SettingRule = {
  name: 'spoke-to',
  starts: wordSet('to with'),
  read: (frame, i) => {
    for (let k = i - 1; k >= i - 4; k--) {
      const verb = frame.words[k];
      if (verb?.kind !== 'word') break;
      if (!speakingWords.has(verb.lower)) continue;
      if (lowerAt(frame, i) === 'with' && !/^(?:sp(?:oke|eak)|talk)/.test(verb.lower)) break;
      return readListener(frame, k, i + 1);
    }
    return null;
  },
};

/** Reads the noun phrase that names the listener; its last telling word decides, a named outlet above all. */
function readListener(frame: Frame, verb: number, from: number): Finding | null {
  let channel: Channel | null = null;
  let to = from;
  const first = frame.words[from];
  if (!first) return null;
  if (ownVoice.has(first.lower)) return found('interview', []);
  if (first.lower === 'this' && outletNouns.has(frame.words[from + 1]?.lower ?? ''))
    return found('interview', [], from + 2);
  for (let k = from; k < frame.words.length && k <= from + 9; k++) {
    const word = frame.words[k];
    if (!word || word.kind === 'content' || word.kind === 'platform') break;
    if (word.outlet) {
      const after = frame.words[k + 1]?.lower === "'s" ? frame.words[k + 2] : frame.words[k + 1];
      if (readers.has(after?.lower ?? '')) return null;
      return found('interview', findCarriers(frame, k, k + 10), k + 1);
    }
    if (word.kind === 'mark' && !/^[,"“'’-]$/.test(word.lower)) break;
    if ((word.lower === ',' && channel) || (k > from && ends.has(word.lower))) break;
    const own = channelOf(word.lower, frame.words[k - 1]?.lower ?? '');
    if (own) {
      channel = own;
      to = k;
    }
  }
  return channel ? found(channel, [], to + 1) : null;

  function found(told: Channel, carriers: Finding['carriers'], end = from + 1): Finding {
    return { role: 'audience', channel: told, isRepost: false, carriers, from: verb, to: end };
  }
}

function channelOf(noun: string, before: string): Channel | null {
  if (reporterNouns.has(noun)) return 'statement';
  if (noun === 'conference' && /^(?:news|press)$/.test(before)) return 'statement';
  if (assemblyNouns.has(noun)) return 'speech';
  return outletNouns.has(noun) ? 'interview' : null;
}

/** Whom the words were told to. */
export const audienceRules: readonly SettingRule[] = [told, spokeTo];
