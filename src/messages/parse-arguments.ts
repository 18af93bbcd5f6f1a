import * as v from 'valibot';
import type { ClaimId, SourceType } from '../core/model';
import type { ClaimChange } from './contract';

/** Narrow the small arguments of calls. Each gives null where the shape is wrong. */

/** Calls that need no arguments. */
export const parseNothing = parserOf(v.strictObject({})) as (args: unknown) => Record<string, never> | null;

export const parseTabId = parserOf(v.object({ tabId: v.pipe(v.number(), v.safeInteger()) }));

export const parseOrigins = parserOf(v.object({ origins: v.array(v.string()) }));

export const sourceTypes = [
  'interview',
  'speech',
  'statement',
  'wire',
  'outlet',
  'social',
  'retweet',
  'document',
  'unstated',
] as const satisfies readonly SourceType[];

const claimId = v.pipe(v.string(), v.minLength(1)) as unknown as v.GenericSchema<unknown, ClaimId>;

export const parseClaimId = parserOf(v.object({ claimId }));

export const parseClaimLabel = parserOf(
  v.object({ claimId, sourceType: v.picklist(sourceTypes), isKept: v.boolean() }),
);

export const parseClaimChange = parserOf(
  v.object({
    claimId,
    change: v.variant('kind', [
      v.object({ kind: v.literal('keep'), isKept: v.boolean() }),
      v.object({ kind: v.literal('correct-source-type'), sourceType: v.picklist(sourceTypes) }),
    ]) satisfies v.GenericSchema<unknown, ClaimChange>,
  }),
);

function parserOf<Output>(schema: v.GenericSchema<unknown, Output>): (args: unknown) => Output | null {
  return (args) => {
    const result = v.safeParse(schema, args);
    return result.success ? result.output : null;
  };
}
