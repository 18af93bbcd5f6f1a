import * as v from 'valibot';
import { sourceTypes } from '../core/label-values';
import type { ArticleId, ClaimEdit, ClaimId } from '../core/model';
import { parserOf } from './parser-of';

/** Narrow what changes the record. Each gives null where the shape is wrong. */

const longestNote = 1_000_000; // UTF-16 code units; what the library is tested with.
const longestName = 500; // Tags, statuses and speakers are names, not texts.

const name = v.pipe(v.string(), v.maxLength(longestName));
const edit = v.variant('kind', [
  v.object({ kind: v.literal('keep'), isKept: v.boolean() }),
  v.object({
    kind: v.literal('correct'),
    sourceType: v.exactOptional(v.nullable(v.picklist(sourceTypes))),
    speaker: v.exactOptional(v.nullable(v.object({ name: v.nullable(name) }))),
  }),
  v.object({ kind: v.literal('tag'), add: v.array(name), remove: v.array(name) }),
  v.object({ kind: v.literal('note'), note: v.pipe(v.string(), v.maxLength(longestNote)) }),
  v.object({ kind: v.literal('status'), status: v.nullable(name) }),
  v.object({ kind: v.literal('dismiss'), isDismissed: v.boolean() }),
]) satisfies v.GenericSchema<unknown, ClaimEdit>;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(longestName));

export const parseClaimEdit = parserOf(v.object({ claimId: id as unknown as v.GenericSchema<unknown, ClaimId>, edit }));

export const parseArticleText = parserOf(
  v.object({ articleId: v.nullable(id as unknown as v.GenericSchema<unknown, ArticleId>), text: v.string() }),
);

export const parseTabId = parserOf(v.object({ tabId: v.pipe(v.number(), v.safeInteger()) }));
