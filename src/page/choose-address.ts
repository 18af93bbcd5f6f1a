import type { PageAddress, PageSources } from '../core/metadata/page-sources';

/** Parameters that say where the reader came from and nothing about the page. */
const tracking =
  /^(?:utm_\w+|fb(?:clid|_\w+)|[gdw]?clid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_[ce]id|_ga|_gl|_hs\w+|vero_\w+|oly_\w+|ref_src|ref_url|cmpid|ocid|ncid|smid|smtyp|spm|at_(?:medium|campaign|custom\d|link_\w+)|ito|xtor|__twitter_impression|guccounter|guce_\w+)$/i;

/**
 * The address the article goes by: canonical link and og:url where they agree, then either of them where it clearly
 * names this page, then the page's own. Two pages must never come to share one address, so that a canonical link to
 * somewhere else, as templates and single-page applications leave behind, does not count.
 */
export function chooseAddress({ address, metas }: Pick<PageSources, 'address' | 'metas'>): PageAddress {
  const own = cleanAddress(unarchived(address.href)) ?? address.href;
  if (isLaterPart(own, address.canonical)) return addressOf(own, 'address');
  const canonical = absolute(address.canonical, own);
  const tagged = absolute(metas.find(([name]) => name === 'og:url')?.[1][0], own);
  if (canonical !== null && canonical === tagged && isPage(canonical))
    return addressOf(canonical, 'canonical and og:url');
  if (canonical !== null && namesSamePage(canonical, own)) return addressOf(canonical, 'canonical');
  if (tagged !== null && namesSamePage(tagged, own)) return addressOf(tagged, 'og:url');
  return addressOf(own, 'address');
}

/** Parameters and ends of paths that name the second and later parts of an article: "?page=2", "/page/2", "/seite-2.html". */
const partParameter = /^(?:page|p|pg|pagina|page_?n(?:o|um|umber)|seite|part|start|offset|sayfa|strona|sida)$/i;
const partPath = /(?:^|[/_,-])(?:page|pagina|pag|seite|part|sayfa|strona|sida)[/_,-]?0*([2-9]|[1-9]\d)(?:\.\w+)?\/?$/i;

/**
 * Whether an address is that of a later part of an article whose canonical link leads to the first part, as many newsrooms have it:
 * its words are others, and would take the place of the first part's.
 */
function isLaterPart(own: string, canonical: string | null): boolean {
  const part = partOf(own);
  return part !== null && part !== partOf(absolute(canonical, own) ?? own);
}

function partOf(href: string): string | null {
  if (!isWeb(href)) return null;
  const { pathname, searchParams } = new URL(href);
  const named = [...searchParams].find(
    ([name, value]) => partParameter.test(name) && /^0*(?:[2-9]|[1-9]\d)$/.test(value),
  );
  return named?.[1] ?? partPath.exec(pathname)?.[1] ?? null;
}

function addressOf(url: string, origin: string): PageAddress {
  const hostname = isWeb(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
  return { url, hostname, origin };
}

/** Copies of the Internet Archive carry the address they were made of. */
function unarchived(href: string): string {
  return href.replace(/^https?:\/\/web\.archive\.org\/web\/\w+\/(?=https?:)/i, '');
}

function absolute(given: string | null | undefined, base: string): string | null {
  if (!given) return null;
  try {
    return cleanAddress(unarchived(new URL(given, base).href));
  } catch {
    return null;
  }
}

/** Without fragment and tracking parameters; null for what is no web address. */
function cleanAddress(href: string): string | null {
  try {
    const url = new URL(href);
    if (!isWeb(href)) return null;
    if (!url.hash.startsWith('#!')) url.hash = '';
    if (url.search !== '')
      for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
    return url.href;
  } catch {
    return null;
  }
}

function isWeb(href: string): boolean {
  return /^https?:\/\//i.test(href);
}

function isPage(href: string): boolean {
  return new URL(href).pathname.length > 1;
}

/** Same path, or one that shares the article's number or the words of its last part. */
function namesSamePage(given: string, own: string): boolean {
  const [one, other] = [new URL(given), new URL(own)];
  if (!isPage(given) || siteOf(one.hostname) !== siteOf(other.hostname)) return false;
  const [first, second] = [marksOf(one), marksOf(other)];
  return plainPath(one) === plainPath(other) || first.some((mark) => second.includes(mark));
}

/** Of `/amp/harbour`, `/harbour/amp/` and `/harbour.amp.html`, what the page for larger screens is called by. */
function plainPath({ pathname }: URL): string {
  return pathname.replace(/^\/amp(?=\/)|\/amp\/?$|\.amp(?=\.html?$|$)/, '').replace(/\/$/, '');
}

/** What tells an article's address from another's: numbers of five digits or more, words with three joints or more. */
function marksOf({ pathname }: URL): string[] {
  const marks = pathname
    .toLowerCase()
    .split(/[/.,]/)
    .flatMap((part) => [part, ...(part.match(/\d{5,}/g) ?? [])]);
  return marks.filter((mark) => /^\d{5,}$/.test(mark) || mark.split(/[-_]/).length > 3);
}

/** Last two labels, which is enough to tell `amp.lantern.example` and `www.lantern.example` from strangers. */
function siteOf(hostname: string): string {
  return hostname.split('.').slice(-2).join('.');
}
