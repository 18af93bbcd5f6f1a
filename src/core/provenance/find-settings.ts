import { audienceRules } from './audience-rules';
import { carrierRules } from './carrier-rules';
import { documentRules } from './document-rules';
import type { Frame, FrameWord } from './frame';
import { interviewRules } from './interview-rules';
import { postRules } from './post-rules';
import type { Setting } from './setting';
import type { SettingRule } from './setting-rule';
import { speechRules } from './speech-rules';
import { statementRules } from './statement-rules';

const rules: readonly SettingRule[] = [
  ...audienceRules,
  ...postRules,
  ...carrierRules,
  ...interviewRules,
  ...statementRules,
  ...speechRules,
  ...documentRules,
];

const atOutlets = rules.filter(({ starts }) => starts === 'outlet');
const atPlatforms = rules.filter(({ starts }) => starts === 'platform');
const none: readonly SettingRule[] = [];

const byWord = indexByWord();

function indexByWord(): ReadonlyMap<string, readonly SettingRule[]> {
  const found = new Map<string, SettingRule[]>();
  for (const rule of rules) {
    if (typeof rule.starts === 'string') continue;
    for (const word of rule.starts) found.set(word, [...(found.get(word) ?? []), rule]);
  }
  return found;
}

/** The rules that can find anything at a word; nearly all words start nothing. */
function rulesAt({ kind, lower }: FrameWord): readonly SettingRule[] {
  if (kind === 'outlet') return atOutlets;
  if (kind === 'platform') return atPlatforms;
  return (kind === 'word' && byWord.get(lower)) || none;
}

/** All occasions, audiences, posts and carriers told in a sentence, in the order of their words; the first rule that fits a word decides. */
export function findSettings(frame: Frame): Setting[] {
  const found: Setting[] = [];
  const lastEnds = new Map<string, number>();
  const namesOutlet = frame.words.some(({ outlet }) => outlet !== null);
  for (let i = 0; i < frame.words.length; i++) {
    const word = frame.words[i];
    if (!word) continue;
    for (const rule of rulesAt(word)) {
      const finding = rule.needsOutlet && !namesOutlet ? null : rule.read(frame, i);
      if (!finding) continue;
      const { from, to, role, channel, isRepost, carriers } = finding;
      const span = [frame.words[from]?.start ?? 0, frame.words[to - 1]?.end ?? 0] as const;
      const kind = `${role} ${channel}`;
      const lastEnd = lastEnds.get(kind) ?? -1;
      if (lastEnd >= span[1]) break;
      lastEnds.set(kind, span[1]);
      found.push({ role, channel, isRepost, carriers, span, at: span[0], sentence: frame.sentence });
      break;
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}
