/**
 * What an address alone tells: a site's front page, a page that is never news, one that rarely is, or nothing.
 */
export type AddressKind = 'front' | 'never' | 'rarely' | 'unknown';

/** `/`, `/en/`, `/en-gb`, `/index.html`, `/live/index.php`; but not `/2013/08/03/index.html`. */
const frontPath = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?$|^(?:\/[a-z]+)?\/(?:index|default|home)\.[a-z]{3,5}$/i;

/** Parameters by which a page is found, as in `/?p=123`. */
const namesPage = /[?&](?:p|id|idx|aid|article|story|post|page_id|news|nid|sid)[a-z_]*=/i;

const neverPath = pathWith(
  'wiki|search|suche|buscar|busca|recherche|cerca|log-?in|sign-?in|sign-?up|register|cart|basket|checkout',
);

const rarelyPath = pathWith(
  'accounts?|forums?|threads?|viewtopic|showthread|viewforum|topics?|questions|dp|gp|products?|produkte?|shop|store|tags?|' +
    'category|categories|authors?|users?|profiles?|members?|company',
);

function pathWith(segment: string): RegExp {
  return new RegExp(`/(?:${segment})(?:[/.?]|\\d|$)`, 'i');
}

export function readAddress(href: string): AddressKind {
  const { pathname, search } = new URL(href);
  if (frontPath.test(pathname) && !namesPage.test(search)) return 'front';
  if (neverPath.test(pathname)) return 'never';
  return rarelyPath.test(pathname) ? 'rarely' : 'unknown';
}
