import type { Channel } from '../model';
import type { Frame } from './frame';
import { carriersWithin, determiner, modifiers, type SettingRule } from './setting-rule';

/** "in an interview", "In the Le Figaro interview", "during a wide-ranging phone interview with Radio Valley" */
const inInterview: SettingRule = {
  name: 'in-interview',
  pattern: new RegExp(
    `\\b(?:in|during|throughout|over|from|for|after|via) (?:${determiner} )?${modifiers}(?:interviews?|Q&A|sit-down|one-on-one|podcast|podcast episode|question-and-answer session with)\\b`,
    'giu',
  ),
  read: (match, frame) => interview(frame, match),
};

/** "speaking to the BBC", "appearing on CNN", "asked by NBC", "spoke with Radio Valley" */
const speakingToOutlet: SettingRule = {
  name: 'speaking-to-outlet',
  pattern:
    /\b(?:sp(?:eaking|oke|eaks|oken)|talk(?:ing|ed|s)|comments?|remarks|appear(?:ing|ed|s|ance|ances)|asked|interviewed|pressed|questioned|answer(?:ing|ed) questions|guest|calling in|went|goes|going) (?:\w+ ){0,3}?(?:to|with|on|by|from|for) (?:[\w'-]+ ){0,5}?["“]?◆+/giu,
  read: (match, frame) => interview(frame, match),
};

/** "on CNN’s State of the Union", "On The Ruiz Show" */
const onProgramme: SettingRule = {
  name: 'on-programme',
  pattern:
    /(?<=^|[\s,(])on (?:(?:the |his |her |[\w-]+'s |this |Sunday's |Tuesday's |Monday's |\w+ ){0,3}?(?:episode|edition|broadcast|installment) of )?(?:\w+'s )?(?:the )?["“]?◆+/giu,
  read: (match, frame) => {
    const carriers = carriersWithin(frame, match.index, match.index + match[0].length + 60);
    const airs = carriers.some(({ kind }) => kind === 'broadcaster' || kind === 'programme');
    if (
      !airs ||
      /^'?s? (?:website|site|web site|board|stock|shares|payroll|staff)\b/.test(
        frame.text.slice(match.index + match[0].length),
      )
    )
      return null;
    return { role: 'occasion', channel: 'interview', isRepost: false, carriers };
  },
};

function interview(frame: Frame, match: RegExpExecArray): ReturnType<SettingRule['read']> {
  const end = match.index + match[0].length;
  const after = /^[^;:·]{0,80}?(?=[;:·]|$)/u.exec(frame.text.slice(end, end + 90))?.[0] ?? '';
  const tail = /\b(?:with|to|on|for|by|from|in|at)\b/u.test(after) || match[0].includes('◆') ? after.length : 0;
  return {
    role: 'occasion',
    channel: 'interview',
    isRepost: false,
    carriers: carriersWithin(frame, match.index, end + tail),
  };
}

const occasion = (channel: Channel): ReturnType<SettingRule['read']> => ({
  role: 'occasion',
  channel,
  isRepost: false,
  carriers: [],
});

const statementNouns =
  'statements?|press releases?|news releases?|press statement|media release|e-?mails?|text messages?|messages? to|briefings?|press conferences?|news conferences?|conference calls?|press calls?|call with reporters|call with (?:the )?(?:media|press)|announcement|press briefing|teleconference|telecon|communiqué|communique|readout|presser|press availability|gaggle|written response|response|advisory|press kit|media briefing|release|a call with|comments to reporters';
const speechNouns =
  "speech|speeches|address|rally|rallies|debates?|hearings?|testimony|keynote|sermon|homily|town halls?|forum|panel|panel discussion|conference|summit|convention|ceremony|fundraiser|fund-raiser|campaign stops?|campaign event|event|parliament|court|remarks|sentencing|trial|inquiry|commencement|eulogy|funeral|vigil|opening statement|closing arguments?|arguments|arraignment|concert|gala|lecture|sermon|meeting of|toast|prayer breakfast|question time|prime minister's questions|the floor|Senate floor|House floor|chamber|on stage|onstage|session|symposium|proclamation|march|protest|cookout|set|deposition|oral argument|cross-examination|questioning|gathering|workshop|webinar";
const documentNouns =
  'reports?|stud(?:y|ies)|surveys?|polls?|papers?|documents?|court filings?|filings?|lawsuits?|complaints?|indictment|affidavits?|memos?|memorandum|letters?|records?|transcripts?|books?|memoirs?|autobiography|op-ed|op-eds|opinion piece|editorial|columns?|essay|white paper|data|figures|statistics|analysis|rulings?|bills?|submission|petition|blog posts?|blog|articles?|newsletter|note to|notes?|manifesto|opinion|decision|dissent|order|treaty|resolution|legislation|declaration|contract|plan|guidance|guidelines|roadmap|platform|manual|diary|will|warrant|criminal complaint|police report|case study|case report|audit|dossier|cable|cables|fact sheet|proposal|executive order|proclamation|voicemail';

const inStatement: SettingRule = {
  name: 'in-statement',
  pattern: new RegExp(
    `\\b(?:in|at|during|via|through|on|by|with) (?:${determiner} )?${modifiers}(?:${statementNouns})(?![\\w-])`,
    'giu',
  ),
  read: () => occasion('statement'),
};

const inSpeech: SettingRule = {
  name: 'in-speech',
  pattern: new RegExp(
    `\\b(?:in|at|during|from|on|to|after|before|throughout|under) (?:${determiner} )?${modifiers}(?:${speechNouns})(?![\\w-])`,
    'giu',
  ),
  read: () => occasion('speech'),
};

const inDocument: SettingRule = {
  name: 'in-document',
  pattern: new RegExp(
    `\\b(?:in|from|through|with|according to|per) (?:${determiner} )?${modifiers}(?:${documentNouns})(?![\\w-])`,
    'giu',
  ),
  read: () => occasion('document'),
};

/** "testified before the committee", "addressing supporters" */
const speechVerb: SettingRule = {
  name: 'speech-verb',
  pattern:
    /\b(?:testif(?:y|ied|ies|ying)|address(?:ing|ed)|speaking (?:at|in|before|from|to)|took the stage|preach(?:ed|ing))(?= )/giu,
  read: () => occasion('speech'),
};

/** Occasions by preposition and noun. */
export const occasionRules: readonly SettingRule[] = [
  inInterview,
  speakingToOutlet,
  onProgramme,
  inStatement,
  speechVerb,
  inSpeech,
  inDocument,
];
