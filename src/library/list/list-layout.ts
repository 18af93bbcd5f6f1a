import type { Group } from '../../core/finding/group-claims';

/** What a list of claims is laid out from; heights in pixels. */
export interface ListMeasures {
  claims: number;
  groups: readonly Group[];
  rowHeight: number;
  headHeight: number;
  /** The claim that is open, by its place, and by how much it is higher than the others. */
  opened: { at: number; extra: number } | null;
}

/** One row of a list: the head of a group or a claim, each by its place among its kind. */
export type ListRow = { kind: 'head'; group: number } | { kind: 'claim'; claim: number };

/** Where each row stands, without a row being made: a hundred thousand claims take no longer than ten. */
export interface ListLayout {
  rows: number;
  height: number;
  rowAt(row: number): ListRow;
  topOf(row: number): number;
  /** The row that covers this height; the nearest one outside the list. */
  rowAtHeight(y: number): number;
  rowOfClaim(claim: number): number;
}

export function layOutList({ claims, groups, rowHeight, headHeight, opened }: ListMeasures): ListLayout {
  const rows = claims + groups.length;

  /** The group that a row belongs to; -1 where there are none. */
  const groupOfRow = (row: number) => findLast(groups.length, (group) => (groups[group]?.start ?? 0) + group <= row);
  const groupOfClaim = (claim: number) => findLast(groups.length, (group) => (groups[group]?.start ?? 0) <= claim);

  const rowAt = (row: number): ListRow => {
    const group = groupOfRow(row);
    const isHead = group >= 0 && (groups[group]?.start ?? 0) + group === row;
    return isHead ? { kind: 'head', group } : { kind: 'claim', claim: row - group - 1 };
  };
  const topOf = (row: number) => {
    const heads = Math.min(groups.length, groupOfRow(row - 1) + 1);
    const before = row - heads;
    return heads * headHeight + before * rowHeight + (opened && opened.at < before ? opened.extra : 0);
  };
  return {
    rows,
    height: groups.length * headHeight + claims * rowHeight + (opened?.extra ?? 0),
    rowAt,
    topOf,
    rowAtHeight: (y) =>
      Math.max(
        0,
        findLast(rows, (row) => topOf(row) <= y),
      ),
    rowOfClaim: (claim) => claim + groupOfClaim(claim) + 1,
  };
}

/** The last of so many places for which something holds that holds for all before it; -1 for none. */
function findLast(count: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
