import type { TextSelector } from '../../core/model';
import { asList, asObject } from './parse-json';

/** What an annotation's target points at. */
export interface ReadTarget {
  source: string | null;
  /** Null where the target is the whole page, or is described in ways that hold no words. */
  selector: TextSelector | null;
}

/** A target as the recommendation, Hypothesis and Apache Annotator write it. */
export function readTarget(value: unknown): ReadTarget {
  const target = asObject(value);
  if (!target) return { source: typeof value === 'string' ? value : null, selector: null };
  const source = asObject(target.source)?.id ?? asList(target.source)[0] ?? target.id;
  return { source: typeof source === 'string' ? source : null, selector: readSelector(target.selector) };
}

function readSelector(value: unknown): TextSelector | null {
  const selectors = flatten(value);
  const quote = selectors.find((selector) => isOfType(selector, 'TextQuoteSelector'));
  if (typeof quote?.exact !== 'string') return null;
  const position = selectors.find((selector) => isOfType(selector, 'TextPositionSelector'));
  const start = Number.isSafeInteger(position?.start) ? Math.max(0, position?.start as number) : 0;
  const { exact } = quote;
  return { exact, prefix: asContext(quote.prefix), suffix: asContext(quote.suffix), start, end: start + exact.length };
}

/** All selectors in an order in which the innermost comes first: a refined one points at the words themselves. */
function flatten(value: unknown): Record<string, unknown>[] {
  return asList(value).flatMap((each) => {
    const selector = asObject(each);
    if (!selector) return [];
    return [...flatten(selector.refinedBy), ...flatten(selector.items), selector];
  });
}

function isOfType(selector: Record<string, unknown>, type: string): boolean {
  return asList(selector.type ?? selector['@type']).some((each) => each === type || each === `oa:${type}`);
}

const asContext = (value: unknown) => (typeof value === 'string' ? value : '');
