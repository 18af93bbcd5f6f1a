import { audienceRules } from './audience-rules';
import { carrierRules } from './carrier-rules';
import type { Frame } from './frame';
import { occasionRules } from './occasion-rules';
import { postRules } from './post-rules';
import type { Setting } from './setting';
import type { SettingRule } from './setting-rule';

const rules: readonly SettingRule[] = [...audienceRules, ...postRules, ...carrierRules, ...occasionRules];

/** All occasions, audiences, posts and carriers told in a sentence, in the order of their words. An earlier rule keeps its words from later ones. */
export function findSettings(frame: Frame): Setting[] {
  const found: Setting[] = [];
  for (const rule of rules) {
    for (const match of frame.text.matchAll(rule.pattern)) {
      const span: [number, number] = [frame.start + match.index, frame.start + match.index + match[0].length];
      if (found.some((other) => other.span[0] < span[1] && span[0] < other.span[1] && other.role !== 'carrier'))
        continue;
      const setting = rule.read(match, frame);
      if (setting) found.push({ ...setting, span, at: span[0], sentence: frame.sentence });
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}
