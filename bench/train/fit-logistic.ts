export interface Example {
  features: string[];
  isRight: boolean;
  weight: number;
}

const rounds = 300;
const pull = 0.004; // L2; keeps rare features near zero.
const step = 0.5;

/** Logistic regression over features that hold or do not, by gradient descent with AdaGrad steps. Deterministic. */
export function fitLogistic(examples: readonly Example[]): Record<string, number> {
  const weights = new Map<string, number>();
  const sums = new Map<string, number>();
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Map<string, number>();
    for (const { features, isRight, weight } of examples) {
      let sum = 0;
      for (const feature of features) sum += weights.get(feature) ?? 0;
      const error = (1 / (1 + Math.exp(-sum)) - (isRight ? 1 : 0)) * weight;
      for (const feature of features) gradient.set(feature, (gradient.get(feature) ?? 0) + error / total);
    }
    for (const [feature, slope] of gradient) {
      const own = weights.get(feature) ?? 0;
      const full = slope + (feature === 'bias' ? 0 : pull * own);
      const squares = (sums.get(feature) ?? 0) + full * full;
      sums.set(feature, squares);
      weights.set(feature, own - (step * full) / (Math.sqrt(squares) + 1e-8));
    }
  }
  return Object.fromEntries(weights);
}
