/** A source of chance that gives the same for the same seed (mulberry32, by Tommy Ettinger). */
export interface Random {
  /** 0 up to 1. */
  next(): number;
  /** 0 up to `below`, whole. */
  below(below: number): number;
  pick<Value>(values: readonly Value[]): Value;
  /** Often one of the first, seldom one of the last, as words and names occur. */
  pickCommon<Value>(values: readonly Value[]): Value;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const at = <Value>(values: readonly Value[], index: number): Value => {
    const value = values[index];
    if (value === undefined) throw new RangeError('there is nothing to pick from');
    return value;
  };
  return {
    next,
    below,
    pick: (values) => at(values, below(values.length)),
    // Zipf's law: the logarithm of the rank is even.
    pickCommon: (values) => at(values, Math.floor((values.length + 1) ** next()) - 1),
  };
}
