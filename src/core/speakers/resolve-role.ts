import type { NounPhrase } from '../attribution/find-noun-phrases';
import type { Reading } from '../attribution/reading';
import type { Entity } from './entity';
import type { Entities } from './find-entities';

/** "the mayor", "the ministry": the last one named before who goes by that noun; null where none does. */
export function resolveRole({ parsed, lexicon }: Reading, entities: Entities, phrase: NounPhrase): Entity | null {
  const { tokens } = parsed;
  if (tokens[phrase.first]?.lower !== 'the' || phrase.end - phrase.first > 3) return null;
  const noun = tokens[phrase.end - 1]?.lower ?? '';
  const isBody = lexicon.bodyNouns.has(noun);
  if (!isBody && !lexicon.personNouns.has(noun)) return null;
  let best: Entity | null = null;
  let bestAt = -1;
  for (const entity of entities.all) {
    if (!entity.roles.has(noun) || (entity.kind === 'body') !== isBody) continue;
    const at = entity.mentions.findLast((mention) => mention < phrase.first) ?? -1;
    if (at > bestAt) [best, bestAt] = [entity, at];
  }
  return best;
}
