import type { Reading, TokenSpan } from '../attribution/reading';
import type { Tag } from '../attribution/tag';
import type { Token } from '../text/parsed-text';
import { isHonorific } from './honorific';

/** The whole name of a body of which a run of capitals was found: "Aldea’s Ministry | of Works". */
export function findBodyName({ parsed, tags }: Reading, phraseFirst: number, [first, end]: TokenSpan): TokenSpan {
  return [ownerOf(parsed.tokens, tags, phraseFirst, first), extendOf(parsed.tokens, tags, end)];
}

/** "Aldea’s | Ministry of Works": the name of a body takes its owner along. */
function ownerOf(tokens: readonly Token[], tags: readonly Tag[], phraseFirst: number, first: number): number {
  if (tokens[first - 1]?.kind !== 'clitic') return first;
  let owner = first - 1;
  while (owner > phraseFirst && tags[owner - 1] === 'name') owner--;
  return owner < first - 1 ? owner : first;
}

/** "Department | of Social Services", "Centre | for Disease Control and Prevention" */
function extendOf(tokens: readonly Token[], tags: readonly Tag[], from: number): number {
  let end = from;
  const sentence = tokens[from - 1]?.sentence;
  if (!/^(?:of|for)$/.test(tokens[from]?.lower ?? '')) return from;
  for (let i = from; i < from + 10; i++) {
    const token = tokens[i];
    if (token?.sentence !== sentence || !token) break;
    if (isTitled(tokens, tags, i)) break; // "Bank of Aldea | President Ann Ruiz"
    if (tags[i] === 'name') end = i + 1;
    else if (!/^(?:of|for|the|and|on|&)$/.test(token.lower)) break;
    else if (token.lower === 'and' && tags[i + 1] !== 'name') break;
  }
  return end;
}

/** A title or calling with two names behind it begins a person. */
function isTitled(tokens: readonly Token[], tags: readonly Tag[], i: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  return isHonorific(lower) && lower !== 'general' && tags[i + 1] === 'name' && tags[i + 2] === 'name';
}
