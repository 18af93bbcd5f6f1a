import type { ChainEdge, ChainNode, SourceChain } from '../chain/source-chain';

/** A place on the grid of a chain: columns in the direction of the words, rows downwards; rows may be halves. */
export interface GridPoint {
  column: number;
  row: number;
}

export interface ChainLayout {
  columns: number;
  rows: number;
  nodes: (GridPoint & { node: ChainNode })[];
  /** Each with the points it goes through, both ends included; those that lead back close a loop. */
  edges: { edge: ChainEdge; points: GridPoint[]; leadsBack: boolean }[];
}

/**
 * Lays a chain out in columns: who spoke first, then each hand to the right of all it got words from (layers as in Sugiyama, Tagawa
 * and Toda, 1981: edges that close a loop are set aside, long ones get a place in each column they pass, and rows follow the
 * mean of the neighbours').
 */
export function layOutChain({ nodes, edges }: Pick<SourceChain, 'nodes' | 'edges'>): ChainLayout {
  const back = findBackEdges(nodes, edges);
  const forward = edges.filter((edge) => !back.has(edge));
  const columnOf = findColumns(nodes, forward);
  const columns: string[][] = [];
  const put = (id: string, column: number) => {
    const ids = columns[column] ?? [];
    columns[column] = ids;
    ids.push(id);
  };
  for (const { id } of nodes) put(id, columnOf.get(id) ?? 0);
  const routes = new Map<ChainEdge, string[]>();
  const links: [string, string][] = [];
  for (const [at, edge] of forward.entries()) {
    const route = [edge.from];
    for (let column = (columnOf.get(edge.from) ?? 0) + 1; column < (columnOf.get(edge.to) ?? 0); column++) {
      const id = `way:${at}:${column}`;
      put(id, column);
      route.push(id);
    }
    route.push(edge.to);
    routes.set(edge, route);
    for (const [step, to] of route.entries()) {
      const from = route[step - 1];
      if (from !== undefined) links.push([from, to]);
    }
  }
  sortColumns(columns, links);
  const rows = columns.reduce((most, ids) => Math.max(most, ids?.length ?? 0), 0);
  const points = new Map<string, GridPoint>();
  for (const [column, ids = []] of columns.entries()) {
    for (const [row, id] of ids.entries()) points.set(id, { column, row: row + (rows - ids.length) / 2 });
  }
  const pointOf = (id: string): GridPoint => points.get(id) ?? { column: 0, row: 0 };
  return {
    columns: columns.length,
    rows,
    nodes: nodes.map((node) => ({ node, ...pointOf(node.id) })),
    edges: edges.map((edge) => ({
      edge,
      points: (routes.get(edge) ?? [edge.from, edge.to]).map(pointOf),
      leadsBack: back.has(edge),
    })),
  };
}

/** Edges that lead to a node on the way to themselves, from a walk in the order of the nodes. Without them nothing goes round. */
function findBackEdges(nodes: readonly ChainNode[], edges: readonly ChainEdge[]): Set<ChainEdge> {
  const next = new Map<string, ChainEdge[]>();
  for (const edge of edges) next.set(edge.from, [...(next.get(edge.from) ?? []), edge]);
  const back = new Set<ChainEdge>();
  const state = new Map<string, 'open' | 'done'>();
  for (const { id } of nodes) {
    if (state.has(id)) continue;
    const path = [{ id, at: 0 }];
    state.set(id, 'open');
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const edge = next.get(step.id)?.[step.at++];
      if (edge === undefined) {
        state.set(step.id, 'done');
        path.pop();
      } else if (state.get(edge.to) === 'open') back.add(edge);
      else if (!state.has(edge.to)) {
        state.set(edge.to, 'open');
        path.push({ id: edge.to, at: 0 });
      }
    }
  }
  return back;
}

/** The longest way to each node; where somebody is named as speaking, outlets begin one column further on. */
function findColumns(nodes: readonly ChainNode[], forward: readonly ChainEdge[]): Map<string, number> {
  const least = nodes.some(({ kind }) => kind === 'speaker') ? 1 : 0;
  const columns = new Map(nodes.map(({ id, kind }) => [id, kind === 'speaker' ? 0 : least]));
  // At most as many rounds as there are nodes: nothing goes round in what leads forward.
  for (let round = 0; round < nodes.length; round++) {
    let hasMoved = false;
    for (const { from, to } of forward) {
      const wanted = (columns.get(from) ?? 0) + 1;
      if (wanted <= (columns.get(to) ?? 0)) continue;
      columns.set(to, wanted);
      hasMoved = true;
    }
    if (!hasMoved) break;
  }
  return columns;
}

const sweeps = 4; // More change nothing in pictures that fit on a screen.

/** Sorts each column by the mean row of the neighbours before, then after it, so that fewer ways cross. */
function sortColumns(columns: string[][], links: readonly [string, string][]): void {
  const before = new Map<string, string[]>();
  const after = new Map<string, string[]>();
  for (const [from, to] of links) {
    before.set(to, [...(before.get(to) ?? []), from]);
    after.set(from, [...(after.get(from) ?? []), to]);
  }
  const rows = new Map<string, number>();
  const number = (ids: readonly string[]) => {
    for (const [row, id] of ids.entries()) rows.set(id, row - ids.length / 2);
  };
  for (const ids of columns) number(ids ?? []);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const neighbours = sweep % 2 === 0 ? before : after;
    const order = sweep % 2 === 0 ? columns : [...columns].reverse();
    for (const ids of order) {
      const mean = new Map(ids.map((id) => [id, meanOf(neighbours.get(id) ?? [], rows) ?? rows.get(id) ?? 0]));
      ids.sort((a, b) => (mean.get(a) ?? 0) - (mean.get(b) ?? 0));
      number(ids);
    }
  }
}

function meanOf(ids: readonly string[], rows: ReadonlyMap<string, number>): number | null {
  return ids.length === 0 ? null : ids.reduce((sum, id) => sum + (rows.get(id) ?? 0), 0) / ids.length;
}
