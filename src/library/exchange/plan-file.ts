import { currentWords } from '../../core/claims/current-words';
import type { Claim, ClaimId } from '../../core/model';
import type { BundleCover } from '../../export/bundle';
import { type BundlePlan, planBundle } from '../../export/merge-bundle';
import { planImport } from '../../export/plan-import';
import type { ReadRecords } from '../../export/read-records';
import type { ImportedRecords, KnownRecords } from '../../store/import-records';
import type { PlannedImport } from './import-task';

/** What was read of a file. */
export interface FileToImport {
  format: string;
  read: ReadRecords;
  /** Of a bundle; otherwise null. */
  cover: BundleCover | null;
}

const shownRefusals = 200;
const shownExamples = 20;
const shownDisagreements = 500;

/** Compares a file with what is known: what would be written, and what the reader is told of it. */
export function planFile(
  { format, read, cover }: FileToImport,
  known: KnownRecords,
  importedAt: string,
): { records: ImportedRecords; planned: PlannedImport } {
  const setting = { known, importedAt, newId: () => crypto.randomUUID() };
  const plan: BundlePlan = cover ? planBundle(read, setting) : { ...planImport(read, setting), disagreements: [] };
  const [articles, claims] = [split(plan.articles), split(plan.claims)];
  const records: ImportedRecords = {
    articles: { new: plan.articles.new, changed: articles.changed.map(({ after }) => after) },
    claims: { new: plan.claims.new, changed: claims.changed },
  };
  const planned: PlannedImport = {
    format,
    articles: countOf(articles),
    claims: countOf(claims),
    keptOurs: cover ? 0 : plan.claims.changed.filter(({ kept }) => kept.length > 0).length,
    refusedCount: plan.refused.length,
    refused: plan.refused.slice(0, shownRefusals),
    examples: [
      ...claims.changed.slice(0, shownExamples).map(({ after, fields }) => example('changed', after, fields)),
      ...plan.claims.new.slice(0, shownExamples).map((claim) => example('new', claim, [])),
    ].slice(0, shownExamples),
    bundle: cover && { cover, disagreements: describeDisagreements(plan, known.claims) },
  };
  return { records, planned };
}

interface Table<Row> {
  new: Row[];
  changed: { before: Row; after: Row; fields: (keyof Row)[] }[];
  same: Row[];
}

/** A row of which nothing but what we keep differs is the same. */
function split<Row>(table: Table<Row>): { new: Row[]; changed: Table<Row>['changed']; sameCount: number } {
  const changed = table.changed.filter(({ fields }) => fields.length > 0);
  return { new: table.new, changed, sameCount: table.same.length + table.changed.length - changed.length };
}

function countOf({ new: added, changed, sameCount }: { new: unknown[]; changed: unknown[]; sameCount: number }) {
  return { added: added.length, changed: changed.length, same: sameCount };
}

function example(change: 'new' | 'changed', claim: Claim, fields: (keyof Claim)[]) {
  return { change, words: currentWords(claim).slice(0, 300), fields };
}

function describeDisagreements({ disagreements }: BundlePlan, known: readonly Claim[]) {
  const wanted = new Set<ClaimId>(disagreements.map(({ claimId }) => claimId));
  const words = new Map(known.filter(({ id }) => wanted.has(id)).map((claim) => [claim.id, currentWords(claim)]));
  return disagreements
    .slice(0, shownDisagreements)
    .map((disagreement) => ({ ...disagreement, words: words.get(disagreement.claimId) ?? '' }));
}
