/** Whether two values of the model are equal, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) => Object.hasOwn(b, key) && isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  );
}

/** Fields of `after` that differ from `before`. */
export function differingFields<Row extends object>(before: Row, after: Row): (keyof Row)[] {
  return (Object.keys(after) as (keyof Row)[]).filter((field) => !isSame(before[field], after[field]));
}

/** The later of two moments; one may be missing. */
export function laterOf(a: string, b: string | null | undefined): string {
  return b && Date.parse(b) > Date.parse(a) ? b : a;
}

/** The earlier of two moments; one may be missing. */
export function earlierOf(a: string, b: string | null | undefined): string {
  return b && Date.parse(b) < Date.parse(a) ? b : a;
}
