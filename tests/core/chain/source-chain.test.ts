import { describe, expect, test } from 'vitest';
import { findLoops } from '../../../src/core/chain/find-loops';
import { traceChain } from '../../../src/core/chain/source-chain';
import { placeClaim } from '../finding/place-claim';

/** `Speaker > Carrier > Outlet`; "-" for nobody named. */
function chainOf(...ways: string[]) {
  const placed = ways.map((way) => {
    const [speaker = '-', ...outlets] = way.split(' > ');
    const via = outlets.slice(0, -1);
    return placeClaim(
      'words',
      { speaker: speaker === '-' ? null : speaker, via },
      { publisher: outlets.at(-1) ?? null },
    );
  });
  const chain = traceChain(placed);
  const names = new Map(chain.nodes.map(({ id, name }) => [id, name]));
  return {
    ...chain,
    arrows: chain.edges.map(({ from, to, claimIds }) => `${names.get(from)} > ${names.get(to)} ×${claimIds.length}`),
    begins: chain.origins.map(({ outlet, articleIds }) => `${names.get(outlet)} ×${articleIds.length}`),
    circles: chain.loops.map((loop) => loop.map((id) => names.get(id)).join(' > ')),
  };
}

describe('a chain', () => {
  test('shows who carried words from whom', () => {
    const { arrows } = chainOf(
      'Ana Pell > Reuters > Courier',
      'Ana Pell > Reuters > Gazette',
      'Ana Pell > Courier > Herald',
    );
    expect(arrows).toEqual([
      'Ana Pell > Reuters ×2',
      'Reuters > Courier ×1',
      'Reuters > Gazette ×1',
      'Ana Pell > Courier ×1',
      'Courier > Herald ×1',
    ]);
  });

  test('leads seven articles to one story of an agency', () => {
    const { begins } = chainOf(
      'Ana Pell > Associated Press > Courier',
      'Ana Pell > Associated Press > Gazette',
      'Ana Pell > Associated Press > Herald',
      '- > Courier > Bote',
      '- > Bote > Radio',
      '- > Gazette > Ledger',
      '- > Radio > Wire Watch',
    );
    expect(begins).toEqual(['Associated Press ×7']);
  });

  test('begins with an outlet that heard the words itself', () => {
    expect(chainOf('Ana Pell > Courier', 'Ana Pell > Courier > Gazette').begins).toEqual(['Courier ×2']);
  });

  test('has several beginnings where an outlet has words from several', () => {
    expect(chainOf('- > Reuters > Courier', '- > TASS > Courier', '- > Courier > Gazette').begins.sort()).toEqual([
      'Reuters ×2',
      'TASS ×2',
    ]);
  });

  test('begins nowhere where two cite each other, and shows the loop', () => {
    const { begins, circles } = chainOf('- > Gazette > Courier', '- > Courier > Gazette', '- > Courier > Herald');
    expect(begins).toEqual([]);
    expect(circles).toEqual(['Gazette > Courier']);
  });

  test('takes an outlet with and without its article for one', () => {
    expect(chainOf('- > The Harbour Courier > Gazette', 'Ana Pell > Harbour Courier').nodes).toHaveLength(3);
  });

  test('takes names that the caller knows for one', () => {
    const placed = [
      placeClaim('a', { speaker: null, via: ['AP'] }),
      placeClaim('b', { speaker: null, via: ['Associated Press'] }),
    ];
    const keyOf = (name: string) => (name === 'AP' ? 'Associated Press' : name);
    expect(traceChain(placed, keyOf).nodes.filter(({ kind }) => kind === 'outlet')).toHaveLength(2);
  });

  test('does not take an outlet that names itself for its own source', () => {
    const { edges, begins } = chainOf('Ana Pell > Courier > Courier');
    expect(edges).toHaveLength(1);
    expect(begins).toEqual(['Courier ×1']);
  });

  test('of articles without a publisher has no end', () => {
    const placed = placeClaim('a', { via: ['TASS'] }, { publisher: null, hostname: null });
    expect(traceChain([placed]).edges).toHaveLength(1);
  });

  test('of nothing is empty', () => {
    expect(traceChain([])).toEqual({ nodes: [], edges: [], origins: [], loops: [] });
  });
});

describe('loops', () => {
  const edges = (...pairs: string[]) => pairs.map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1) }));

  test.each([
    ['none in a line', ['ab', 'bc', 'ac'], []],
    ['two and two', ['ab', 'ba', 'bc', 'cd', 'dc'], ['ab', 'cd']],
    ['three', ['ab', 'bc', 'ca', 'cd'], ['abc']],
    ['figures of eight as one', ['ab', 'ba', 'ac', 'ca'], ['abc']],
  ])('are found: %s', (_, pairs, loops) => {
    expect(
      findLoops(edges(...pairs))
        .map((loop) => [...loop].sort().join(''))
        .sort(),
    ).toEqual(loops);
  });

  test('are found in a chain of 20,000 outlets', () => {
    const long = Array.from({ length: 20_000 }, (_, at) => ({ from: `${at}`, to: `${(at + 1) % 20_000}` }));
    expect(findLoops(long)[0]).toHaveLength(20_000);
  });
});
