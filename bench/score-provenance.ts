/**
 * Scores tracing alone: the gold's own contents, sources, cues and speakers go in, so that types, carriers and outlets are
 * measured apart from the finding of quotations. npx tsx bench/score-provenance.ts [--part pages,articles] [--errors N]
 */
import { readFileSync } from 'node:fs';
import type { Attribution, Quotation, Span } from '../src/core/model';
import { findOutlets } from '../src/core/outlets/find-outlets';
import { traceProvenance } from '../src/core/provenance/trace-provenance';
import { parseText } from '../src/core/text/parse-text';
import { loadCatalogue } from './load-catalogue';

interface GoldClaim {
  content: Span[];
  source: Span[] | null;
  cue: Span[] | null;
  speaker_ref: string | null;
  speakers?: string[];
  anonymous?: boolean;
  via: string[];
  channel: string;
  kind: Quotation['kind'];
  source_type: string;
  source_type_also: string[];
  required: boolean;
}

interface GoldArticle {
  id: string;
  part: string;
  text: string;
  title?: string;
  publisher?: string;
  hostname?: string;
  byline?: string;
  claims: GoldClaim[];
}

const shared = new URL('../../shared/', import.meta.url);
const { scoreClaims } = (await import(new URL('bench/score-claims.mjs', shared).href)) as {
  scoreClaims: (gold: object[], predicted: object[]) => Record<string, never>;
};
const after = (flag: string): string | undefined =>
  process.argv.includes(flag) ? process.argv[process.argv.indexOf(flag) + 1] : undefined;
const parts = after('--part')?.split(',');
const file = after('--gold') ?? 'gold/claims.dev.jsonl';
const catalogue = loadCatalogue();

const golds = readFileSync(new URL(file, shared), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as GoldArticle)
  .filter((gold) => !parts || parts.includes(gold.part));

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
let ms = 0;
let words = 0;
const predictions = golds.map((gold) => {
  const parsed = parseText(gold.text);
  const input = { ...gold, byline: gold.byline ? [gold.byline] : [] };
  const quotations = gold.claims.map(quotationOf);
  const before = performance.now();
  const outlets = findOutlets(parsed, catalogue, gold);
  const attributions = traceProvenance(parsed, quotations, { outlets, input, catalogue });
  ms += performance.now() - before;
  words += parsed.tokens.length;
  showErrors(gold, attributions);
  return { id: gold.id, attributions, outlets };
});

function quotationOf(claim: GoldClaim): Quotation {
  return {
    content: claim.content,
    source: claim.source?.length ? claim.source : null,
    cue: claim.cue?.length ? claim.cue : null,
    kind: claim.kind,
    speaker: claim.speaker_ref,
    speakers: claim.speakers ?? [],
    anonymous: claim.anonymous ?? false,
    confidence: 1,
  };
}

function showErrors(gold: GoldArticle, attributions: readonly Attribution[]): void {
  if (!process.argv.includes('--errors')) return;
  const limit = Number(after('--errors'));
  gold.claims.forEach((claim, i) => {
    const found = attributions[i];
    if (!found || claim.required === false) return;
    const isFair = found.sourceType === claim.source_type || claim.source_type_also.includes(found.sourceType);
    const isStrict = found.sourceType === claim.source_type;
    const viaRight = claim.via.length === found.via.length;
    if (limit === 1 ? isFair : limit === 2 ? isStrict : isStrict && viaRight) return;
    const at = claim.cue?.[0]?.[0] ?? claim.source?.[0]?.[0] ?? claim.content[0]?.[0] ?? 0;
    const context = gold.text.slice(Math.max(0, at - 130), at + 160).replace(/\n/g, '¶');
    print(
      `[${gold.id}#${i}] ${claim.source_type}${claim.source_type_also.length ? `/${claim.source_type_also}` : ''} via ${claim.via} → ${found.sourceType} via ${found.via} · ${claim.speaker_ref}\n    ${context}\n    evidence ${found.evidence.sourceType.map(([s, e]) => gold.text.slice(s, e)).join(' | ')}`,
    );
  });
}

const figures = scoreClaims(golds, predictions) as unknown as {
  typeStrict: { share: number };
  typeFair: { share: number };
  macroTypeF: number;
  types: Record<string, { P: number; R: number; F: number; tp: number; pred: number; gold: number }>;
  via: { P: number; R: number; F: number };
  outlets: { P: number; R: number; F: number } | null;
  outletNames: { share: number };
  confusion: Record<string, number>;
};
const pc = (x: number): string => (100 * x).toFixed(1);
print(`type strict ${pc(figures.typeStrict.share)} fair ${pc(figures.typeFair.share)} macro ${pc(figures.macroTypeF)}`);
for (const [type, m] of Object.entries(figures.types))
  print(`  ${type.padEnd(10)} P ${pc(m.P)} R ${pc(m.R)} F ${pc(m.F)} (${m.tp}/${m.pred}/${m.gold})`);
print(`via P ${pc(figures.via.P)} R ${pc(figures.via.R)} F ${pc(figures.via.F)}`);
if (figures.outlets)
  print(
    `outlets P ${pc(figures.outlets.P)} R ${pc(figures.outlets.R)} F ${pc(figures.outlets.F)} names ${pc(figures.outletNames.share)}`,
  );
print(JSON.stringify(figures.confusion));
print(`${((1000 * ms) / words).toFixed(2)} ms per 1,000 words`);
