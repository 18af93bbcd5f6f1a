import type { ClaimId } from '../../core/model';

/** Which claims are selected, and from where a selection is drawn out. */
export interface Selection {
  ids: ReadonlySet<ClaimId>;
  /** The claim selected last by itself; null for none. */
  anchor: ClaimId | null;
}

export const nothingSelected: Selection = { ids: new Set(), anchor: null };

/** Selects a claim, or no longer. */
export function toggle({ ids }: Selection, id: ClaimId): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** Selects all claims from the anchor to this one, as they stand in `order`. */
export function extendTo(selection: Selection, id: ClaimId, order: readonly ClaimId[]): Selection {
  const [from, to] = [order.indexOf(selection.anchor ?? id), order.indexOf(id)];
  if (from < 0 || to < 0) return toggle(selection, id);
  const between = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...selection.ids, ...between]), anchor: selection.anchor ?? id };
}

/** Selects claims that stand together, or, where all of them are selected, none of them. */
export function toggleAll({ ids, anchor }: Selection, together: readonly ClaimId[]): Selection {
  const next = new Set(ids);
  const isSelected = together.every((id) => ids.has(id));
  for (const id of together) {
    if (isSelected) next.delete(id);
    else next.add(id);
  }
  return { ids: next, anchor };
}
