const longest = 40; // Code units.

/** What stands over advertisements, in the languages of most of the web, and over links to other articles. */
const label =
  /^\P{L}*(?:advertisements?|(?:story|article) continues|related (?:stories|articles)|read (?:more|also)|anzeige|werbung|publicité|publicidade?|pubblicità|реклама|reklam[ae]?|広告|广告|광고|إعلان|विज्ञापन|โฆษณา)\P{L}*$/iu;

/** Whether a line says nothing: no letter at all, or that something else stands here. */
export function isBareLabel(text: string): boolean {
  return text.length <= longest && (label.test(text) || !/[\p{L}\d]/u.test(text));
}
