import type { Claim } from '../core/model';
import { locateClaim } from '../core/versions/locate-claim';
import type { PlacedClaim } from '../messages/contract';

/**
 * Where claims stand in a text, in reading order. Those the reader dismissed or deleted are left out, and those whose words
 * do not stand there word for word: a changed quotation is never marked as if it were the old one.
 */
export function placeClaims(claims: readonly Claim[], text: string): PlacedClaim[] {
  return claims
    .filter(({ isDismissed, deletedAt }) => !isDismissed && deletedAt === null)
    .flatMap((claim) => {
      const place = locateClaim(claim, { text, isWhole: true });
      return place.state === 'exact' || place.state === 'moved' ? [{ claim, spans: place.spans }] : [];
    })
    .sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0));
}
