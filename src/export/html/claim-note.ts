import { currentSourceType } from '../../core/claims/current-source-type';
import { currentSpeaker } from '../../core/claims/current-speaker';
import { currentTrail } from '../../core/claims/current-trail';
import type { Claim, TrailStep } from '../../core/model';
import { escapeHtml } from './escape-html';
import { type HtmlWords, nameStatus } from './html-words';

/** The margin note of a claim. What nobody said travelled in no way: it says so where others name theirs. */
export function writeClaimNote(claim: Claim, number: number, words: HtmlWords): string {
  const speaker = currentSpeaker(claim) ?? claim.sourceWords ?? words.unnamed;
  const way = claim.isAttitude ? words.notSaid : words[`sourceType_${currentSourceType(claim)}`];
  const trail = currentTrail(claim).map((step) => `<bdi>${escapeHtml(nameStep(step, words))}</bdi>`);
  const lines = [
    `<p><strong>[${number}] ${escapeHtml(speaker)}</strong> · ${escapeHtml(way)}</p>`,
    `<p dir="${words.dir}">${trail.join(words.dir === 'rtl' ? ' ← ' : ' → ')}</p>`,
    claim.status === null ? '' : writeFact(words.status, nameStatus(claim.status, words)),
    claim.tags.length === 0 ? '' : writeFact(words.tags, claim.tags.join(', ')),
    claim.note === '' ? '' : `<p class="note">${escapeHtml(claim.note)}</p>`,
  ];
  return `<aside dir="auto">${lines.filter((line) => line !== '').join('')}</aside>\n`;
}

const writeFact = (name: string, value: string) => `<p>${escapeHtml(name)}: ${escapeHtml(value)}</p>`;

function nameStep(step: TrailStep, words: HtmlWords): string {
  switch (step.kind) {
    case 'speaker':
      return step.name ?? words.unnamed;
    case 'audience':
      return words[`audience_${step.audience}`];
    case 'repost':
      return step.name ? words.repostedBy.replace('{0}', () => step.name ?? '') : words.sourceType_retweet;
    default:
      return step.name;
  }
}
