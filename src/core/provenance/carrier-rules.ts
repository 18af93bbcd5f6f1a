import type { Frame } from './frame';
import { carriersWithin, type SettingRule } from './setting-rule';

const carried = (frame: Frame, match: RegExpExecArray, reach = 60): ReturnType<SettingRule['read']> => {
  const from = match.index + Math.max(0, match[0].indexOf('◆'));
  const carriers = carriersWithin(frame, from, match.index + match[0].length + reach);
  return carriers.length > 0 ? { role: 'carrier', channel: 'unstated', isRepost: false, carriers } : null;
};

/** "according to TASS", "according to the state news agency Xinhua", "per Ada Holm of the Valley Times" */
const accordingTo: SettingRule = {
  name: 'according-to-outlet',
  pattern:
    /\b(?:according to|per|via|as (?:\w+ )?(?:reported|quoted|cited) (?:by|in)|(?:reported|quoted|cited|published|carried|seen|obtained|reviewed|viewed|released|revealed|compiled|conducted|acquired) (?:\w+ )?(?:by|in)|citing|quoting|tally by) (?:[\p{L}'’.,-]+ ){0,7}?◆+/giu,
  read: (match, frame) => carried(frame, match),
};

/** "Reuters reports", "The Valley Times first reported", "the AP quoted", "Bloomberg, citing officials, reported" */
const outletReports: SettingRule = {
  name: 'outlet-reports',
  pattern:
    /◆+(?:'s \p{Lu}\w+ \p{Lu}\w+)?,?(?: news agency| newspaper| magazine| News)?(?:,? citing [^,.;·]{3,90},)? (?:first |also |later |has |had |previously |earlier |have |\w+ly )*(?:reports|reported|reporting|quoted|quotes|quoting|cited|citing|wrote|writes|obtained|learned|has learned|revealed|declared|put it|claims|claimed|notes|noted|published|estimates|found)\b/gu,
  read: (match, frame) => carried(frame, match, 0),
};

/** "…, reports Reuters", "…, writes the Associated Press" */
const reportsOutlet: SettingRule = {
  name: 'reports-outlet',
  pattern:
    /\b(?:reports|reported|writes|wrote|reports? from|reports? for|in a report (?:by|in)|notes|reporting for) (?:[\p{L}'.-]+ ){0,3}?◆+/gu,
  read: (match, frame) => carried(frame, match),
};

/** "… [Reuters.]", "… (AFP)" */
const bracketed: SettingRule = {
  name: 'bracketed',
  pattern: /\[◆+\.?\]|\(◆+\)(?=\.?\s*$)/gu,
  read: (match, frame) => carried(frame, match, 0),
};

/** Outlets named as having carried what was said. */
export const carrierRules: readonly SettingRule[] = [accordingTo, outletReports, reportsOutlet, bracketed];
