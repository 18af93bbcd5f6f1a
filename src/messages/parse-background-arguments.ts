import * as v from 'valibot';
import { citationLanguages, citationStyles } from '../core/citing/cited-claim';
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

const claimId = id as unknown as v.GenericSchema<unknown, ClaimId>;
const articleId = v.nullable(id as unknown as v.GenericSchema<unknown, ArticleId>);
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const spans = v.pipe(v.array(v.tuple([offset, offset])), v.minLength(1), v.maxLength(100));

export const parseClaim = parserOf(v.object({ claimId }));

export const parseShown = parserOf(v.object({ claimId, at: v.picklist(['claim', 'edits']) }));

export const parseTaken = parserOf(v.object({ claimCount: offset, articleId }));

export const parseTurn = parserOf(v.object({ claimId, way: v.picklist(['undo', 'redo']) }));

/** Spans must lie within the text. */
export const parseExtent = parserOf(
  v.pipe(
    v.object({ claimId, text: v.string(), spans: v.nullable(spans) }),
    v.check(({ text, spans: given }) => (given ?? []).every(([start, end]) => start < end && end <= text.length)),
  ),
);

export const parseCiting = parserOf(
  v.object({
    claimId,
    choice: v.nullable(v.object({ style: v.picklist(citationStyles), language: v.picklist(citationLanguages) })),
  }),
);

export const parseSuggestionId = parserOf(v.object({ id: v.pipe(v.string(), v.maxLength(10_000)) }));

export const parseClaimEdit = parserOf(v.object({ claimId, edit }));

export const parseArticleText = parserOf(v.object({ articleId, text: v.string() }));

export const parseTabId = parserOf(v.object({ tabId: v.pipe(v.number(), v.safeInteger()) }));
