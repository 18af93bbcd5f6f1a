import type { JSX } from 'preact';
import { browser } from '../browser';
import type { ClaimId } from '../core/model';
import { callBackground } from '../messages/call';
import { CopyMenu } from '../ui/CopyMenu';

/** A listed claim for the clipboard. The background cites it, as it does for cards: what citing needs is not loaded here. */
export function CopyListed({ claimId }: { claimId: ClaimId }): JSX.Element {
  return <CopyMenu cite={(choice) => callBackground(browser.runtime, 'claim/cite', { claimId, choice })} />;
}
