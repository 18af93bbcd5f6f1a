import { readPackedCatalogue } from '../../vite/outlet-catalogue';
import { analyse } from '../core/analyse';
import { english } from '../core/lexicon/en/english';
import type { Analysis, AnalysisInput } from '../core/model';
import { openCatalogue } from '../core/outlets/open-catalogue';

/** Gives the analysis together with all that it knows beforehand, from the files of the repository that the build packs. */
export async function loadAnalyse(): Promise<(input: AnalysisInput) => Analysis> {
  const knowledge = { lexicon: english, catalogue: openCatalogue(JSON.parse(readPackedCatalogue())) };
  return (input) => analyse(input, knowledge);
}
