import { functionWords } from './function-words';

/** Scripts that one language of the news alone is written in; kana before the Chinese letters that stand among them. */
const scripts: readonly (readonly [lang: string, letters: RegExp])[] = [
  ['ja', /[\u3041-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['th', /[\u0e01-\u0e5b]/g],
  ['my', /[\u1000-\u109f]/g],
  ['bn', /[\u0980-\u09ff]/g],
  ['ta', /[\u0b80-\u0bff]/g],
  ['te', /[\u0c00-\u0c7f]/g],
  ['gu', /[\u0a80-\u0aff]/g],
  ['pa', /[\u0a00-\u0a7f]/g],
  ['ml', /[\u0d00-\u0d7f]/g],
  ['kn', /[\u0c80-\u0cff]/g],
  ['si', /[\u0d80-\u0dff]/g],
  ['km', /[\u1780-\u17ff]/g],
  ['lo', /[\u0e80-\u0eff]/g],
  ['ka', /[\u10a0-\u10ff]/g],
  ['hy', /[\u0530-\u058f]/g],
  ['am', /[\u1200-\u137f]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['he', /[\u0590-\u05ff]/g],
];

const sampleLength = 2_000; // Code units; some three hundred words tell all languages apart that we know.
const leastOfScript = 0.15; // Share of the letters; headlines quote foreign names.
const leastWords = 20;
const leastRate = 0.05; // Share of function words; the most inflecting languages reach it.
const clearly = 3; // Times as many function words as the declared language has.

/**
 * Primary subtag of the language a text is written in: the declared one, unless the script or the function words speak
 * clearly against it; null where neither tells.
 */
export function detectLanguage(text: string, declared: string | null): string | null {
  const sample = text.slice(0, sampleLength);
  const primary = declared?.split('-')[0]?.toLowerCase() ?? null;
  const letters = countOf(sample, /[\p{L}\p{M}]/gu);
  for (const [lang, pattern] of scripts) if (countOf(sample, pattern) > leastOfScript * letters) return lang;
  const rates = ratesOf(sample);
  const best = [...rates].reduce((one, other) => (other[1] > one[1] ? other : one), ['', 0]);
  if (best[1] < leastRate) return primary;
  const declaredRate = primary === null ? 0 : rates.get(primary);
  return declaredRate !== undefined && declaredRate * clearly < best[1] ? best[0] : primary;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Share of each language's function words among all words of the sample. */
function ratesOf(sample: string): Map<string, number> {
  const tokens = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (tokens.length < leastWords) return new Map();
  return new Map(
    [...functionWords].map(([lang, words]) => [
      lang,
      tokens.filter((token) => words.has(token)).length / tokens.length,
    ]),
  );
}
