import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { packCatalogue, parseOutletRecords } from '../src/core/outlets/pack-catalogue';

/** Later files replace records of earlier ones by name. */
const files = ['../data/outlets.jsonl', '../data/outlets-own.jsonl'];

/** The packaged form of the files under data/, as JSON text. */
export function readPackedCatalogue(): string {
  const records = files.flatMap((file) => parseOutletRecords(readFileSync(new URL(file, import.meta.url), 'utf8')));
  return JSON.stringify(packCatalogue(records));
}

/** Puts `outlets.json`, the packed catalogue, at the top of every build. */
export function outletCatalogue(): Plugin {
  return {
    name: 'hearsay-outlet-catalogue',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'outlets.json', source: readPackedCatalogue() });
    },
  };
}
