import * as v from 'valibot';
import type { Claim, ClaimId } from '../core/model';
import { articleShape, claimShape } from '../core/record-shapes';
import { type ReadArticle, type ReadRecords, type Refusal, refuseFile } from './read-records';
import { findEntryLines } from './reading/find-entry-lines';
import { asList, asObject, asText, asTime, parseJson } from './reading/parse-json';
import { readTarget } from './reading/read-selector';
import { type Edits, takeEdits } from './reading/take-edits';

/** Reads W3C Web Annotations: our own, Hypothesis', Apache Annotator's, alone, as a list, a page or a collection. */
export function readWebAnnotations(text: string): ReadRecords {
  const parsed = parseJson(text);
  if ('problem' in parsed) return refuseFile('broken', parsed.problem);
  const annotations = findAnnotations(parsed.value);
  if (!annotations) return refuseFile('not-this-format');

  const read: ReadRecords = { articles: [], claims: [], refused: [] };
  const articles = new Map<string, ReadArticle>();
  const urlsById = new Map<string, string>();
  for (const value of asList(asObject(parsed.value)?.['hearsay:articles'])) {
    const result = v.safeParse(articleShape, value);
    if (!result.success) continue; // Its claims still name its address.
    articles.set(result.output.url, result.output);
    urlsById.set(result.output.id, result.output.url);
  }
  let lines: number[] | null = null; // Looked for where something is refused.
  const lineOf = (at: number) => {
    lines ??= findEntryLines(text, ['items', '@graph']);
    return lines[at] ?? null;
  };
  for (const [at, value] of annotations.entries()) {
    const found = readAnnotation(value, urlsById);
    if ('reason' in found) {
      read.refused.push({ line: lineOf(at), reason: found.reason, detail: `items[${at}]` });
      continue;
    }
    const { articleUrl, claim } = found;
    if (!articles.has(articleUrl)) articles.set(articleUrl, { url: articleUrl });
    read.claims.push({ articleUrl, claim, line: null });
  }
  read.articles.push(...articles.values());
  return read;
}

function findAnnotations(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value;
  const document = asObject(value);
  if (!document) return null;
  const items = asObject(document.first)?.items ?? document.items ?? document['@graph'];
  if (Array.isArray(items)) return items;
  return document.target === undefined ? null : [document];
}

type Found = { articleUrl: string; claim: Partial<Claim> } | Pick<Refusal, 'reason'>;

function readAnnotation(value: unknown, urlsById: ReadonlyMap<string, string>): Found {
  const annotation = asObject(value);
  if (annotation?.target === undefined) return { reason: 'not-this-format' };
  const targets = asList(annotation.target).map(readTarget);
  const own = v.safeParse(claimShape, annotation['hearsay:claim']);
  const source = targets.find((target) => target.source !== null)?.source ?? null;
  const articleUrl = (own.success ? urlsById.get(own.output.articleId) : undefined) ?? source;
  if (articleUrl === null) return { reason: 'no-address' };
  const edits = readBodies(annotation);
  const modified = asTime(annotation.modified);
  if (own.success) {
    const { tags, note, status } = own.output;
    return { articleUrl, claim: takeEdits(own.output, { tags, note, status }, edits, modified) };
  }
  const content = targets.filter(({ source }) => source === articleUrl).flatMap(({ selector }) => selector ?? []);
  if (content.length === 0) return { reason: 'no-words' };
  const id = asText(annotation.id ?? annotation['@id']);
  const created = asTime(annotation.created);
  return {
    articleUrl,
    claim: {
      ...(id === null ? {} : { id: id as ClaimId }),
      ...(created === null ? {} : { firstSeenAt: created }),
      ...(modified === null && created === null ? {} : { changedAt: modified ?? created }),
      content,
      ...edits,
    },
  };
}

/** Tags, note and status as bodies; a body without a purpose is a comment (Web Annotation, 3.3.5). */
function readBodies(annotation: Record<string, unknown>): Edits {
  const edits = { tags: [] as string[], note: '', status: null as string | null };
  const notes: string[] = asText(annotation.bodyValue) === null ? [] : [String(annotation.bodyValue)];
  for (const value of asList(annotation.body)) {
    const body = asObject(value);
    if (typeof body?.value !== 'string') continue;
    const purposes = asList(body.purpose);
    if (purposes.includes('tagging')) edits.tags.push(body.value);
    else if (purposes.includes('assessing')) edits.status = body.value;
    else if (purposes.length === 0 || purposes.includes('commenting') || purposes.includes('describing')) {
      notes.push(body.value);
    }
  }
  return { ...edits, note: notes.join('\n\n') };
}
