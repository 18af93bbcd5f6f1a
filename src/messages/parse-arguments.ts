import * as v from 'valibot';
import type { ClaimId } from '../core/model';

/** Narrow the small arguments of calls. Each gives null where the shape is wrong. */

/** Calls that need no arguments. */
export const parseNothing = parserOf(v.strictObject({})) as (args: unknown) => Record<string, never> | null;

export const parseTabId = parserOf(v.object({ tabId: v.pipe(v.number(), v.safeInteger()) }));

export const parseOrigins = parserOf(v.object({ origins: v.array(v.string()) }));

const claimId = v.pipe(v.string(), v.minLength(1)) as unknown as v.GenericSchema<unknown, ClaimId>;

export const parseClaimId = parserOf(v.object({ claimId }));

export function parserOf<Output>(schema: v.GenericSchema<unknown, Output>): (args: unknown) => Output | null {
  return (args) => {
    const result = v.safeParse(schema, args);
    return result.success ? result.output : null;
  };
}
