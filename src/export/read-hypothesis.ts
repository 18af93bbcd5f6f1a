import * as v from 'valibot';
import type { Claim, ClaimId } from '../core/model';
import { articleShape, claimShape } from '../core/record-shapes';
import { type ReadArticle, type ReadRecords, type Refusal, refuseFile } from './read-records';
import { findEntryLines } from './reading/find-entry-lines';
import { asList, asObject, asText, asTime, parseJson } from './reading/parse-json';
import { readTarget } from './reading/read-selector';
import { takeEdits } from './reading/take-edits';

/** Reads Hypothesis' JSON: the client's export, an answer of the search API (`rows`), or a list of annotations. */
export function readHypothesis(text: string): ReadRecords {
  const parsed = parseJson(text);
  if ('problem' in parsed) return refuseFile('broken', parsed.problem);
  const document = asObject(parsed.value);
  const rows = Array.isArray(parsed.value) ? parsed.value : (document?.annotations ?? document?.rows);
  if (!Array.isArray(rows)) return refuseFile('not-this-format');

  const read: ReadRecords = { articles: [], claims: [], refused: [] };
  const articles = new Map<string, ReadArticle>();
  for (const value of asList(asObject(document?.hearsay)?.articles)) {
    const result = v.safeParse(articleShape, value);
    if (result.success) articles.set(result.output.url, result.output);
  }
  let lines: number[] | null = null; // Looked for where something is refused.
  const lineOf = (at: number) => {
    lines ??= findEntryLines(text, ['annotations', 'rows']);
    return lines[at] ?? null;
  };
  for (const [at, value] of rows.entries()) {
    const found = readAnnotation(value);
    if ('reason' in found) {
      read.refused.push({ line: lineOf(at), reason: found.reason, detail: `annotations[${at}]` });
      continue;
    }
    const { article, claim } = found;
    if (!articles.has(article.url)) articles.set(article.url, article);
    read.claims.push({ articleUrl: article.url, claim, line: null });
  }
  read.articles.push(...articles.values());
  return read;
}

type Found = { article: ReadArticle; claim: Partial<Claim> } | Pick<Refusal, 'reason'>;

function readAnnotation(value: unknown): Found {
  const annotation = asObject(value);
  const url = asText(annotation?.uri);
  if (!annotation || url === null) return { reason: 'no-address' };
  const title = asText(asList(asObject(annotation.document)?.title)[0]);
  const article: ReadArticle = title === null ? { url } : { url, title };
  const note = typeof annotation.text === 'string' ? annotation.text : '';
  const tags = asList(annotation.tags).filter((tag) => typeof tag === 'string');
  const updated = asTime(annotation.updated);
  const own = v.safeParse(claimShape, annotation.hearsay);
  if (own.success) {
    const written = { note: own.output.note, tags: own.output.tags };
    return { article, claim: takeEdits(own.output, written, { note, tags }, updated) };
  }
  const content = asList(annotation.target).flatMap((target) => readTarget(target).selector ?? []);
  if (content.length === 0) return { reason: 'no-words' }; // A page note or a reply.
  const id = asText(annotation.id);
  const created = asTime(annotation.created);
  return {
    article,
    claim: {
      ...(id === null ? {} : { id: `hypothesis:${id}` as ClaimId }),
      ...(created === null ? {} : { firstSeenAt: created }),
      ...(updated === null ? {} : { changedAt: updated }),
      content,
      note,
      tags,
    },
  };
}
