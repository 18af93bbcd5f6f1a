import { documentNouns, interviewNouns, speechNouns, statementNouns } from '../lexicon/en/occasions';
import type { Channel } from '../model';
import type { Frame } from './frame';
import { type Finding, findCarriers, findPhraseStart, type SettingRule } from './setting-rule';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const interviewPrepositions = words(
  'in at during throughout over from for via on gave granted gives giving did conducted agreed',
);
const statementPrepositions = words(
  'in at during via through by on with issued issues issuing released releasing held holding sent',
);
const speechPrepositions = words(
  'in at during from on before throughout under gave delivered delivering giving held holding',
);
const documentPrepositions = words(
  'in from through with to per sent sending wrote writing issued issuing published filed filing released',
);
const carrierPrepositions = words('with to on for by from in at of');

const lowerAt = (frame: Frame, i: number): string => frame.words[i]?.lower ?? '';

/** "in an interview", "In the Le Figaro interview", "during a wide-ranging phone interview with Radio Valley" */
const inInterview: SettingRule = {
  name: 'in-interview',
  read: (frame, i) => {
    if (!interviewNouns.has(lowerAt(frame, i))) return null;
    const from = findPhraseStart(frame, i, interviewPrepositions);
    return from < 0 ? null : interview(frame, from, i);
  },
};

/** "on CNN’s State of the Union", "appearing on NBC", "in an appearance on CNN" */
const onAir: SettingRule = {
  name: 'on-air',
  read: (frame, i) => {
    if (lowerAt(frame, i) !== 'on' && lowerAt(frame, i) !== 'by') return null;
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
  read: (frame, i) => {
    if (!/^(?:meeting|discussion|conversation|chat|exchange|session|visit)$/.test(lowerAt(frame, i))) return null;
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

/** "in a statement", "at a news conference", "by e-mail", "on a conference call" */
const inStatement: SettingRule = {
  name: 'in-statement',
  read: (frame, i) => {
    const noun = lowerAt(frame, i);
    if (!statementNouns.has(noun)) return null;
    const from = findPhraseStart(frame, i, statementPrepositions);
    if (from < 0 || !isStatement(frame, from, i)) return null;
    if (/^(?:opening|closing|impact)$/.test(lowerAt(frame, i - 1))) return occasion('speech', from, i, []);
    return occasion('statement', from, i, carriersBehind(frame, i, 5));
  },
};

function isStatement(frame: Frame, from: number, i: number): boolean {
  const noun = lowerAt(frame, i);
  const before = lowerAt(frame, i - 1);
  const opening = lowerAt(frame, from);
  if (/^conferences?$/.test(noun))
    return /^(?:news|press|media|video)$/.test(before) || lowerAt(frame, i + 1) === 'call';
  if (/^calls?$/.test(noun))
    return (
      /^(?:conference|press|media|earnings|video)$/.test(before) ||
      (lowerAt(frame, i + 1) === 'with' && /^(?:reporters|journalists|media|press|the)$/.test(lowerAt(frame, i + 2)))
    );
  if (/^(?:response|reply)$/.test(noun)) return /^(?:written|emailed|e-mailed|statement)$/.test(before);
  if (/^(?:text|texts|message|messages)$/.test(noun)) return opening === 'in' || opening === 'by' || opening === 'via';
  if (noun === 'kit') return before === 'press';
  if (/^releases?$/.test(noun)) return /^(?:in|from|issued)$/.test(opening);
  if (/^(?:sent|held|holding)$/.test(opening))
    return /^(?:briefing|conference|e-?mail|message|call|teleconference|presser)$/.test(noun);
  if (opening === 'with' || (opening === 'by' && !/^e-?mail$/.test(noun))) return false;
  return noun !== 'apology' || opening === 'in';
}

const venueAt = words(
  'meeting dinner breakfast luncheon event events stop stops hall halls session sessions launch memorial unveiling cookout protest march demonstration gathering ceremony concert congress dock appearance appearances',
);

/** "a fellow at the Policy Forum": where somebody works, no occasion. */
const affiliation =
  /^(?:fellow|professor|director|analyst|researcher|lecturer|head|expert|partner|scholar|economist|strategist|student|chair|chairman|chairwoman|editor|adviser|advisor|manager|officer|lawyer|associate|reader|specialist|scientist|spokes\w+)$/;

/** "at a rally", "in her testimony", "during last week's hearing", "on the Senate floor" */
const inSpeech: SettingRule = {
  name: 'in-speech',
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
    const carriers = carriersBehind(frame, i, 6);
    const isOnAir =
      /^appearances?$/.test(noun) && carriers.some(({ kind }) => kind === 'broadcaster' || kind === 'programme');
    return occasion(
      isOnAir ? 'interview' : 'speech',
      from,
      i,
      isOnAir ? carriers : [...findCarriers(frame, from, i), ...hostsBehind(frame, i)],
    );
  },
};

/** "testified before the committee", "speaking at the summit" */
const speechVerb: SettingRule = {
  name: 'speech-verb',
  read: (frame, i) => {
    const verb = lowerAt(frame, i);
    const testifies = /^testif(?:y|ied|ies|ying)$/.test(verb);
    const speaks = /^(?:speaking|spoke)$/.test(verb) && /^(?:at|before|from)$/.test(lowerAt(frame, i + 1));
    const addresses = /^address(?:ing|ed)$/.test(verb) && listens(frame, i + 1);
    return testifies || speaks || addresses ? occasion('speech', i, testifies ? i : i + 1, []) : null;
  },
};

function listens(frame: Frame, from: number): boolean {
  return frame.words
    .slice(from, from + 5)
    .some(({ lower }) =>
      /^(?:crowd|supporters|reporters|audience|rally|conference|assembly|parliament|congress|nation|delegates|lawmakers|students|troops|court|council|summit)$/.test(
        lower,
      ),
    );
}

/** "in a letter", "according to the report", "wrote in a leaked memo" */
const inDocument: SettingRule = {
  name: 'in-document',
  read: (frame, i) => {
    const noun = lowerAt(frame, i);
    if (!documentNouns.has(noun)) return null;
    if (lowerAt(frame, i + 1) === "'s" || documentNouns.has(lowerAt(frame, i + 1)) || lowerAt(frame, i + 1) === 'post')
      return null;
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
    return occasion('document', opening === 'to' ? from - 1 : from, i, []);
  },
};

/** "in a blog post" is the writer's own page, no social platform. */
const inBlogPost: SettingRule = {
  name: 'in-blog-post',
  read: (frame, i) => {
    if (lowerAt(frame, i) !== 'post' || lowerAt(frame, i - 1) !== 'blog') return null;
    const from = findPhraseStart(frame, i - 1, documentPrepositions);
    return from < 0 ? null : occasion('document', from, i, []);
  },
};

function occasion(channel: Channel, from: number, i: number, carriers: Finding['carriers']): Finding {
  return { role: 'occasion', channel, isRepost: false, carriers, from, to: i + 1 };
}

/** "at a forum hosted by Radio Valley" */
function hostsBehind(frame: Frame, i: number): Finding['carriers'] {
  const isHosted =
    /^(?:sponsored|hosted|moderated|organized|organised|broadcast|televised|held|aired)$/.test(lowerAt(frame, i + 1)) ||
    (/^["”]$/.test(lowerAt(frame, i + 1)) &&
      /^(?:sponsored|hosted|moderated|broadcast|aired)$/.test(lowerAt(frame, i + 2)));
  return isHosted ? findCarriers(frame, i + 2, i + 6) : [];
}

/** "in an email to The Associated Press", "in an appearance on CNN" */
function carriersBehind(frame: Frame, i: number, reach: number): Finding['carriers'] {
  return /^(?:to|on|issued|sent|provided|obtained|given|posted|emailed)$/.test(lowerAt(frame, i + 1))
    ? findCarriers(frame, i + 1, i + 1 + reach)
    : [];
}

/** Occasions by preposition and noun. */
export const occasionRules: readonly SettingRule[] = [
  inInterview,
  inTalk,
  onAir,
  inStatement,
  speechVerb,
  inSpeech,
  inBlogPost,
  inDocument,
];
