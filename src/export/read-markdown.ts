import * as v from 'valibot';
import { sourceTypes } from '../core/label-values';
import type { Claim, Correction } from '../core/model';
import { articleShape, claimShape } from '../core/record-shapes';
import { writeClaimSection } from './markdown/claim-section';
import { type ParsedSection, parseSection } from './markdown/parse-section';
import { type ReadArticle, type ReadRecords, type Refusal, refuseFile } from './read-records';
import { parseJson } from './reading/parse-json';
import { type Edits, takeEdits } from './reading/take-edits';

/**
 * Reads one article's Markdown file as `writeMarkdown` gives it, also after it was edited by hand: changed tags, status, note,
 * speaker, source type and keeping are taken; a section with a quotation and without our comment is a new claim.
 */
export function readMarkdown(text: string): ReadRecords {
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const refused: Refusal[] = [];
  const article = readArticle(lines, refused);
  if (!article) return refused.length > 0 ? { articles: [], claims: [], refused } : refuseFile('no-address');
  const read: ReadRecords = { articles: [article], claims: [], refused };
  for (const { line, body } of splitSections(lines)) {
    const section = parseSection(body);
    if (section.words.length === 0 && section.comment === null) continue; // A heading of the reader's own.
    const claim = section.comment === null ? readNewClaim(section) : readKnownClaim(section, line, refused);
    if (claim) read.claims.push({ articleUrl: article.url, claim, line });
  }
  return read;
}

function readArticle(lines: readonly string[], refused: Refusal[]): ReadArticle | null {
  const at = lines.findIndex((line) => line.startsWith('<!-- hearsay-article '));
  if (at >= 0) {
    const parsed = parseJson((lines[at] ?? '').slice('<!-- hearsay-article '.length).replace(/\s*-->\s*$/, ''));
    const result = v.safeParse(articleShape, 'value' in parsed ? parsed.value : null);
    if (result.success) return result.output;
    refused.push({ line: at + 1, reason: 'broken', detail: 'hearsay-article' });
    return null;
  }
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  const field = (name: string) => {
    const value = lines
      .slice(1, Math.max(end, 1))
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2);
    return value === undefined ? null : /^["']?(.*?)["']?$/.exec(value.trim())?.[1] || null;
  };
  const url = field('url') ?? field('source');
  return url !== null && /^https?:\/\//.test(url)
    ? { url, title: field('title'), publisher: field('publisher') }
    : null;
}

/** What stands below each heading of the second level; `line` is that of the heading, from 1. */
function splitSections(lines: readonly string[]): { line: number; body: string[] }[] {
  const sections: { line: number; body: string[] }[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.startsWith('## ')) sections.push({ line: at + 1, body: [] });
    else if (/^# /.test(line)) continue;
    else sections.at(-1)?.body.push(line);
  }
  return sections;
}

function readKnownClaim(section: ParsedSection, line: number, refused: Refusal[]): Partial<Claim> | null {
  const parsed = parseJson(section.comment ?? '');
  const result = v.safeParse(claimShape, 'value' in parsed ? parsed.value : null);
  if (!result.success) {
    refused.push({ line, reason: 'broken', detail: 'hearsay-claim' });
    return null;
  }
  const claim = result.output;
  const plain = parseSection(writeClaimSection(claim, 1, 'plain').split('\n').slice(1));
  if (section.sourceType !== plain.sourceType && !isSourceType(section.sourceType)) {
    refused.push({ line, reason: 'wrong-shape', detail: `Source type: ${section.sourceType ?? ''}` });
  }
  return takeEdits(claim, editsOf(claim, plain, plain), editsOf(claim, section, plain), null);
}

/** What a section says of the fields that can be edited; a line that was taken out says nothing. */
function editsOf(claim: Claim, section: ParsedSection, written: ParsedSection): Edits {
  return {
    note: section.note,
    status: section.status,
    ...(section.tags === null ? {} : { tags: section.tags }),
    ...(section.isKept === null ? {} : { isKept: section.isKept }),
    correction: correctionOf(claim.correction, section, written),
  };
}

function correctionOf(before: Correction | null, section: ParsedSection, written: ParsedSection): Correction | null {
  const isSpeakerEdited = section.speaker !== written.speaker;
  const { sourceType } = section;
  const isTypeEdited = sourceType !== written.sourceType && isSourceType(sourceType);
  if (!isSpeakerEdited && !isTypeEdited) return before;
  return {
    ...before,
    ...(isSpeakerEdited ? { speaker: section.speaker } : {}),
    ...(isTypeEdited ? { sourceType } : {}),
  };
}

function isSourceType(value: string | null): value is (typeof sourceTypes)[number] {
  return sourceTypes.some((type) => type === value);
}

function readNewClaim({ words, speaker, sourceType, isAttitude, status, tags, note }: ParsedSection): Partial<Claim> {
  return {
    content: words.map((exact) => ({ exact, prefix: '', suffix: '', start: 0, end: exact.length })),
    speaker,
    ...(isSourceType(sourceType) ? { sourceType } : {}),
    ...(isAttitude ? { isAttitude } : {}),
    status,
    tags: tags ?? [],
    note,
  };
}
