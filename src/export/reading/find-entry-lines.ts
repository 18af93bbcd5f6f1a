/**
 * The lines, from 1, on which the entries of a list begin in a JSON text that parses: of the first list that stands under one of these
 * names, else of the list that the text is. However the text is laid out; none where there is no such list.
 */
export function findEntryLines(text: string, names: readonly string[]): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let listDepth = -1; // Of the list that is looked at.
  let lastText = '';
  let isNamed = false; // The value to come stands under one of the names.
  let awaitsEntry = false;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (mark === '\n') line++;
    if (mark <= ' ' || mark === '\ufeff') continue;
    if (awaitsEntry && mark !== ']') lines.push(line);
    awaitsEntry = false;
    if (mark === '"') {
      const end = endOfText(text, at);
      lastText = text.slice(at + 1, end);
      at = end;
      continue;
    }
    const isRoot = depth === 0;
    if (mark === '[' || mark === '{') depth++;
    if (mark === '[' && listDepth < 0 && (isNamed || isRoot)) {
      listDepth = depth;
      awaitsEntry = true;
    }
    if (mark === ',' && depth === listDepth) awaitsEntry = true;
    if ((mark === ']' || mark === '}') && depth-- === listDepth) return lines;
    isNamed = mark === ':' && names.includes(lastText);
  }
  return lines;
}

/** Where the text that begins here has its closing mark. */
function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}
