import type { NameSense, Outlet } from './catalogue';

/** What the page and the article tell about which of several outlets of one name is meant. */
export interface OutletSetting {
  /** The outlet that publishes the page. */
  own: Outlet | null;
  /** Country of the page's outlet, else of its domain; empty where neither tells. */
  country: string;
  /** Outlets named in the article by a name that is theirs alone. */
  named: ReadonlySet<Outlet>;
}

/** Picks among homonyms: the page's own outlet, one named in full, one of the page's country, the most prominent. */
export function chooseOutlet(senses: readonly NameSense[], setting: OutletSetting): NameSense | null {
  const meant =
    senses.find((sense) => sense.outlet === setting.own) ??
    senses.find((sense) => setting.named.has(sense.outlet)) ??
    senses.find((sense) => setting.country !== '' && sense.outlet.country === setting.country);
  return meant ?? senses[0] ?? null;
}

const countryOfDomain = /\.([a-z]{2})$/;

/** "thesun.co.uk" → "GB", "example.com" → "". */
export function countryOf(hostname: string | null | undefined): string {
  const code = hostname?.match(countryOfDomain)?.[1]?.toUpperCase() ?? '';
  return code === 'UK' ? 'GB' : code;
}
