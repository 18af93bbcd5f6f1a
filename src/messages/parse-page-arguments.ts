import type { ClaimId } from '../core/model';

/**
 * Narrow the few small arguments that a content script is given, by hand: a library of shapes would be a tenth of what lands in
 * every tab. Each gives null where the shape is wrong.
 */

/** Calls that need no arguments. */
export function parseNothing(args: unknown): Record<string, never> | null {
  return isRecord(args) && Object.keys(args).length === 0 ? {} : null;
}

export function parseClaimId(args: unknown): { claimId: ClaimId } | null {
  return isRecord(args) && typeof args.claimId === 'string' ? { claimId: args.claimId as ClaimId } : null;
}

export function parseWhichCard(args: unknown): { which: 'next' | 'previous' | 'here' } | null {
  const which = isRecord(args) ? args.which : null;
  return which === 'next' || which === 'previous' || which === 'here' ? { which } : null;
}

export function parseJudgement(args: unknown): { isArticle: boolean | null } | null {
  const isArticle = isRecord(args) ? args.isArticle : undefined;
  return isArticle === null || typeof isArticle === 'boolean' ? { isArticle } : null;
}

export function parseOrigins(args: unknown): { origins: string[] } | null {
  if (!isRecord(args) || !Array.isArray(args.origins)) return null;
  return args.origins.every((origin) => typeof origin === 'string') ? { origins: args.origins } : null;
}

const isRecord = (args: unknown): args is Record<string, unknown> =>
  typeof args === 'object' && args !== null && !Array.isArray(args);
