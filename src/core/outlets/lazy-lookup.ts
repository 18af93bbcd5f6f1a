import type { Lookup } from './catalogue';

/** Looks up what is made of a key's index when it is first asked for: an article asks for a few of thousands of keys. */
export function lazyLookup<Index, Value>(
  indices: ReadonlyMap<string, Index>,
  make: (index: Index, key: string) => Value,
): Lookup<Value> {
  const made = new Map<string, Value>();
  return {
    has: (key) => indices.has(key),
    get: (key) => {
      const index = indices.get(key);
      if (index === undefined) return undefined; // Most words of a text.
      const known = made.get(key);
      if (known !== undefined) return known;
      const value = make(index, key);
      made.set(key, value);
      return value;
    },
  };
}
