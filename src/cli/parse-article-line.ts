import type { AnalysisInput } from '../core/model';

type Id = string | number;

export interface ArticleLine {
  id: Id;
  input: AnalysisInput;
}

export interface BadLine {
  id: Id | null;
  error: string;
}

const optionalKeys = ['title', 'publisher', 'hostname', 'lang'] as const;

/** Reads one line of what `hearsay attributions` is given; keys it does not know are ignored. */
export function parseArticleLine(line: string, number: number): ArticleLine | BadLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: `Line ${number} is no JSON.` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { id: null, error: `Line ${number} is no JSON object.` };
  }
  const given = value as Record<string, unknown>;
  const id = typeof given.id === 'string' || typeof given.id === 'number' ? given.id : null;
  if (id === null) return { id, error: `Line ${number} has no "id".` };
  if (typeof given.text !== 'string') return { id, error: `Line ${number} has no "text".` };

  const input: AnalysisInput = { text: given.text };
  for (const key of optionalKeys) {
    const field = given[key];
    if (field === undefined || field === null) continue;
    if (typeof field !== 'string') return { id, error: `Line ${number}: "${key}" is no string.` };
    input[key] = field;
  }
  const byline = namesOf(given.byline);
  if (byline === null) return { id, error: `Line ${number}: "byline" is neither a string nor a list of strings.` };
  if (byline.length > 0) input.byline = byline;
  return { id, input };
}

/** A byline is given whole, "Ann Example, Reuters", or as a list of names. */
function namesOf(byline: unknown): string[] | null {
  if (byline === undefined || byline === null) return [];
  const names = Array.isArray(byline) ? byline : [byline];
  return names.every((name): name is string => typeof name === 'string') ? names.filter((name) => name !== '') : null;
}
