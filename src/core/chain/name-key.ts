import type { Catalogue } from '../outlets/catalogue';
import { findOwnOutlet } from '../outlets/own-outlet';
import { foldName } from './fold-name';

/** Gives outlets that go by several names one key, as the catalogue knows them: "AP" and "Associated Press". */
export function nameKeyOf(catalogue: Catalogue): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const key = known.get(name) ?? foldName(findOwnOutlet({ publisher: name }, catalogue)?.name ?? name);
    known.set(name, key);
    return key;
  };
}
