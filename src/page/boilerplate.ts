import { boilerplateNames, commentsNames, pictureNames } from './boilerplate-names';
import { isPastedPost } from './embedded-posts/is-pasted-post';
import { isCreditLine } from './is-credit-line';

/**
 * How an element is known not to be part of what an article says: 'hidden' for what is not shown or is being written,
 * 'comments' and 'named' by tag, role or name, which may be wrong where it wraps most of a page's prose; 'post'
 * for a post of a social platform; null for all others.
 */
export type Suspicion = 'hidden' | 'comments' | 'named' | 'post' | null;

/** What a name alone tells; 'picture' where it has still to be seen whether there is more than a picture and its caption. */
type NameSuspicion = Suspicion | 'picture';

const tags = new Set('aside dialog figcaption figure footer form iframe'.split(' '));

/** One question to the browser is cheaper than one for each attribute. */
const markedSelector =
  '[hidden], [contenteditable]:not([contenteditable="false"]), [style*="display:none"], [style*="display: none"], ' +
  '[style*="visibility:hidden"], [style*="visibility: hidden"], [aria-hidden="true"], [aria-label^="advert" i], [role]';

const roles = new Set(
  'alert alertdialog banner complementary contentinfo dialog form menu menubar navigation search toolbar tooltip'.split(
    ' ',
  ),
);

export function suspectBoilerplate(element: Element, tag: string): Suspicion {
  if (tag === 'body' || tag === 'html') return null;
  if (tag === 'form') return 'named';
  if (element.hasAttributes()) {
    if (element.matches(markedSelector)) {
      const role = element.getAttribute('role');
      if (element.getAttribute('aria-hidden') === 'true' || (role !== null && roles.has(role))) return 'named';
      if (role === null) return 'hidden';
    }
    const part = element.getAttribute('data-component') ?? element.getAttribute('data-testid'); // Beside classes that a program has made up.
    const name = `${element.getAttribute('class') ?? ''} ${element.id} ${part ?? ''}`;
    const suspicion = tag === 'main' ? null : suspectName(name);
    if (suspicion === 'named' && isCreditLine(element, name)) return null;
    if (suspicion === 'picture') return isPicture(element) ? 'named' : null;
    if (suspicion !== null) return suspicion;
  }
  return tags.has(tag) ? 'named' : null;
}

const longestCaption = 500; // Code units; what holds more is an article that begins with a picture.

/** A picture with nothing but its caption. */
function isPicture(element: Element): boolean {
  return (
    (element.textContent ?? '').length <= longestCaption &&
    element.querySelector('img, picture, amp-img') !== null &&
    element.querySelector('h1, h2, blockquote') === null
  );
}

const known = new Map<string, NameSuspicion>(); // A page uses few names, and each many times.
const mostKnown = 5_000;

function suspectName(name: string): NameSuspicion {
  let suspicion = known.get(name);
  if (suspicion === undefined) {
    suspicion = judgeName(name);
    if (known.size >= mostKnown) known.clear();
    known.set(name, suspicion);
  }
  return suspicion;
}

/** Between two words of `mostRead`. */
const joint = /([a-z])([A-Z])/g;

/** A sidebar, and not the grid or the page that has one: `page__sidebar`, not `sidebar-grid__content`. */
const sidebarNamed = /side-?bar(?=$|[\s\d])/i;

/** Compares whole words, so that "ad" is found in `ad-slot` and not in `header`. */
function judgeName(name: string): NameSuspicion {
  if (isPastedPost(name)) return 'post';
  const lower = name.toLowerCase();
  let suspicion: NameSuspicion = lower.includes('side') && sidebarNamed.test(name) ? 'named' : null;
  let before = '';
  const apart = lower === name ? name : name.replace(joint, '$1 $2').toLowerCase();
  for (const word of apart.split(/[^a-z]+/)) {
    if (commentsNames.has(word)) return 'comments';
    if (boilerplateNames.has(word) || boilerplateNames.has(before + word)) suspicion = 'named';
    else if (pictureNames.has(word)) suspicion ??= 'picture';
    before = word;
  }
  return suspicion;
}
