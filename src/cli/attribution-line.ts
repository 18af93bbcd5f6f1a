import type { Attribution } from '../core/model';

/** An attribution as the command line writes it: `speakers` only where several speak as one. */
export function toAttributionLine(attribution: Attribution): object {
  const { speakers, ...rest } = attribution;
  return speakers.length > 1 ? { ...rest, speakers } : rest;
}
