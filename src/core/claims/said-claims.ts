import type { Claim } from '../model';

/** The claims that somebody said: where claims are counted by their sources, beliefs and wishes are none. */
export function saidClaims<One extends Pick<Claim, 'isAttitude'> | { isAttitude: boolean }>(
  claims: readonly One[],
): One[] {
  return claims.filter(({ isAttitude }) => !isAttitude);
}
