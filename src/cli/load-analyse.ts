import { readFile } from 'node:fs/promises';
import { analyse } from '../core/analyse';
import { english } from '../core/lexicon/en/english';
import type { Analysis, AnalysisInput } from '../core/model';
import { openCatalogue } from '../core/outlets/open-catalogue';
import { packCatalogue, parseOutletRecords } from '../core/outlets/pack-catalogue';

const files = ['../../data/outlets.jsonl', '../../data/outlets-own.jsonl'].map(
  (file) => new URL(file, import.meta.url),
);

/** Gives the analysis together with all that it knows beforehand. */
export async function loadAnalyse(): Promise<(input: AnalysisInput) => Analysis> {
  const lines = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const catalogue = openCatalogue(packCatalogue(lines.flatMap(parseOutletRecords)));
  return (input) => analyse(input, { lexicon: english, catalogue });
}
