import type { Lexicon } from '../lexicon/lexicon';
import { elementAt } from '../text/element-at';
import type { ParsedText } from '../text/parsed-text';
import type { NounPhrase } from './find-noun-phrases';
import type { Tag } from './tag';

/** Half-open range of token indices. */
export type TokenSpan = readonly [first: number, end: number];

/** A parsed text with what its words do. All steps of the attribution read it; none changes it. */
export interface Reading {
  parsed: ParsedText;
  lexicon: Lexicon;
  tags: readonly Tag[];
  phrases: readonly NounPhrase[];
  /** For each token the index of its noun phrase, or -1. */
  phraseAt: Int32Array;
  /** For each token the index of the outermost quoted region that holds it, or -1. */
  outerRegionAt: Int32Array;
  statements: readonly Statement[];
  /** For each token the index of its statement. */
  statementAt: Int32Array;
}

/**
 * A sentence as the reporter speaks it: a quoted region counts as one word, however many sentences it holds.
 * `units` are the first tokens of its words; that of a region is its opening mark.
 */
export interface Statement {
  units: readonly number[];
  paragraph: number;
  first: number;
  end: number;
}

/** The token at a unit, or -1 beyond the statement's ends. */
export function tokenAt({ units }: Statement, unit: number): number {
  return elementAt(units, unit) ?? -1;
}

/** Index of the quoted region that a unit stands for, or -1. */
export function regionAt({ outerRegionAt }: Reading, { units }: Statement, unit: number): number {
  const token = elementAt(units, unit);
  return token === undefined ? -1 : (outerRegionAt[token] ?? -1);
}

/** The first token behind a unit. */
export function endOfUnit(reading: Reading, statement: Statement, unit: number): number {
  const region = regionAt(reading, statement, unit);
  return region < 0 ? tokenAt(statement, unit) + 1 : (reading.parsed.quotedRegions[region]?.endToken ?? 0);
}

/** What a unit does: "quote" for a region, nothing beyond the ends. */
export function tagAt(reading: Reading, statement: Statement, unit: number): Tag | 'quote' | undefined {
  const token = elementAt(statement.units, unit);
  if (token === undefined) return undefined;
  return (reading.outerRegionAt[token] ?? -1) >= 0 ? 'quote' : reading.tags[token];
}

/** The word at a unit in lower case; empty for a region and beyond the ends. */
export function wordAt(reading: Reading, statement: Statement, unit: number): string {
  const token = elementAt(statement.units, unit);
  if (token === undefined || (reading.outerRegionAt[token] ?? -1) >= 0) return '';
  return reading.parsed.tokens[token]?.lower ?? '';
}

/** The noun phrase that a unit belongs to; null for any other unit. */
export function phraseAt(reading: Reading, statement: Statement, unit: number): NounPhrase | null {
  const token = elementAt(statement.units, unit);
  if (token === undefined || (reading.outerRegionAt[token] ?? -1) >= 0) return null;
  return elementAt(reading.phrases, reading.phraseAt[token]) ?? null;
}

/** Finite, or an auxiliary or modal verb of a finite group. */
export function isVerb(tag: ReturnType<typeof tagAt>): boolean {
  return tag === 'verb' || tag === 'auxiliary' || tag === 'modal';
}
