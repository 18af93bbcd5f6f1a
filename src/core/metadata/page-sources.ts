import type { JsonObject } from './json-ld';

/** A line near the headline that may say who wrote the article. */
export interface ShownByline {
  text: string;
  /** The words of the links in it. */
  links: string[];
}

/** A date near the headline. */
export interface ShownDate {
  text: string;
  /** The date in machine form, if the element gives one. */
  machine: string | null;
  /** It stands in a `<time>` or is marked as the date of publication, not only named like one. */
  isMarked: boolean;
}

/** Addresses a page gives for itself; its tags may give another one. */
export interface GivenAddresses {
  /** The one it was opened at. */
  href: string;
  /** Of its canonical link, as it stands there. */
  canonical: string | null;
}

/** The address the article goes by, and where it was found. */
export interface PageAddress {
  /** Canonical, without tracking parameters or fragment. */
  url: string;
  /** Without "www."; null for what is no web address. */
  hostname: string | null;
  origin: string;
}

/** Everything a page says about itself, as read from its document and before anything is made of it. */
export interface PageSources {
  address: GivenAddresses;
  htmlLang: string | null;
  /** What stands in `<title>`. */
  pageTitle: string;
  /** The headline as readers see it. */
  headline: string | null;
  /** Contents of `<meta>` by name, property or itemprop in lower case, in the page's order. */
  metas: [name: string, contents: string[]][];
  /** What its JSON-LD is about, outermost first. */
  objects: JsonObject[];
  bylines: ShownByline[];
  dates: ShownDate[];
}
