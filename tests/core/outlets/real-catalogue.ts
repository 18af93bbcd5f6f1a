import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openCatalogue } from '../../../src/core/outlets/open-catalogue';
import { packCatalogue, parseOutletRecords } from '../../../src/core/outlets/pack-catalogue';

const data = path.resolve(import.meta.dirname, '../../../data');
const files = ['outlets.jsonl', 'outlets-own.jsonl'];

/** The records under data/, later files last. */
export const records = files.flatMap((file) => parseOutletRecords(readFileSync(path.join(data, file), 'utf8')));
export const packed = packCatalogue(records);
/** The catalogue that the extension ships. */
export const catalogue = openCatalogue(packed);
