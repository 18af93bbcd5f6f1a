import type { Catalogue, NameSense, Outlet, OutletName } from './catalogue';
import type { PackedCatalogue } from './pack-catalogue';

/** Chinese, Japanese, Thai, Lao, Khmer and Burmese leave no space between words. */
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const firstWord = /[\p{L}\p{M}\p{N}]+/u;
const edgeMarks = /^[^\p{L}\p{N}]+|["”'/]+$/gu; // "/PRNewswire/", "\"Today\""

/** Makes the packaged catalogue ready for look-ups: a few milliseconds, once. */
export function openCatalogue(packed: PackedCatalogue): Catalogue {
  const names = new Map<string, OutletName>();
  const byDomain = new Map<string, Outlet>();
  const byName = new Map<string, Outlet>();
  for (const line of packed.outlets.split('\n')) {
    const [written = '', kind = '0', country = '', domains = '', broadcaster] = line.split('\t');
    const marked = written.split('|');
    const outlet: Outlet = {
      name: (marked[0] ?? '').replace(/^~/, ''),
      kind: packed.kinds[Number(kind)] ?? 'online',
      country,
      domains: domains === '' ? [] : domains.split(' '),
      broadcaster: broadcaster ?? null,
    };
    for (const name of marked) addName(names, name, outlet);
    for (const domain of outlet.domains) if (!byDomain.has(domain)) byDomain.set(domain, outlet);
    if (!byName.has(outlet.name)) byName.set(outlet.name, outlet);
  }
  return { ...indexNames(names), byDomain, byName };
}

/** "The Sun" is kept as "Sun" that needs its article; "The Daily Echo" as "Daily Echo", which stands for itself. */
function addName(names: Map<string, OutletName>, marked: string, outlet: Outlet): void {
  const needsContext = marked.startsWith('~');
  const full = (needsContext ? marked.slice(1) : marked).replace(edgeMarks, '').replaceAll('’', "'");
  const bare = full.replace(/^[Tt]he (?=\S)/, '');
  if (bare === '') return;
  const sense: NameSense = { outlet, needsContext, needsArticle: bare !== full && !bare.includes(' ') };
  const entry = names.get(bare) ?? { text: bare, senses: [] };
  names.set(bare, entry);
  const known = entry.senses.some((other) => other.outlet === outlet && other.needsArticle === sense.needsArticle);
  if (!known) entry.senses.push(sense);
}

function indexNames(
  names: Map<string, OutletName>,
): Pick<Catalogue, 'byFirstWord' | 'smallFirstWords' | 'byFirstCharacter'> {
  const byFirstWord = new Map<string, OutletName[]>();
  const byFirstCharacter = new Map<string, OutletName[]>();
  const longestFirst = [...names.values()].sort((a, b) => b.text.length - a.text.length);
  for (const name of longestFirst) {
    const [index, key] = unspaced.test(name.text)
      ? [byFirstCharacter, name.text[0] ?? '']
      : [byFirstWord, firstWord.exec(name.text)?.[0] ?? ''];
    const known = index.get(key);
    if (known) known.push(name);
    else index.set(key, [name]);
  }
  const smallFirstWords = new Set([...byFirstWord.keys()].filter((word) => /^[a-z]/.test(word)));
  return { byFirstWord, smallFirstWords, byFirstCharacter };
}
