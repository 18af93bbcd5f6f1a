import { type LibraryQuery, wholeLibrary } from './library-query';

/** A query as it stands behind the "?" of an address; what is as in `wholeLibrary` is left out. */
export function writeQueryAddress(query: LibraryQuery): string {
  const parts: string[] = [];
  const add = (key: string, value: string) =>
    parts.push(`${key}=${encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd')).replace(/%20/g, '+')}`);
  if (query.words !== '') add('words', query.words);
  for (const [key, values] of Object.entries(choices)) {
    const value = query[key as ChoiceKey];
    if (value !== wholeLibrary[key as ChoiceKey] && values.includes(value)) add(key, value);
  }
  for (const key of lists) for (const value of query[key]) add(key, value);
  for (const key of days) if (query[key] !== null) add(key, query[key]);
  if (query.isReversed) add('isReversed', 'yes');
  return parts.join('&');
}

/** Reads what `writeQueryAddress` wrote. What it does not know is left out: an old bookmark never fails. */
export function parseQueryAddress(address: string): LibraryQuery {
  const fields = readFields(address);
  const query: LibraryQuery = { ...wholeLibrary, words: fields.get('words')?.at(-1) ?? '' };
  for (const key of lists) {
    const allowed = allowedIn[key];
    const values = (fields.get(key) ?? []).filter((value) => allowed === undefined || allowed.includes(value));
    Object.assign(query, { [key]: [...new Set(values)] });
  }
  for (const [key, values] of Object.entries(choices)) {
    const value = fields.get(key)?.at(-1);
    if (value !== undefined && values.includes(value)) Object.assign(query, { [key]: value });
  }
  for (const key of days) {
    const value = fields.get(key)?.at(-1);
    if (value !== undefined && /^\d{4}-\d\d-\d\d$/.test(value)) query[key] = value;
  }
  query.isReversed = fields.get('isReversed')?.at(-1) === 'yes';
  return query;
}

const lists = [
  'sourceTypes',
  'kinds',
  'speakers',
  'outlets',
  'carriers',
  'tags',
  'statuses',
  'articles',
] as const satisfies (keyof LibraryQuery)[];
const days = ['readFrom', 'readTo', 'publishedFrom', 'publishedTo'] as const satisfies (keyof LibraryQuery)[];

type ChoiceKey = 'shelf' | 'sortBy' | 'groupBy';
const choices: Record<ChoiceKey, readonly string[]> = {
  shelf: ['all', 'kept', 'seen', 'trash', 'dismissed'],
  sortBy: ['read', 'seen', 'published', 'changed', 'speaker', 'outlet'],
  groupBy: ['none', 'article', 'speaker', 'outlet', 'day'],
};
const allowedIn: Partial<Record<(typeof lists)[number], readonly string[]>> = {
  sourceTypes: ['wire', 'retweet', 'social', 'interview', 'speech', 'statement', 'document', 'outlet', 'unstated'],
  kinds: ['direct', 'mixed', 'indirect'],
};

function readFields(address: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const part of address.replace(/^\?/, '').split('&')) {
    const equals = part.indexOf('=');
    if (equals < 0) continue;
    const value = decode(part.slice(equals + 1));
    if (value === null) continue;
    const key = part.slice(0, equals);
    fields.set(key, [...(fields.get(key) ?? []), value]);
  }
  return fields;
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value.replace(/\+/g, ' '));
  } catch {
    return null; // A "%" that stands for nothing: typed by hand, or cut off.
  }
}
