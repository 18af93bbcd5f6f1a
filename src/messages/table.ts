/** Rows of one shape, as messages carry them: names once, and what most rows have in common once. */
export interface Table {
  names: string[];
  /** For each name the value most rows have, as JSON; null where some rows lack it. */
  usual: (string | null)[];
  /** What a row has instead, by the index of its name. */
  rows: Record<number, unknown>[];
}

/** Makes a table of rows that survive JSON. */
export function packRows(rows: readonly object[]): Table {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const written = rows.map((row) => names.map((name) => JSON.stringify((row as Record<string, unknown>)[name])));
  const usual = names.map((_, at) => mostCommon(written.map((row) => row[at])));
  const own = rows.map((row, number) => {
    const unusual: Record<number, unknown> = {};
    names.forEach((name, at) => {
      const value = written[number]?.[at];
      if (value !== undefined && value !== usual[at]) unusual[at] = (row as Record<string, unknown>)[name];
    });
    return unusual;
  });
  return { names, usual, rows: own };
}

function mostCommon(values: readonly (string | undefined)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value === undefined) return null;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ['null', 0])[0];
}

/** The rows of a table made by `packRows`; no two share an object. */
export function unpackRows<Row extends object>({ names, usual, rows }: Table): Row[] {
  return rows.map((own) => {
    const row: Record<string, unknown> = {};
    names.forEach((name, at) => {
      const value = usual[at];
      if (at in own) row[name] = own[at];
      else if (value != null) row[name] = JSON.parse(value);
    });
    return row as Row;
  });
}
