import * as v from 'valibot';
import type { ReadRecords, Refusal } from './read-records';
import { collectRecords } from './reading/collect-records';
import { asList, asObject, parseJson } from './reading/parse-json';
import type { Records, WriteOptions } from './records';

/** What goes along with the records when people hand them to each other. */
export interface BundleCover {
  /** Who hands it on, in their own words; shown beside what they say. */
  from: string;
  title: string;
  /** What the receiver is asked to do. */
  instructions: string;
  /** Tags that are to be used. */
  tags: string[];
  questions: { id: string; text: string }[];
  /** By the id of the question. */
  answers: Record<string, string>;
}

export interface ReadBundle {
  cover: BundleCover;
  read: ReadRecords;
}

/** A file that people send each other: an assignment, a colleague's work, its return; docs/formats/bundle.md. */
export function* writeBundle(
  cover: BundleCover,
  { articles, claims }: Records,
  { exportedAt }: WriteOptions,
): Generator<string> {
  yield `{"format":"hearsay-bundle","version":1,"exportedAt":${JSON.stringify(exportedAt)},\n"cover":${JSON.stringify(cover)}`;
  yield* writeRows('articles', articles);
  yield* writeRows('claims', claims);
  yield '}\n';
}

function* writeRows(name: string, rows: readonly object[]): Generator<string> {
  yield `,\n"${name}":[`;
  for (const [at, row] of rows.entries()) yield `${at === 0 ? '\n' : ',\n'}${JSON.stringify(row)}`;
  yield ']';
}

/** Reads such a file; a refusal where it is none. Claims that do not fit are refused one by one. */
export function readBundle(text: string): ReadBundle | Refusal {
  const parsed = parseJson(text);
  if ('problem' in parsed) return { line: null, reason: 'broken', detail: parsed.problem };
  const document = asObject(parsed.value);
  if (document?.format !== 'hearsay-bundle') return { line: null, reason: 'not-this-format', detail: '' };
  if (document.version !== 1) return { line: null, reason: 'newer-version', detail: String(document.version) };
  const cover = v.safeParse(coverShape, document.cover);
  if (!cover.success) return { line: null, reason: 'wrong-shape', detail: 'cover' };
  const collector = collectRecords();
  const articles = asList(document.articles);
  const firstLine = 4; // Of the layout that writeBundle gives: head, cover and the name of the list stand before.
  const firstClaim = articles.length + 1;
  const isOurLayout = text.startsWith('{"format":"hearsay-bundle"') && text.includes('\n"articles":[');
  const lineOf = (at: number) => (isOurLayout ? firstLine + at : null);
  for (const [at, article] of articles.entries()) collector.addArticle(article, lineOf(at));
  for (const [at, claim] of asList(document.claims).entries()) collector.addClaim(claim, lineOf(firstClaim + at));
  return { cover: cover.output, read: collector.records };
}

const coverShape = v.object({
  from: v.string(),
  title: v.string(),
  instructions: v.string(),
  tags: v.array(v.string()),
  questions: v.array(v.object({ id: v.string(), text: v.string() })),
  answers: v.record(v.string(), v.string()),
}) satisfies v.GenericSchema<unknown, BundleCover>;
