import type { ReadRecords } from './read-records';
import { refuseFile } from './read-records';
import { collectRecords } from './reading/collect-records';
import { asList, asObject, parseJson } from './reading/parse-json';
import type { Records, WriteOptions } from './records';

/** Goes up when a reader of today could misread a file; new fields alone do not raise it. */
export const formatVersion = 1;

/** Everything as one JSON document, one record a line, so that it can be compared line by line; docs/formats/json.md. */
export function* writeJson({ articles, claims }: Records, { exportedAt }: WriteOptions): Generator<string> {
  yield `{"format":"hearsay","version":${formatVersion},"exportedAt":${JSON.stringify(exportedAt)},"articles":[`;
  yield* writeRows(articles);
  yield '],"claims":[';
  yield* writeRows(claims);
  yield ']}\n';
}

/** Reads what `writeJson` wrote, however it was laid out since. */
export function readJson(text: string): ReadRecords {
  const parsed = parseJson(text);
  if ('problem' in parsed) return refuseFile('broken', parsed.problem);
  const document = asObject(parsed.value);
  if (document?.format !== 'hearsay') return refuseFile('not-this-format');
  if (typeof document.version !== 'number' || document.version > formatVersion) {
    return refuseFile('newer-version', String(document.version));
  }
  const collector = collectRecords();
  const articles = asList(document.articles);
  const firstLine = 2; // Of the layout that writeJson gives; the head stands on line 1.
  const isOurLayout = text.startsWith('{"format":"hearsay"');
  const lineOf = (at: number) => (isOurLayout ? firstLine + at : null);
  for (const [at, article] of articles.entries()) collector.addArticle(article, lineOf(at));
  const firstClaim = articles.length + (articles.length > 0 ? 1 : 0);
  for (const [at, claim] of asList(document.claims).entries()) collector.addClaim(claim, lineOf(firstClaim + at));
  return collector.records;
}

function* writeRows(rows: readonly object[]): Generator<string> {
  let separator = '\n';
  for (const row of rows) {
    yield separator + JSON.stringify(row);
    separator = ',\n';
  }
  if (rows.length > 0) yield '\n';
}
