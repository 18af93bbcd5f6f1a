import { analyse } from '../core/analyse';
import type { Analysis, AnalysisInput } from '../core/model';

/** Gives the analysis together with all that it knows beforehand. */
export async function loadAnalyse(): Promise<(input: AnalysisInput) => Analysis> {
  return (input) => analyse(input);
}
