import type { OutletMention } from '../model';
import type { Frame } from './frame';
import type { Setting } from './setting';

/** One way in which news English tells an occasion; `pattern` is global and unicode-aware. */
export interface SettingRule {
  name: string;
  pattern: RegExp;
  /** null where the words turn out to mean something else. */
  read: (match: RegExpExecArray, frame: Frame) => Omit<Setting, 'span' | 'sentence' | 'at'> | null;
}

/** "the", "a", "his", "Ms. Ruiz's", "last week's" and the like before a noun. */
export const determiner =
  "(?:an?|the|his|her|their|its|our|my|this|that|these|those|another|one|several|two|both|[\\w.◆-]+'s?)";
/** Up to five words between determiner and noun: "a wide-ranging, hour-long". */
export const modifiers = '(?:[\\w\'’",.&/()◆◈-]+ ){0,5}?';

/** The mention that covers an offset of the frame's text. */
export function outletAt(frame: Frame, index: number): OutletMention | null {
  const offset = frame.start + index;
  return frame.outlets.find(({ span }) => span[0] <= offset && offset < span[1]) ?? null;
}

const chainLink = /^(?:'s|,| on| of| for)?,? ?["'“]{0,2}(?:the )?$/i; // "NBC's “Today”", "“Today” on NBC"

/** The first mention in a stretch of the frame and those chained to it: a programme and its network. */
export function carriersWithin(frame: Frame, from: number, to: number): OutletMention[] {
  const found: OutletMention[] = [];
  for (const outlet of frame.outlets) {
    const [start, end] = [outlet.span[0] - frame.start, outlet.span[1] - frame.start];
    if (start < from) continue;
    if (start >= to) break;
    const last = found.at(-1);
    if (!last) found.push(outlet);
    else {
      const between = frame.text.slice(last.span[1] - frame.start, start);
      if (!chainLink.test(between) && !/^(?:,? and |, |\/|["”]* (?:on|and|with) )(?:the )?$/.test(between)) break;
      found.push(outlet);
    }
    if (end >= to) break;
  }
  return programmeFirst(found);
}

/** From the speaker outwards the programme comes before its network. */
function programmeFirst(outlets: OutletMention[]): OutletMention[] {
  return [...outlets].sort((a, b) => Number(b.kind === 'programme') - Number(a.kind === 'programme'));
}
