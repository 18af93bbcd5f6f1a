import { speechNouns } from '../lexicon/en/occasions';
import type { Frame } from './frame';
import {
  type Finding,
  findCarriers,
  findCarriersBehind,
  findPhraseStart,
  lowerAt,
  occasionAt,
  type SettingRule,
  wordSet,
} from './setting-rule';

const speechPrepositions = wordSet(
  'in at during from on before throughout under gave delivered delivering giving held holding',
);
const venueAt = wordSet(
  'meeting dinner breakfast luncheon event events stop stops hall halls session sessions launch memorial unveiling cookout protest march demonstration gathering ceremony concert congress dock appearance appearances',
);

/** "a fellow at the Policy Forum": where somebody works, no occasion. */
const affiliation =
  /^(?:fellow|professor|director|analyst|researcher|lecturer|head|expert|partner|scholar|economist|strategist|student|chair|chairman|chairwoman|editor|adviser|advisor|manager|officer|lawyer|associate|reader|specialist|scientist|spokes\w+)$/;

/** "at a rally", "in her testimony", "during last week's hearing", "on the Senate floor" */
const inSpeech: SettingRule = {
  name: 'in-speech',
  starts: new Set([...speechNouns, 'conference']),
  read: (frame, i) => {
    const noun = lowerAt(frame, i);
    const isConference =
      noun === 'conference' &&
      !/^(?:news|press|media)$/.test(lowerAt(frame, i - 1)) &&
      lowerAt(frame, i + 1) !== 'call';
    if (!speechNouns.has(noun) && !isConference) return null;
    const from = findPhraseStart(frame, i, speechPrepositions);
    if (from < 0) return null;
    const opening = lowerAt(frame, from);
    if (opening === 'on' && !/^(?:floor|stage|stand|stop|panel|debate)$/.test(noun)) return null;
    if (opening === 'at' && affiliation.test(lowerAt(frame, from - 1))) return null;
    if (opening === 'under' && noun !== 'questioning') return null;
    if (opening === 'from' && !/^(?:floor|stage|dock|podium|stand)$/.test(noun)) return null;
    if (opening === 'before' && !/^(?:court|parliament|congress|inquiry|panel|assembly)$/.test(noun)) return null;
    if (opening === 'in' && /^(?:inquiry|inquest|caucus|convention|trial|proceedings|commons)$/.test(noun)) return null; // What it is about.
    if (opening === 'in' && venueAt.has(noun) && !/^appearances?$/.test(noun)) return null;
    if (
      /^halls?$/.test(noun) &&
      (lowerAt(frame, i - 1) !== 'town' || (/^(?:at|in)$/.test(opening) && frame.words[i - 2]?.isCapitalised))
    )
      return null;
    if (noun === 'stand' && !/^(?:the|witness)$/.test(lowerAt(frame, i - 1))) return null;
    if (/^stops?$/.test(noun) && !/^(?:campaign|tour|whistle|rally|final|last|first)$/.test(lowerAt(frame, i - 1)))
      return null;
    if (
      /^(?:court|trial|floor|meeting|session)$/.test(noun) &&
      /^(?:ruling|order|case|documents?|filings?|records|date|papers|system)$/.test(lowerAt(frame, i + 1))
    )
      return null;
    const carriers = findCarriersBehind(frame, i, 6);
    const isOnAir =
      /^appearances?$/.test(noun) && carriers.some(({ kind }) => kind === 'broadcaster' || kind === 'programme');
    const hosts = isOnAir ? carriers : [...findCarriers(frame, from, i), ...hostsBehind(frame, i)];
    return occasionAt(isOnAir ? 'interview' : 'speech', [from, i], hosts);
  },
};

/** "testified before the committee", "speaking at the summit" */
const speechVerb: SettingRule = {
  name: 'speech-verb',
  starts: wordSet('testify testified testifies testifying speaking spoke addressing addressed'),
  read: (frame, i) => {
    const verb = lowerAt(frame, i);
    if (/^address(?:ing|ed)$/.test(verb) && meetsPress(frame, i + 1)) return occasionAt('statement', [i, i + 1]);
    const testifies = verb.startsWith('testif');
    const speaks = /^(?:speaking|spoke)$/.test(verb) && /^(?:at|before|from)$/.test(lowerAt(frame, i + 1));
    const addresses = /^address(?:ing|ed)$/.test(verb) && listens(frame, i + 1);
    return testifies || speaks || addresses ? occasionAt('speech', [i, testifies ? i : i + 1]) : null;
  },
};

/** "addressing a press conference", "addressed the media" */
function meetsPress(frame: Frame, from: number): boolean {
  return frame.words
    .slice(from, from + 4)
    .some(
      ({ lower }, k, words) =>
        /^(?:reporters|journalists|newsmen|media|mediapersons|presser)$/.test(lower) ||
        (lower === 'conference' && /^(?:press|news)$/.test(words[k - 1]?.lower ?? '')),
    );
}

function listens(frame: Frame, from: number): boolean {
  return frame.words
    .slice(from, from + 5)
    .some(({ lower }) =>
      /^(?:crowd|supporters|audience|rally|conference|assembly|parliament|congress|nation|delegates|lawmakers|students|troops|court|council|summit)$/.test(
        lower,
      ),
    );
}

/** "at a forum hosted by Radio Valley" */
function hostsBehind(frame: Frame, i: number): Finding['carriers'] {
  const isHosted =
    /^(?:sponsored|hosted|moderated|organized|organised|broadcast|televised|held|aired)$/.test(lowerAt(frame, i + 1)) ||
    (/^["”]$/.test(lowerAt(frame, i + 1)) &&
      /^(?:sponsored|hosted|moderated|broadcast|aired)$/.test(lowerAt(frame, i + 2)));
  return isHosted ? findCarriers(frame, i + 2, i + 6) : [];
}

/** Words spoken in public. */
export const speechRules: readonly SettingRule[] = [speechVerb, inSpeech];
