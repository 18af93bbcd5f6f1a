import { currentSourceType } from '../../core/claims/current-source-type';
import { currentSpeaker } from '../../core/claims/current-speaker';
import { currentTrail } from '../../core/claims/current-trail';
import type { Claim } from '../../core/model';
import { nameTrail } from '../name-trail';
import { escapeHtml } from './escape-html';

/** The margin note of a claim. */
export function writeClaimNote(claim: Claim, number: number): string {
  const speaker = currentSpeaker(claim) ?? claim.sourceWords ?? 'Unnamed';
  const lines = [
    `<p><strong>[${number}] ${escapeHtml(speaker)}</strong> · ${currentSourceType(claim)}</p>`,
    `<p>${escapeHtml(nameTrail(currentTrail(claim)))}</p>`,
    claim.status === null ? '' : `<p>Status: ${escapeHtml(claim.status)}</p>`,
    claim.tags.length === 0 ? '' : `<p>Tags: ${escapeHtml(claim.tags.join(', '))}</p>`,
    claim.note === '' ? '' : `<p class="note">${escapeHtml(claim.note)}</p>`,
  ];
  return `<aside dir="auto">${lines.filter((line) => line !== '').join('')}</aside>\n`;
}
