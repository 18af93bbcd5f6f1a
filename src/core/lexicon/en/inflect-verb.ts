export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'ing';

/** The forms of a verb; `past` and `participle` only where they are irregular. */
export function inflectVerb(base: string, past?: string, participle?: string): [form: string, VerbForm][] {
  const regular = makePast(base);
  return [
    [base, 'base'],
    [makePresent(base), 'present'],
    [past ?? regular, 'past'],
    [participle ?? past ?? regular, 'participle'],
    [makeIng(base), 'ing'],
  ];
}

/** Bases that double their last letter: "admit" → "admitted". */
const doubling: ReadonlySet<string> = new Set(
  (
    'admit concur recur incur deter ban beg begin bet brag chat commit compel control cut defer dig dip drag drop equip expel fit flag flip forget get grab hit hop hug jam ' +
    'jog knit lag let log map mob nod occur omit permit pin plan plot pop prefer put quip quit rebut refer regret rip rob rub run ' +
    'scrap set ship shop shut sit skip slam slip snap sob spin split spot step stir stop stun submit sum swap swim tap tip top ' +
    'transfer transmit trap trim trip upset vet whip win wrap'
  ).split(' '),
);

function makePresent(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

function makePast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return doubling.has(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function makeIng(base: string): string {
  if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`;
  return doubling.has(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}
