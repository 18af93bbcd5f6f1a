import { currentSourceType } from '../../core/claims/current-source-type';
import type { Claim } from '../../core/model';
import { currentSpeaker, nameTrail } from '../wording';
import { escapeHtml } from './escape-html';

/** The margin note of a claim. */
export function writeClaimNote(claim: Claim, number: number): string {
  const speaker = currentSpeaker(claim) ?? claim.sourceWords ?? 'Unnamed';
  const lines = [
    `<p><strong>[${number}] ${escapeHtml(speaker)}</strong> · ${currentSourceType(claim)}</p>`,
    `<p>${escapeHtml(nameTrail(claim.trail))}</p>`,
    claim.status === null ? '' : `<p>Status: ${escapeHtml(claim.status)}</p>`,
    claim.tags.length === 0 ? '' : `<p>Tags: ${escapeHtml(claim.tags.join(', '))}</p>`,
    claim.note === '' ? '' : `<p class="note">${escapeHtml(claim.note)}</p>`,
  ];
  return `<aside dir="auto">${lines.filter((line) => line !== '').join('')}</aside>\n`;
}
