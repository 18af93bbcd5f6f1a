import type { BlockRole } from '../../core/model';

const longest = 60; // Code units.

/** How "advertisement" begins in the languages of most of the web, in lower case. */
const stems =
  'advert anzeige werbung publici pubblicit annon maino hirdet oglas iklan quảng re[ck]lam реклам διαφ פרסומת إعلان اعلان تبلیغات آگهی विज्ञापन ' +
  'বিজ্ঞাপন விளம்பரம் โฆษณา 広告 广告 廣告 광고';
const advertisement = stems.replaceAll(' ', '|');

/** One of these stands in each label: the others name letters of all scripts, which takes most of a millisecond the first time. */
const mayBeLabel = new RegExp(`${advertisement}|continue|related|read |haberin|[vw]ideo`);

/** What stands over advertisements and over links to other articles. */
const label = new RegExp(
  `^\\P{L}*(?:(?:${advertisement})[\\p{L}\\p{M}]{0,7}|quảng cáo|(?:story|article) continues|related (?:stories|articles)|read (?:more|also)|scroll to continue|haberin devamı)\\P{L}*$`,
  'u',
);

/** "Article continues below advertisement", "La suite après cette publicité", "Juttu jatkuu mainoksen jälkeen". */
const continuing = new RegExp(
  `(?:continu|suite|weiter|fortse|fortsæt|fortsät|verder|jatkuu|dals?z|folytat|продолж)\\p{L}*\\P{L}.{0,30}(?:${advertisement}|[vw]ideo|content$)`,
  'u',
);

/** Whether a line says nothing: no letter at all, or that something else stands here. */
export function isBareLabel({ text, role }: { text: string; role: BlockRole }): boolean {
  if (text.length > longest) return false;
  const lower = text.toLowerCase();
  if (mayBeLabel.test(lower) && (label.test(lower) || (role !== 'heading' && continuing.test(lower)))) return true;
  return !plainLetter.test(lower) && !/[\p{L}\d]/u.test(text);
}

/** Of Latin, Cyrillic, Arabic, Devanagari, Japanese, Chinese or Korean: nearly every line holds one. */
const plainLetter =
  /[a-z\d\u0430-\u044f\u0621-\u064a\u0905-\u0939\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]/;
