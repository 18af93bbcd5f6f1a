import { foldText } from './fold-text';
import { plainText } from './plain-text';
import { type Found, metaOf, type Sources } from './sources';

/**
 * The headline as structured data has it; otherwise as readers see it, for what tags and `<title>` say is often written
 * for search engines and followed by the outlet's name.
 */
export function chooseTitle(sources: Sources): Found<string> | null {
  const headline = sources.article?.headline;
  if (typeof headline === 'string' && headline.trim() !== '') {
    return { value: withoutName(plainText(headline), sources), origin: 'json-ld headline' };
  }
  const tagged = taggedTitle(sources);
  return sources.headline === null ? tagged : { value: sources.headline, origin: 'headline' };
}

function taggedTitle(sources: Sources): Found<string> | null {
  const tagged = metaOf(
    sources,
    'og:title',
    'twitter:title',
    'dc.title',
    'sailthru.title',
    'parsely-title',
    'headline',
  );
  if (tagged !== null) return { ...tagged, value: withoutOutlet(plainText(tagged.value), sources) };
  const title = plainText(sources.pageTitle);
  return title === '' ? null : { value: withoutOutlet(title, sources), origin: 'title' };
}

const separators = /\s+[|–—·•»:]\s+|\s+-\s+|\s*[|｜_]\s*/g;

/** Without the outlet's name where that stands after the last separator, and nothing else. */
function withoutName(title: string, sources: Sources): string {
  const short = withoutOutlet(title, sources);
  const tail = foldText(title.slice(short.length));
  const names = ['og:site_name', 'application-name'].map((name) => foldText(metaOf(sources, name)?.value ?? ''));
  return [...names, sources.address.hostname?.split('.')[0]].includes(tail) ? short : title;
}

/** "Storm Hits Coast | The Daily Lantern": what stands before the last separator, unless it is the shorter part. */
function withoutOutlet(title: string, sources: Sources): string {
  const outlet = foldText(metaOf(sources, 'og:site_name', 'application-name')?.value ?? '');
  const last = [...title.matchAll(separators)].at(-1);
  if (last === undefined) return title;
  const head = title.slice(0, last.index).trim();
  const tail = foldText(title.slice(last.index + last[0].length));
  const isOutlet = outlet !== '' && (outlet.includes(tail) || tail.includes(outlet));
  return isOutlet || (head.length > 2 * tail.length && head.length > 25) ? head : title;
}
