import { formatVersion } from './json';
import type { ReadRecords } from './read-records';
import { collectRecords } from './reading/collect-records';
import { asObject, parseJson } from './reading/parse-json';
import type { Records, WriteOptions } from './records';

/** One JSON value a line: a head, then the articles, then their claims; docs/formats/json-lines.md. */
export function* writeJsonLines({ articles, claims }: Records, { exportedAt }: WriteOptions): Generator<string> {
  yield `${JSON.stringify({ type: 'hearsay', version: formatVersion, exportedAt })}\n`;
  for (const article of articles) yield `${JSON.stringify({ type: 'article', ...article })}\n`;
  for (const claim of claims) yield `${JSON.stringify({ type: 'claim', ...claim })}\n`;
}

/** Reads such lines. A broken one is refused by itself; lines may be missing or added, an article before its claims. */
export function readJsonLines(text: string): ReadRecords {
  const collector = collectRecords();
  const { refused } = collector.records;
  let line = 0;
  for (const words of text.split('\n')) {
    line += 1;
    if (words.trim() === '') continue;
    const parsed = parseJson(words);
    if ('problem' in parsed) {
      refused.push({ line, reason: 'broken', detail: parsed.problem });
      continue;
    }
    const value = asObject(parsed.value);
    if (value?.type === 'article') collector.addArticle(value, line);
    else if (value?.type === 'claim') collector.addClaim(value, line);
    else if (value?.type !== 'hearsay') refused.push({ line, reason: 'not-this-format', detail: '' });
    else if (typeof value.version !== 'number' || value.version > formatVersion) {
      refused.push({ line, reason: 'newer-version', detail: String(value.version) });
      return collector.records; // What follows may look familiar and mean something else.
    }
  }
  return collector.records;
}
