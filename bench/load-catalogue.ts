import { readFileSync } from 'node:fs';
import type { Catalogue } from '../src/core/outlets/catalogue';
import { openCatalogue } from '../src/core/outlets/open-catalogue';
import { packCatalogue, parseOutletRecords } from '../src/core/outlets/pack-catalogue';

const files = ['../data/outlets.jsonl', '../data/outlets-own.jsonl'];

/** The catalogue as the extension packages it, for measuring. */
export function loadCatalogue(): Catalogue {
  const records = files.flatMap((file) => parseOutletRecords(readFileSync(new URL(file, import.meta.url), 'utf8')));
  return openCatalogue(packCatalogue(records));
}
