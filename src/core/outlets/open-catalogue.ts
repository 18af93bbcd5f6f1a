import type { Catalogue, Outlet, OutletName } from './catalogue';
import { lazyLookup } from './lazy-lookup';
import type { PackedCatalogue } from './pack-catalogue';
import { readKey, readName, unmarked } from './read-name';

/** Makes the packaged catalogue ready for look-ups: only where each name stands is read now, once; outlets when they are asked for. */
export function openCatalogue(packed: PackedCatalogue): Catalogue {
  const lines = packed.outlets.split('\n');
  const index = indexLines(lines);
  const outlets: (Outlet | undefined)[] = new Array(lines.length).fill(undefined);
  const outletAt = (line: number): Outlet => {
    const outlet = outlets[line] ?? readOutlet(lines[line] ?? '', packed.kinds);
    outlets[line] = outlet;
    return outlet;
  };
  const readNames = (found: readonly number[], key: string, isUnspaced: boolean): OutletName[] => {
    const names = new Map<string, OutletName>();
    for (const line of found) addNames(names, { line: lines[line] ?? '', outlet: outletAt(line), key, isUnspaced });
    return [...names.values()].sort((a, b) => b.text.length - a.text.length);
  };
  return {
    byFirstWord: lazyLookup(index.byFirstWord, (found, key) => readNames(found, key, false)),
    smallFirstWords: new Set([...index.byFirstWord.keys()].filter((word) => /^[a-z]/.test(word))),
    byFirstCharacter: lazyLookup(index.byFirstCharacter, (found, key) => readNames(found, key, true)),
    byDomain: lazyLookup(index.byDomain, outletAt),
    byName: lazyLookup(index.byName, outletAt),
  };
}

/** In which lines a key stands; of names and domains the first. */
interface LineIndex {
  byFirstWord: Map<string, number[]>;
  byFirstCharacter: Map<string, number[]>;
  byDomain: Map<string, number>;
  byName: Map<string, number>;
}

function indexLines(lines: readonly string[]): LineIndex {
  const index: LineIndex = {
    byFirstWord: new Map(),
    byFirstCharacter: new Map(),
    byDomain: new Map(),
    byName: new Map(),
  };
  lines.forEach((line, at) => {
    const [written = '', , , domains = ''] = line.split('\t');
    const names = written.split('|');
    for (const name of names) {
      const found = readKey(name);
      if (!found) continue;
      const places = found.isUnspaced ? index.byFirstCharacter : index.byFirstWord;
      const known = places.get(found.key);
      if (!known) places.set(found.key, [at]);
      else if (known.at(-1) !== at) known.push(at);
    }
    if (domains !== '') for (const domain of domains.split(' ')) addFirst(index.byDomain, domain, at);
    addFirst(index.byName, unmarked(names[0] ?? ''), at);
  });
  return index;
}

function addFirst(places: Map<string, number>, key: string, at: number): void {
  if (!places.has(key)) places.set(key, at);
}

function readOutlet(line: string, kinds: PackedCatalogue['kinds']): Outlet {
  const [written = '', kind = '0', country = '', domains = '', broadcaster] = line.split('\t');
  return {
    name: unmarked(written.split('|')[0] ?? ''),
    kind: kinds[Number(kind)] ?? 'online',
    country,
    domains: domains === '' ? [] : domains.split(' '),
    broadcaster: broadcaster ?? null,
  };
}

interface KeyedLine {
  line: string;
  outlet: Outlet;
  key: string;
  isUnspaced: boolean;
}

/** Adds those names of a line that are looked up by a key. */
function addNames(names: Map<string, OutletName>, { line, outlet, key, isUnspaced }: KeyedLine): void {
  for (const marked of (line.split('\t')[0] ?? '').split('|')) {
    const found = readKey(marked);
    if (found?.key !== key || found.isUnspaced !== isUnspaced) continue;
    const { text, needsContext, needsArticle } = readName(marked);
    const entry = names.get(text) ?? { text, senses: [] };
    names.set(text, entry);
    const isKnown = entry.senses.some((other) => other.outlet === outlet && other.needsArticle === needsArticle);
    if (!isKnown) entry.senses.push({ outlet, needsContext, needsArticle });
  }
}
