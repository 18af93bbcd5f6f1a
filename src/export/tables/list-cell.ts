/** Several values in one cell, "bridge; city hall"; a semicolon within a value is written "\;". */
export function joinList(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\;]/g, '\\$&')).join('; ');
}

/** The values of such a cell, without white space around them and without empty ones. */
export function splitList(cell: string): string[] {
  const values = [''];
  for (const [part] of cell.matchAll(/\\[\\;]|;|[^\\;]+|\\/g)) {
    if (part === ';') values.push('');
    else values.push((values.pop() ?? '') + (part.length === 2 && part.startsWith('\\') ? part.slice(1) : part));
  }
  return values.map((value) => value.trim()).filter((value) => value !== '');
}
