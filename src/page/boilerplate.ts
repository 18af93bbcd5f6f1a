import { boilerplateNames, commentsNames } from './boilerplate-names';

/**
 * How an element is known not to be part of what an article says: 'hidden' for what is not shown or is being written,
 * 'comments' and 'named' by tag, role or name, which may be wrong where it wraps most of a page's prose; null for all
 * others.
 */
export type Suspicion = 'hidden' | 'comments' | 'named' | null;

const tags = new Set('aside dialog figcaption figure footer form iframe'.split(' '));

const roles = new Set(
  'alert alertdialog banner complementary contentinfo dialog form menu menubar navigation search toolbar tooltip'.split(
    ' ',
  ),
);

export function suspectBoilerplate(element: Element, tag: string): Suspicion {
  if (tag === 'body' || tag === 'html') return null;
  if (tag === 'form') return 'named';
  if (element.hasAttributes()) {
    if (isHiddenByAttribute(element)) return 'hidden';
    if (element.getAttribute('aria-hidden') === 'true') return 'named';
    const role = element.getAttribute('role');
    if (role !== null && roles.has(role)) return 'named';
    const suspicion = tag === 'main' ? null : suspectName(`${element.getAttribute('class') ?? ''} ${element.id}`);
    if (suspicion !== null) return suspicion;
  }
  return tags.has(tag) ? 'named' : null;
}

function isHiddenByAttribute(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

const known = new Map<string, Suspicion>(); // A page uses few names, and each many times.
const mostKnown = 5_000;

function suspectName(name: string): Suspicion {
  let suspicion = known.get(name);
  if (suspicion === undefined) {
    suspicion = judgeName(name);
    if (known.size >= mostKnown) known.clear();
    known.set(name, suspicion);
  }
  return suspicion;
}

/** Compares whole words, so that "ad" is found in `ad-slot` and not in `header`. */
function judgeName(name: string): Suspicion {
  let suspicion: Suspicion = null;
  let before = '';
  for (const part of name.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)) {
    const word = part.toLowerCase();
    if (commentsNames.has(word)) return 'comments';
    if (boilerplateNames.has(word) || boilerplateNames.has(before + word)) suspicion = 'named';
    before = word;
  }
  return suspicion;
}
