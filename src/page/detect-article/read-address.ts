/**
 * What an address alone tells: a site's front page, a page that is never news, one that rarely is, or nothing.
 */
export type AddressKind = 'front' | 'never' | 'rarely' | 'unknown';

/** `/`, `/en/`, `/en-gb`, `/index.html`, `/live/index.php`; but not `/2013/08/03/index.html`. */
const frontPath = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?$|^(?:\/[a-z]+)?\/(?:index|default|home)\.[a-z]{3,5}$/i;

const mostFrontParts = '/en/index.html'.split('/').length;
const longestFrontPart = 'default.xhtml'.length;

/** Most articles' addresses need not be compared at all. */
const mayBeFront = (parts: readonly string[]) =>
  parts.length <= mostFrontParts && (parts.at(-1)?.length ?? 0) <= longestFrontPart;

/** Parameters by which a page is found, as in `/?p=123`. */
const namesPage = /[?&](?:p|id|idx|aid|article|story|post|page_id|news|nid|sid)[a-z_]*=/i;

const never = words(
  'wiki search suche buscar busca recherche cerca login log-in signin sign-in signup sign-up register cart basket checkout',
);

const rarely = words(
  'account accounts forum forums thread threads viewtopic showthread viewforum topic topics question questions dp gp ' +
    'product products produkt produkte shop store tag tags category categories author authors user users profile profiles ' +
    'crossword crosswords puzzle puzzles by job jobs career careers karriere vacancies member members company docs documentation help support faq mail inbox',
);

/** `/privacy-policy/`, `/en/terms-of-use.html`: what a site says of itself and of its rules; but not `/food/2031/cookies`. */
const ownRules = words(
  'privacy privacy-policy cookies cookie-policy terms terms-of-use terms-of-service terms-and-conditions about about-us ' +
    'contact contact-us imprint impressum datenschutz datenschutzerklaerung',
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

export function readAddress({ pathname, search }: Pick<Location, 'pathname' | 'search'>): AddressKind {
  const parts = pathname.split('/');
  if (mayBeFront(parts) && frontPath.test(pathname) && !namesPage.test(search)) return 'front';
  const names = parts.map(nameOf);
  const places = parts.filter((part) => part !== '');
  if (places.length <= 2 && ownRules.has(nameOf(places.at(-1) ?? ''))) return 'never';
  if (names.some((name) => never.has(name))) return 'never';
  return names.some((name) => rarely.has(name)) ? 'rarely' : 'unknown';
}

/** `forum` of `/forum/`, `/forum2/`; `viewtopic` of `/viewtopic.php`; but `shop-news` of `/shop-news/`. */
function nameOf(part: string): string {
  let end = 0;
  while (end < part.length && !endsName(part.charCodeAt(end))) end++;
  return part.slice(0, end).toLowerCase();
}

const [dot, questionMark, zero, nine] = ['.', '?', '0', '9'].map((sign) => sign.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
];

const endsName = (code: number) => code === dot || code === questionMark || (code >= zero && code <= nine);
