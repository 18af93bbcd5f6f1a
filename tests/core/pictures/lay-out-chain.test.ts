import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutChain } from '../../../src/core/pictures/lay-out-chain';

/** "a>b b>c": names in capitals are people, the others outlets. */
function chainOf(ways: string) {
  const edges = ways
    .split(' ')
    .filter(Boolean)
    .map((way) => {
      const [from = '', to = ''] = way.split('>');
      return { from, to, claimIds: [] };
    });
  const ids = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  const nodes = ids.map((id) => ({
    id,
    kind: id === id.toUpperCase() ? ('speaker' as const) : ('outlet' as const),
    name: id,
    articleIds: [],
  }));
  return { nodes, edges };
}

const columnsOf = (ways: string) =>
  Object.fromEntries(layOutChain(chainOf(ways)).nodes.map(({ node, column }) => [node.id, column]));

test('words go from column to column, each hand behind all it got them from', () => {
  expect(columnsOf('ANA>ap ap>courier ap>herald courier>herald')).toEqual({ ANA: 0, ap: 1, courier: 2, herald: 3 });
});

test('an outlet that nobody is named for stands with the outlets', () => {
  expect(columnsOf('ANA>ap ap>courier post>herald')).toMatchObject({ post: 1, herald: 2 });
  expect(columnsOf('post>herald')).toEqual({ post: 0, herald: 1 });
});

test('a loop is told as the edge that closes it', () => {
  const { edges } = layOutChain(chainOf('a>b b>c c>a'));
  expect(edges.map(({ edge, leadsBack }) => `${edge.from}>${edge.to} ${leadsBack}`)).toEqual([
    'a>b false',
    'b>c false',
    'c>a true',
  ]);
});

test('a long way passes between the hands of the columns it crosses', () => {
  const { edges, nodes } = layOutChain(chainOf('ANA>ap ap>courier ANA>courier'));
  const long = edges.find(({ edge }) => edge.from === 'ANA' && edge.to === 'courier');
  expect(long?.points).toHaveLength(3);
  const middle = nodes.find(({ node }) => node.id === 'ap');
  expect(Math.abs((long?.points[1]?.row ?? 0) - (middle?.row ?? 0))).toBeGreaterThanOrEqual(1);
});

test('ways that need not cross do not', () => {
  const { nodes } = layOutChain(chainOf('A>x B>y x>two y>one'));
  const row = (id: string) => nodes.find(({ node }) => node.id === id)?.row ?? 0;
  expect(Math.sign(row('x') - row('y'))).toBe(Math.sign(row('two') - row('one')));
});

test('no two hands stand in one place, whatever the chain', () => {
  const way = fc.tuple(fc.constantFrom(...'abcdeFG'), fc.constantFrom(...'abcde')).filter(([from, to]) => from !== to);
  fc.assert(
    fc.property(fc.array(way, { maxLength: 20 }), (ways) => {
      const chain = chainOf([...new Set(ways.map(([from, to]) => `${from}>${to}`))].join(' '));
      const { nodes, edges, rows } = layOutChain(chain);
      expect(new Set(nodes.map(({ column, row }) => `${column} ${row}`)).size).toBe(nodes.length);
      for (const { points, leadsBack } of edges) {
        if (!leadsBack)
          for (const [at, { column }] of points.entries()) expect(column).toBe((points[0]?.column ?? 0) + at);
      }
      for (const { row } of nodes) expect(row).toBeLessThan(rows);
    }),
  );
});
