import { attributeOf } from './node-access';

/**
 * Names that page authors give to what stands around an article. Matched as whole words of class and id, so that
 * "related" is found in `article__related-links` and not in `correlated`.
 */
const names =
  'related|recirc|recirculation|recommend(?:ed|ations?)?|newsletters?|subscri(?:be|ption|ptions)|sign-?up|registration|' +
  'comments?|commentlist|disqus|livefyre|respond|replies|share|sharing|shares|sharebar|share-?buttons?|social|follow|' +
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

/** An element that by its tag, role, state or name is not part of what an article says. */
export function isBoilerplate(element: Element, tag: string): boolean {
  if (tags.has(tag)) return true;
  if (tag === 'body' || tag === 'html' || tag === 'main') return false;
  const role = attributeOf(element, 'role');
  if (role !== null && roles.has(role)) return true;
  return isHiddenByAttribute(element) || isNamedAsBoilerplate(element);
}

function isHiddenByAttribute(element: Element): boolean {
  if (attributeOf(element, 'hidden') !== null || attributeOf(element, 'aria-hidden') === 'true') return true;
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const style = attributeOf(element, 'style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

function isNamedAsBoilerplate(element: Element): boolean {
  const given = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  if (given.length < 3) return false;
  return named.test(given.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase());
}
