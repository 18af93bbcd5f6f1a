import type { JSX } from 'preact';
import type { Claim } from '../core/model';
import { useIsPainted } from '../ui/use-is-painted';

const firstDrawn = 2; // As many as fit into the popup's 600 pixels, below strip and tabs.

interface ListedClaimsProps {
  claims: readonly Claim[];
  draw: (claim: Claim) => JSX.Element;
}

/** Claims in reading order. Those beyond the first screen are drawn once the first ones are seen. */
export function ListedClaims({ claims, draw }: ListedClaimsProps): JSX.Element {
  const drawn = useIsPainted() ? claims : claims.slice(0, firstDrawn);
  return (
    <ol class="claims">
      {drawn.map((claim) => (
        <li key={claim.id}>{draw(claim)}</li>
      ))}
    </ol>
  );
}
