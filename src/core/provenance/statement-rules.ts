import { statementNouns } from '../lexicon/en/occasions';
import type { Frame } from './frame';
import { findCarriersBehind, findPhraseStart, lowerAt, occasionAt, type SettingRule, wordSet } from './setting-rule';

const statementPrepositions = wordSet(
  'in at during via through by on with issued issues issuing released releasing held holding sent',
);
/** "in a statement", "at a news conference", "by e-mail", "on a conference call" */
const inStatement: SettingRule = {
  name: 'in-statement',
  starts: statementNouns,
  read: (frame, i) => {
    const from = findPhraseStart(frame, i, statementPrepositions);
    if (from < 0 || !isStatement(frame, from, i)) return null;
    if (/^(?:opening|closing|impact)$/.test(lowerAt(frame, i - 1))) return occasionAt('speech', [from, i]);
    return occasionAt('statement', [from, i], findCarriersBehind(frame, i, 5));
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

/** Statements, briefings, messages to the press. */
export const statementRules: readonly SettingRule[] = [inStatement];
