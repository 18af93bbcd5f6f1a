import type { Frame } from './frame';
import { type Finding, findCarriers, lowerAt, type SettingRule, wordSet } from './setting-rule';

const reporting =
  /^(?:reports|reported|reporting|quoted|quotes|quoting|cited|cites|citing|wrote|writes|obtained|learned|revealed|reveals|declared|claims|claimed|notes|noted|published|found|finds|estimated|estimates|details|detailed|tweeted|put|called|projects|projected|ran|broke|confirmed)$/;

/** "Reuters reports", "The Valley Times first reported", "the AP's Ada Holm wrote", "NBC News, citing officials, reported" */
const outletReports: SettingRule = {
  name: 'outlet-reports',
  starts: 'outlet',
  read: (frame, i) => {
    if (!frame.words[i]?.outlet || frame.words[i]?.kind === 'platform') return null;
    if (
      /^(?:for|to|by|with|at|of|on|told|former|than)$/.test(lowerAt(frame, i - 1)) ||
      (lowerAt(frame, i - 1) === 'the' && /^(?:for|to|by|with|at|of|on|told|than)$/.test(lowerAt(frame, i - 2)))
    )
      return null;
    let depth = 0;
    for (let k = i + 1; k < i + 22; k++) {
      const word = frame.words[k];
      if (!word || word.kind === 'content') return null;
      if (word.lower === ',')
        depth = 1 - depth; // ", citing a law enforcement official,"
      else if (reporting.test(word.lower) && !(depth === 1 && word.lower === 'citing')) {
        return carrierSetting(findCarriers(frame, i, i + 8), i, k + 1);
      } else if (
        depth === 0 &&
        !/^(?:'s|'|also|first|later|earlier|has|have|had|previously|news|agency|newspaper|magazine|website|then|recently|in|a|and|the|today|yesterday|\p{L}+ly|\p{L}+day)$/u.test(
          word.lower,
        ) &&
        !word.isCapitalised
      )
        return null;
    }
    return null;
  },
};

/** "according to TASS", "citing the Valley Times", "first reported by Bloomberg", "a memo seen by Reuters" */
const byOutlet: SettingRule = {
  name: 'by-outlet',
  starts: wordSet('to citing quoting via per by in from'),
  needsOutlet: true,
  read: (frame, i) => {
    const from = carriesAt(frame, i);
    if (from < 0) return null;
    for (let k = i + 1; k < i + 9; k++) {
      const word = frame.words[k];
      if (!word || word.kind === 'content' || word.kind === 'platform') return null;
      if (word.kind === 'mark' && !/^["“'(]$/.test(word.lower)) return null;
      if (/^(?:that|which|who|in|on|at|but|said|says|was|is)$/.test(word.lower)) return null;
      if (!word.outlet) continue;
      const noun = lowerAt(frame, lowerAt(frame, k + 1) === "'s" ? k + 2 : k + 1);
      if (/^(?:poll|survey|study)$/.test(noun)) return null;
      return carrierSetting(findCarriers(frame, k, k + 10), from, k + 1);
    }
    return null;
  },
};

/** Where the words begin that lead to a carrier, given their last: "according to", "reported by", "via"; -1 where they do not. */
function carriesAt(frame: Frame, i: number): number {
  const word = lowerAt(frame, i);
  const before = lowerAt(frame, i - 1);
  if (word === 'to' && before === 'according') return i - 1;
  if (/^(?:citing|quoting|via|per)$/.test(word)) return i;
  if (
    word === 'by' &&
    /^(?:reported|quoted|cited|published|carried|seen|obtained|reviewed|viewed|released|revealed|compiled|acquired|broken|conducted|tally|count|analysis|report|reports|reporting|aired|made|uncovered|leaked)$/.test(
      before,
    )
  )
    return i - 1;
  if (word === 'by' && before === 'saying' && lowerAt(frame, i - 2) === 'as') return i - 2;
  if (
    (word === 'in' || word === 'from') &&
    /^(?:reported|published|report|reports|article|story|appeared|quoted)$/.test(before)
  )
    return i - 1;
  return -1;
}

/** "a recent Valley Times story in which sources said", "a Reuters report saying" */
const outletStory: SettingRule = {
  name: 'outlet-story',
  starts: wordSet('story report article piece investigation profile expose exposé scoop dispatch'),
  needsOutlet: true,
  read: (frame, i) => {
    const from = lowerAt(frame, i - 1) === "'s" ? i - 2 : i - 1;
    const before = frame.words[from];
    if (!before?.outlet || before.kind === 'platform') return null;
    if (
      !/^(?:in|that|which|saying|says|said|claiming|alleging|quoting|citing|suggesting|about|on|,)$/.test(
        lowerAt(frame, i + 1),
      )
    )
      return null;
    return carrierSetting(findCarriers(frame, from, from + 1), from, i + 1);
  },
};

/** "…, reports Reuters", "…, writes the Associated Press" */
const reportsOutlet: SettingRule = {
  name: 'reports-outlet',
  starts: wordSet('reports reported writes wrote notes reporting'),
  needsOutlet: true,
  read: (frame, i) => {
    if (frame.words[i - 1]?.kind === 'word' && !/^(?:,|as|first)$/.test(lowerAt(frame, i - 1))) return null;
    for (let k = i + 1; k < i + 7; k++) {
      const word = frame.words[k];
      if (!word || word.kind === 'content' || (word.kind === 'mark' && word.lower !== ',')) return null;
      if (/^(?:that|it|was|is|on|in)$/.test(word.lower)) return null;
      if (word.kind === 'outlet') return carrierSetting(findCarriers(frame, k, k + 6), i, k + 1);
    }
    return null;
  },
};

/** "… [Reuters.]", "… (AFP)" at the end of a sentence */
const bracketed: SettingRule = {
  name: 'bracketed',
  starts: 'outlet',
  read: (frame, i) => {
    if (frame.words[i]?.kind !== 'outlet' || !/^[[(]$/.test(lowerAt(frame, i - 1))) return null;
    const closes = lowerAt(frame, i + 1) === '.' ? i + 2 : i + 1;
    if (!/^[\])]$/.test(lowerAt(frame, closes)) || closes < frame.words.length - 2) return null;
    return carrier(frame, i);
  },
};

function carrier(frame: Frame, i: number): Finding {
  return carrierSetting(findCarriers(frame, i, i + 1), i, i + 1);
}

const mediaKinds =
  /^(?:state|state-run|state-controlled|local|national|regional|domestic|government|pro-government|independent|foreign|international|official)$/;

/** "State media reported", "according to Ruritanian media": carriers without a name. */
const unnamedMedia: SettingRule = {
  name: 'unnamed-media',
  starts: wordSet('media television tv newspapers press radio'),
  read: (frame, i) => {
    const word = frame.words[i];
    if (!word) return null;
    let from = i;
    for (let k = i - 1; k >= i - 3; k--) {
      const part = frame.words[k];
      if (part?.kind !== 'word') break;
      if (
        mediaKinds.test(part.lower) ||
        part.lower === 'news' ||
        (part.isCapitalised && /(?:an|ese|ish|ch|i|ic)$/.test(part.lower))
      )
        from = k;
      else break;
    }
    if (from === i) return null;
    const next = frame.words
      .slice(i + 1, i + 4)
      .find(({ lower }) => !/^(?:has|have|had|also|outlets?|reports?|channels?|agenc(?:y|ies)|, )$/.test(lower));
    const isReporting = next !== undefined && reporting.test(next.lower) && next.lower !== 'called';
    const isCited = lowerAt(frame, from - 1) === 'to' && lowerAt(frame, from - 2) === 'according';
    if (!isReporting && !isCited && !/^(?:citing|quoting|by)$/.test(lowerAt(frame, from - 1))) return null;
    const start = frame.words[from]?.start ?? word.start;
    const name = frame.words
      .slice(from, i + 1)
      .map(({ lower, isCapitalised }) => (isCapitalised ? lower.replace(/^./, (first) => first.toUpperCase()) : lower))
      .join(' ');
    return carrierSetting([{ span: [start, word.end], name, kind: 'online' }], from, i + 1);
  },
};

/** Only who carried the words is told, not where they were said. `from` and `to` are words of the frame. */
function carrierSetting(carriers: Finding['carriers'], from: number, to: number): Finding {
  return { role: 'carrier', channel: 'unstated', isRepost: false, carriers, from, to };
}

/** Outlets named as having carried what was said. */
export const carrierRules: readonly SettingRule[] = [
  outletReports,
  byOutlet,
  outletStory,
  reportsOutlet,
  unnamedMedia,
  bracketed,
];
