import type { BlockRole } from '../../core/model';

const longest = 60; // Code units.

/** "Advertisement" in the languages of most of the web. */
const advertisement =
  'advertisements?|anzeigen?|werbung|publicit[éeà]|publicidade?|publicitate|pubblicità|advertentie|annons|annonse|annonce|mainos|reklam[ae]?|hirdetés|' +
  'oglas|iklan|quảng cáo|реклама|διαφ[ήη]μιση|פרסומת|إعلان|اعلان|تبلیغات|آگهی|विज्ञापन|বিজ্ঞাপন|விளம்பரம்|โฆษณา|広告|广告|廣告|광고';

/** What stands over advertisements and over links to other articles. */
const label = new RegExp(
  `^\\P{L}*(?:${advertisement}|(?:story|article) continues|related (?:stories|articles)|read (?:more|also)|scroll to continue|haberin devamı)\\P{L}*$`,
  'iu',
);

/** "Article continues below advertisement", "La suite après cette publicité", "Juttu jatkuu mainoksen jälkeen". */
const continuing =
  /(?:continu|suite|weiter|fortse|fortsæt|fortsät|verder|jatkuu|dals?z|folytat|продолж)\p{L}*\P{L}.{0,30}(?:advert|publici|pubblici|anzeige|werbung|annon|mainoks|re[ck]lam|hirdet|реклам|wideo|video|content$)/iu;

/** One of these stands in each: the expressions name letters of all scripts, which takes most of a millisecond the first time. */
const labelledWith = (
  'advert continue related read anzeige werbung publici pubblicit annon maino wideo video hirdet oglas iklan quảng реклам reklam reclam haberin διαφ פרסומת ' +
  'إعلان اعلان تبلیغات آگهی विज्ञापन বিজ্ঞাপন விளம்பரம் โฆษณา 広告 广告 廣告 광고'
).split(' ');

/** Whether a line says nothing: no letter at all, or that something else stands here. */
export function isBareLabel({ text, role }: { text: string; role: BlockRole }): boolean {
  if (text.length > longest) return false;
  const lower = text.toLowerCase();
  if (labelledWith.some((part) => lower.includes(part))) {
    if (label.test(text) || (role !== 'heading' && continuing.test(text))) return true;
  }
  return !plainLetter.test(lower) && !/[\p{L}\d]/u.test(text);
}

/** Of Latin, Cyrillic, Arabic, Devanagari, Japanese, Chinese or Korean: nearly every line holds one. */
const plainLetter =
  /[a-z\d\u0430-\u044f\u0621-\u064a\u0905-\u0939\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]/;
