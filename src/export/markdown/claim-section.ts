import { currentSourceType } from '../../core/claims/current-source-type';
import { currentSpeaker } from '../../core/claims/current-speaker';
import { currentTrail } from '../../core/claims/current-trail';
import { currentContent } from '../../core/claims/current-words';
import type { Claim } from '../../core/model';
import { nameTrail } from '../name-trail';
import { joinList } from '../tables/list-cell';
import { escapeLine, escapeNote, writeComment } from './escape-markdown';

export type MarkdownVariant = 'plain' | 'obsidian';

/** Names of the lines that can be edited; they stay as they are in every language, for they are read back. */
export const fieldNames = {
  speaker: 'Said by',
  sourceType: 'Source type',
  said: 'Said',
  trail: 'Way',
  status: 'Status',
  tags: 'Tags',
  kept: 'Kept',
} as const;

/** One claim: heading, words, a list of its fields, the note, and everything exactly in a comment that nobody sees. */
export function writeClaimSection(claim: Claim, number: number, variant: MarkdownVariant): string {
  const speaker = currentSpeaker(claim);
  const fields: [string, string][] = [
    [fieldNames.speaker, escapeLine(speaker ?? '')],
    [fieldNames.sourceType, currentSourceType(claim)],
    ...(claim.isAttitude ? [[fieldNames.said, 'no'] satisfies [string, string]] : []), // A belief or a wish.
    [fieldNames.trail, escapeLine(nameTrail(currentTrail(claim)))],
    [fieldNames.status, escapeLine(claim.status ?? '')],
    [fieldNames.tags, writeTags(claim.tags, variant)],
    [fieldNames.kept, claim.isKept ? 'yes' : 'no'],
  ];
  const note = escapeNote(claim.note);
  return [
    `## ${number}. ${escapeLine(speaker ?? claim.sourceWords ?? '') || 'Unnamed'}`,
    '',
    ...quoteLines(claim),
    '',
    ...fields.map(([name, value]) => `- ${name}: ${value}`.trimEnd()),
    '',
    ...(note === '' ? [] : [note, '']),
    writeComment('hearsay-claim', claim),
    '',
  ].join('\n');
}

/** Where other words stand between, a line with an ellipsis does. */
function quoteLines(claim: Claim): string[] {
  return currentContent(claim).flatMap(({ exact }, at) => [
    ...(at === 0 ? [] : ['> …']),
    ...exact.split(/\r\n?|\n/).map((line) => `> ${escapeLine(line)}`.trimEnd()),
  ]);
}

/** Obsidian takes a word after "#" for a tag; one with spaces stays plain. */
function writeTags(tags: readonly string[], variant: MarkdownVariant): string {
  const isWord = (tag: string) => /^[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*$/u.test(tag);
  return tags
    .map((tag) => (variant === 'obsidian' && isWord(tag) ? `#${tag}` : escapeLine(joinList([tag]))))
    .join('; ');
}
