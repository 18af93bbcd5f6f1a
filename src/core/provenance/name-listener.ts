import type { OutletKind, OutletMention, Span } from '../model';
import type { SpanIndex } from '../text/index-spans';
import type { Setting } from './setting';

const kindsByNoun: readonly (readonly [RegExp, readonly OutletKind[]])[] = [
  [/\b(?:newspaper|paper|daily|tabloid)$/i, ['newspaper']],
  [/\bmagazine$/i, ['magazine', 'newspaper']],
  [/\b(?:broadcaster|network|station|channel|radio|television)$/i, ['broadcaster']],
  [/\bwebsite$/i, ['online', 'newspaper', 'magazine', 'broadcaster']],
  [/\b(?:outlet|publication)$/i, ['newspaper', 'magazine', 'online', 'broadcaster']],
  [/\b(?:programme|program|show|podcast)$/i, ['programme']],
];

const reach = 1200; // Characters: some three paragraphs; further back "the paper" may be another.

/** "told the newspaper": the listener is the outlet of that kind named last. Others stay as they are. */
export function nameListener(setting: Setting, text: string, outlets: SpanIndex<OutletMention>): Setting {
  const words = text.slice(...setting.span);
  if (setting.role !== 'audience' || setting.carriers.length > 0 || !/\bthe \S+$/i.test(words)) return setting;
  const kinds = kindsByNoun.find(([noun]) => noun.test(words))?.[1];
  if (!kinds) return setting;
  const before: Span = [Math.max(0, setting.span[0] - reach), setting.span[0]];
  const named = outlets
    .touching(before)
    .findLast(({ kind, span }) => kinds.includes(kind) && span[1] <= setting.span[0]);
  return named ? { ...setting, carriers: [{ ...named, span: setting.span }] } : setting;
}
