/**
 * What an address alone tells: a site's front page, a page that is never news, one that rarely is, or nothing.
 */
export type AddressKind = 'front' | 'never' | 'rarely' | 'unknown';

/** `/`, `/en/`, `/en-gb`, `/index.html`, `/live/index.php`; but not `/2013/08/03/index.html`. */
const frontPath = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?$|^(?:\/[a-z]+)?\/(?:index|default|home)\.[a-z]{3,5}$/i;

/** Parameters by which a page is found, as in `/?p=123`. */
const namesPage = /[?&](?:p|id|idx|aid|article|story|post|page_id|news|nid|sid)[a-z_]*=/i;

const never = words(
  'wiki search suche buscar busca recherche cerca login log-in signin sign-in signup sign-up register cart basket checkout',
);

const rarely = words(
  'account accounts forum forums thread threads viewtopic showthread viewforum topic topics question questions dp gp ' +
    'product products produkt produkte shop store tag tags category categories author authors user users profile profiles ' +
    'member members company docs documentation help support faq mail inbox',
);

/** `/privacy-policy/`, `/en/terms-of-use.html`: what a site says of itself and of its rules; but not `/2031/03/cookies`. */
const ownRules =
  /^(?:\/[a-z-]+)?\/(?:(?:privacy|cookies?)(?:-?policy)?|terms(?:-(?:of|and)-\w+)?|(?:about|contact)(?:-us)?|imprint|impressum|datenschutz\w*)(?:\.\w+)?\/?$/i;

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

export function readAddress({ pathname, search }: Pick<Location, 'pathname' | 'search'>): AddressKind {
  if (frontPath.test(pathname) && !namesPage.test(search)) return 'front';
  // `/forum/`, `/forum2/`, `/viewtopic.php`, but not `/shop-news/`.
  const names = pathname.split('/').map((part) => part.toLowerCase().replace(/[.?\d].*$/, ''));
  if (ownRules.test(pathname) || names.some((name) => never.has(name))) return 'never';
  return names.some((name) => rarely.has(name)) ? 'rarely' : 'unknown';
}
