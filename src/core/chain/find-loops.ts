import type { ChainEdge } from './source-chain';

/**
 * Nodes that can be reached from themselves, together with those they go round with: strongly connected components of more
 * than one node (Tarjan, 1972; without recursion, for a library may hold thousands of outlets). Nodes in the order of citing.
 */
export function findLoops(edges: readonly Pick<ChainEdge, 'from' | 'to'>[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) {
    next.set(from, [...(next.get(from) ?? []), to]);
    if (!next.has(to)) next.set(to, []);
  }
  const found = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const loops: string[][] = [];
  const low = (node: string) => lowest.get(node) ?? 0;

  function visit(root: string): void {
    const path: { node: string; at: number }[] = [{ node: root, at: 0 }];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const { node } = step;
      if (step.at === 0) {
        found.set(node, found.size);
        lowest.set(node, found.get(node) ?? 0);
        open.push(node);
        isOpen.add(node);
      }
      const child = next.get(node)?.[step.at++];
      if (child !== undefined) {
        if (!found.has(child)) path.push({ node: child, at: 0 });
        else if (isOpen.has(child)) lowest.set(node, Math.min(low(node), found.get(child) ?? 0));
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) lowest.set(parent.node, Math.min(low(parent.node), low(node)));
      if (low(node) !== found.get(node)) continue;
      const component = open.splice(open.lastIndexOf(node));
      for (const each of component) isOpen.delete(each);
      if (component.length > 1) loops.push(component);
    }
  }

  for (const node of next.keys()) if (!found.has(node)) visit(node);
  return loops;
}
