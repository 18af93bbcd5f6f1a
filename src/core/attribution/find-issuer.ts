import { speakerKindOf } from './can-speak';
import { firstUnitOf, type Subject } from './chain-of';
import { findSubject } from './find-subject';
import { type Reading, type Statement, tagAt, wordAt } from './reading';

const issues =
  /^(?:publish|release|issue|post|share|send|write|circulate|hand)(?:s|d|es|ed|ing)?$|^(?:sent|wrote|written|sending|publishing|releasing|issuing|sharing|made|put|tweeted|drafted|read)$/;

/** "The mayor published a post that read: “…”": who issued the paper speaks; null where the paper speaks for itself. */
export function findIssuer(reading: Reading, statement: Statement, { path, head, firstUnit }: Subject): Subject | null {
  if (path !== 'relative' || speakerKindOf(reading, head) !== 'document') return null;
  const verb = firstUnitOf(reading, statement, firstUnit) - 1;
  const tag = tagAt(reading, statement, verb);
  if (!issues.test(wordAt(reading, statement, verb)) || (tag !== 'verb' && tag !== 'participle')) return null;
  let first = verb;
  while (/^(?:auxiliary|modal|adverb)$/.test(tagAt(reading, statement, first - 1) ?? '')) first--;
  const issuer = findSubject(reading, statement, first);
  const kind = speakerKindOf(reading, issuer?.head ?? null);
  return issuer && kind !== 'thing' && kind !== 'none' ? { ...issuer, path: 'shared' } : null;
}
