/**
 * Whether the browser shows the page in another language than it was written in. Its words are a machine's then: what they say is
 * no quotation. Chrome names the direction of the translation in a class of `<html>`, Edge marks the elements it translated.
 */
export function isTranslated(document: Document): boolean {
  const root = document.documentElement;
  return root.matches('.translated-ltr, .translated-rtl') || root.hasAttribute('_msttexthash');
}
