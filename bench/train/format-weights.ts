import type { Weights } from '../../src/core/attribution/score-candidates';

const least = 0.02; // Smaller weights change no decision.

/** The TypeScript file that holds learned weights, sorted so that two runs can be compared. */
export function formatWeights(name: string, script: string, weights: Weights): string {
  const lines = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= least)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([feature, weight]) => `  ${/^[a-z]+$/.test(feature) ? feature : `'${feature}'`}: ${Number(weight.toFixed(2))},`,
    );
  return `import type { Weights } from './score-candidates';\n\n/** Written by bench/train/${script}; run it again after a change to the rules or the features. */\nexport const ${name}: Weights = {\n${lines.join('\n')}\n};\n`;
}
