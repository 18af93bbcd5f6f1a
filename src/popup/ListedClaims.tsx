import { useSignal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import type { Claim } from '../core/model';

const firstDrawn = 8; // More than fit into the popup's 600 pixels.

interface ListedClaimsProps {
  claims: readonly Claim[];
  draw: (claim: Claim) => JSX.Element;
}

/** Claims in reading order. Those beyond the first screen are drawn once the first ones are seen. */
export function ListedClaims({ claims, draw }: ListedClaimsProps): JSX.Element {
  const drawsAll = useSignal(false);
  useSignalEffect(() => {
    const timer = setTimeout(() => {
      drawsAll.value = true;
    });
    return () => clearTimeout(timer);
  });
  const drawn = drawsAll.value ? claims : claims.slice(0, firstDrawn);
  return (
    <ol class="claims">
      {drawn.map((claim) => (
        <li key={claim.id}>{draw(claim)}</li>
      ))}
    </ol>
  );
}
