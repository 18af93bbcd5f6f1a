import { currentSpeaker } from '../claims/current-speaker';
import type { ClaimInArticle } from '../likeness/gather-sayings';
import type { ArticleId, ClaimId } from '../model';
import { findLoops } from './find-loops';
import { foldName } from './fold-name';
import { traceOrigins } from './trace-origins';

/** Somebody through whose hands words went. */
export interface ChainNode {
  /** Unique among the nodes of one chain. */
  id: string;
  kind: 'speaker' | 'outlet';
  name: string;
  /** Articles of this outlet that were read; empty for those that are only named. */
  articleIds: ArticleId[];
}

/** Words went from one hand to the next: said to, or carried by. */
export interface ChainEdge {
  from: string;
  to: string;
  claimIds: ClaimId[];
}

/** Articles whose words all begin at one outlet: "these seven articles lead to one AP story". */
export interface Origin {
  outlet: string;
  articleIds: ArticleId[];
}

/** Who carried words from whom; to be drawn, or told as a table. Nodes and edges stand in the order of the claims. */
export interface SourceChain {
  nodes: ChainNode[];
  edges: ChainEdge[];
  /** Ids of outlets that got words from no other outlet, each with the articles that lead to it, most articles first. */
  origins: Origin[];
  /** Outlets that, at the end, cite each other: ids in the order of citing, each once. */
  loops: string[][];
}

/**
 * Traces claims (of one saying, of one story, of the whole library) back along who carried them. `keyOf` gives outlets that
 * go by several names one key ("AP", "Associated Press").
 */
export function traceChain(placed: readonly ClaimInArticle[], keyOf: (name: string) => string = foldName): SourceChain {
  const nodes = new Map<string, ChainNode>();
  const edges = new Map<string, ChainEdge>();
  const meet = (kind: ChainNode['kind'], name: string): ChainNode => {
    const id = `${kind}:${kind === 'outlet' ? keyOf(name) : foldName(name)}`;
    const node = nodes.get(id) ?? { id, kind, name, articleIds: [] };
    nodes.set(id, node);
    return node;
  };
  const ways = placed.map(({ claim, article }) => {
    const speaker = currentSpeaker(claim);
    const publisher = article.publisher ?? article.hostname;
    const carriers = claim.via.map((name) => meet('outlet', name).id);
    const hands = [...(speaker === null ? [] : [meet('speaker', speaker).id]), ...carriers];
    if (publisher !== null) {
      const node = meet('outlet', publisher);
      if (!node.articleIds.includes(article.id)) node.articleIds.push(article.id);
      hands.push(node.id);
    }
    for (const [at, to] of hands.entries()) {
      const from = hands[at - 1];
      if (from !== undefined && from !== to) join(edges, { from, to }, claim.id);
    }
    const outlets = hands.filter((id) => id.startsWith('outlet:'));
    return { articleId: article.id, carriers: outlets.slice(0, -1), publisher: outlets.at(-1) ?? null };
  });
  const all = [...edges.values()];
  const carrying = all.filter(({ from }) => from.startsWith('outlet:'));
  return { nodes: [...nodes.values()], edges: all, origins: traceOrigins(ways), loops: findLoops(carrying) };
}

function join(edges: Map<string, ChainEdge>, { from, to }: Pick<ChainEdge, 'from' | 'to'>, claimId: ClaimId): void {
  const key = `${from}\n${to}`;
  const edge = edges.get(key) ?? { from, to, claimIds: [] };
  edge.claimIds.push(claimId);
  edges.set(key, edge);
}
