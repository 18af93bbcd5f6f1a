import type { Entity } from './entity';

/** Where the text says "Ruiz" alone and the headline "Ann Ruiz", the person goes by the full name. */
export function addTitleNames(
  entities: readonly Entity[],
  title: string,
  firstNames: ReadonlyMap<string, 'he' | 'she'>,
): void {
  const words = title.split(/[^\p{L}\p{M}’'-]+/u);
  for (const entity of entities) {
    if (entity.kind !== 'person' || entity.name.includes(' ')) continue;
    const at = words.indexOf(entity.name);
    if (at < 0) continue;
    const [before = '', after = ''] = [words[at - 1], words[at + 1]];
    const isFirst = firstNames.has(entity.name.toLowerCase()) && /^\p{Lu}\p{Ll}/u.test(after);
    if (firstNames.has(before.toLowerCase())) entity.name = `${before} ${entity.name}`;
    else if (isFirst) entity.name = `${entity.name} ${after}`;
    else continue;
    entity.isSurelyPerson = true;
  }
}
