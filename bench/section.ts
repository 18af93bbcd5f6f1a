/** One measured figure. */
export interface Figure {
  figure: string;
  /** What it was measured on. */
  on: string;
  /** What the issues ask for; an empty string where they ask for nothing. */
  aim: string;
  measured: string;
}

/** Figures that were measured together. */
export interface Section {
  title: string;
  /** The commands that give these figures again, run in the repository's folder. */
  commands: string[];
  figures: Figure[];
  /** What a reader of the table must know. */
  notes: string[];
  /** A table of its own, one line a row, the first one its head. */
  details?: string[][];
}

export type MeasureSection = () => Promise<Section>;

/** 0.8231 → "82.3" */
export const percent = (share: number | null | undefined): string =>
  share === null || share === undefined ? '–' : (100 * share).toFixed(1);

/** "F1 82.3 (P 84.0, R 80.7)" */
export const rates = ({ P, R, F }: { P: number; R: number; F: number }): string =>
  `${percent(F)} (P ${percent(P)}, R ${percent(R)})`;

/** Milliseconds with as many digits as they deserve. */
export const milliseconds = (ms: number): string => `${ms < 10 ? ms.toFixed(2) : ms.toFixed(0)} ms`;

/** The value below which this share of the numbers lies (nearest rank). */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
