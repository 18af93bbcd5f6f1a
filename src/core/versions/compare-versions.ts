import { foldWords } from '../finding/fold-words';
import { likenessOf } from '../likeness/likeness-of';
import type { ArticleVersion, Passage } from './article-version';
import { type DiffPart, diffCharacters } from './diff-characters';

/**
 * One silent edit. `words` is null where neither reading kept the passage's words: it holds no claim, and only that
 * it came or went is known.
 */
export type Edit =
  | { kind: 'headline'; diff: DiffPart[] }
  | { kind: 'changed'; at: number; diff: DiffPart[] }
  | { kind: 'added' | 'removed'; at: number; words: string | null };

/** What changed in an article between two readings, in reading order; `at` counts passages, of the later reading where there is one. */
export function compareVersions(before: ArticleVersion, after: ArticleVersion): Edit[] {
  if (before.fingerprint === after.fingerprint) return [];
  const edits: Edit[] = [];
  if (before.title !== after.title) {
    edits.push({ kind: 'headline', diff: diffCharacters(before.title ?? '', after.title ?? '') });
  }
  const removed = withoutThoseIn(before.passages, after.passages);
  const added = withoutThoseIn(after.passages, before.passages);
  for (const [at, { text }] of added) {
    const earlier = text === null ? null : takeMostAlike(text, removed);
    if (text !== null && earlier !== null) edits.push({ kind: 'changed', at, diff: diffCharacters(earlier, text) });
    else edits.push({ kind: 'added', at, words: text });
  }
  for (const [at, { text }] of removed) edits.push({ kind: 'removed', at, words: text });
  return edits.sort((a, b) => placeOf(a) - placeOf(b));
}

/** Passages, by their place, that do not stand in the other reading; a passage that only moved does. */
function withoutThoseIn(passages: readonly Passage[], others: readonly Passage[]): Map<number, Passage> {
  const counts = new Map<string, number>();
  for (const { fingerprint } of others) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  const left = new Map<number, Passage>();
  for (const [at, passage] of passages.entries()) {
    const count = counts.get(passage.fingerprint) ?? 0;
    if (count > 0) counts.set(passage.fingerprint, count - 1);
    else left.set(at, passage);
  }
  return left;
}

const leastLikeness = 0.5; // Half of the words: below this it is another passage, not an edited one.

/** The words of the passage most like this one, taken out of the rest; null where none is like it. */
function takeMostAlike(text: string, rest: Map<number, Passage>): string | null {
  const words = foldWords(text).split(' ');
  let best: { at: number; likeness: number; text: string } | null = null;
  for (const [at, passage] of rest) {
    if (passage.text === null) continue;
    const likeness = likenessOf(words, foldWords(passage.text).split(' '));
    if (likeness >= leastLikeness && likeness > (best?.likeness ?? 0)) best = { at, likeness, text: passage.text };
  }
  if (best) rest.delete(best.at);
  return best?.text ?? null;
}

const placeOf = (edit: Edit) => (edit.kind === 'headline' ? -1 : edit.at);
