/** The letters of the card in the page and the message for each, in the order of their use; the digits label, see `CardKeys`. */
export const cardKeyRows: readonly (readonly [key: string, message: string])[] = [
  ['J', 'nextClaim'],
  ['K', 'previousClaim'],
  ['O', 'cardKeyOther'],
  ['S', 'keep'],
  ['N', 'note'],
  ['E', 'cardChangeExtent'],
  ['C', 'copyMenu'],
  ['L', 'cardInLibrary'],
  ['D', 'dismiss'],
  ['U', 'cardUndo'],
  ['?', 'panelKeys'],
  ['Esc', 'close'],
];

/** Those that work where nothing is recorded. */
export const keysWithoutRecord: readonly string[] = ['J', 'K', 'O', '?', 'Esc'];
