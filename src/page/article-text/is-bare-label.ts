const longest = 40; // Code units.

/** What stands over advertisements, in the languages of most of the web, and over links to other articles. */
const label =
  /^\P{L}*(?:advertisements?|(?:story|article) continues|related (?:stories|articles)|read (?:more|also)|anzeige|werbung|publicité|publicidade?|pubblicità|реклама|reklam[ae]?|広告|广告|광고|إعلان|विज्ञापन|โฆษณา)\P{L}*$/iu;

/** One of these stands in each: both expressions name letters of all scripts, which takes most of a millisecond the first time. */
const labelledWith =
  'advertisement continues related read anzeige werbung publici pubblicit реклам reklam 広告 广告 광고 إعلان विज्ञापन โฆษณา'.split(
    ' ',
  );

/** Whether a line says nothing: no letter at all, or that something else stands here. */
export function isBareLabel(text: string): boolean {
  if (text.length > longest) return false;
  const lower = text.toLowerCase();
  if (labelledWith.some((part) => lower.includes(part)) && label.test(text)) return true;
  return !plainLetter.test(lower) && !/[\p{L}\d]/u.test(text);
}

/** Of Latin, Cyrillic, Arabic, Devanagari, Japanese, Chinese or Korean: nearly every line holds one. */
const plainLetter =
  /[a-z\d\u0430-\u044f\u0621-\u064a\u0905-\u0939\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]/;
