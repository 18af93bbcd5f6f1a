import { attributeOf } from './node-access';

/**
 * Names that page authors give to what stands around an article. Matched as whole words of class and id, so that
 * "related" is found in `article__related-links` and not in `correlated`.
 */
const names =
  'related|recirc|recirculation|recommend(?:ed|ations?)?|newsletters?|subscri(?:be|ption|ptions)|sign-?up|registration|' +
  'share|sharing|shares|sharebar|share-?buttons?|social|follow|' +
  'promos?|promotions?|sponsor(?:ed)?|advert(?:s|isements?|ising)?|ads?|adv|adslot|adunit|dfp|outbrain|taboola|' +
  'bylines?|bio|biography|captions?|credits?|copyright|tags|taglist|keywords|topics|bread-?crumbs?|' +
  'nav|navbar|navigation|menu|footer|foot|sidebar|side-?bar|popup|modal|lightbox|overlay|cookies?|consent|gdpr|' +
  'toolbar|tools|trending|popular|most-?read|read-?more|see-?also|also-?read|read-?also|read-?next|more-?from|' +
  'more-?on|more-?news|latest|slideshow|gallery|carousel|slider|disclaimer|notice|infobox|factbox|skip-?link|print-?only|' +
  'author-?(?:info|box|bio|card|details|description)|about-?(?:the-)?authors?|paywall|donat(?:e|ion)|timestamp|pagination|pager';

const named = new RegExp(`(?:^|[\\s_-])(?:${names})(?=$|[\\s_-]|\\d)`);

const roles = new Set(
  'alert alertdialog banner complementary contentinfo dialog form menu menubar navigation search toolbar tooltip tablist'.split(
    ' ',
  ),
);

const tags = new Set('aside dialog figcaption figure footer form nav iframe'.split(' '));

const commentsNamed = /(?:^|[\s_-])(?:comments?|commentlist|disqus|livefyre|respond|replies)(?=$|[\s_-]|\d)/;

/**
 * How an element is known not to be part of what an article says: 'certain' for what is hidden, 'comments' and
 * 'named' by tag, role or name, which may be wrong where it wraps most of a page's prose; null for all others.
 */
export type Suspicion = 'certain' | 'comments' | 'named' | null;

export function suspectBoilerplate(element: Element, tag: string): Suspicion {
  if (isHiddenByAttribute(element)) return 'certain';
  if (tags.has(tag)) return 'named';
  if (tag === 'body' || tag === 'html' || tag === 'main') return null;
  const role = attributeOf(element, 'role');
  if (role !== null && roles.has(role)) return 'named';
  const given = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  if (given.length < 3) return null;
  const name = given.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  if (commentsNamed.test(name)) return 'comments';
  return named.test(name) ? 'named' : null;
}

function isHiddenByAttribute(element: Element): boolean {
  if (attributeOf(element, 'hidden') !== null || attributeOf(element, 'aria-hidden') === 'true') return true;
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const style = attributeOf(element, 'style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
