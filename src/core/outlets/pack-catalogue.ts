import type { OutletKind } from '../model';
import type { OutletRecord } from './catalogue';

/** The catalogue as it is packaged: one string, because thousands of small arrays cost more to parse than to cut. */
export interface PackedCatalogue {
  version: 1;
  kinds: OutletKind[];
  /** A line each: names, index of the kind, country, domains, broadcaster; see `packRecord`. */
  outlets: string;
}

/** Packs outlets for the extension, in their order. A later record replaces an earlier one of the same name in its place. */
export function packCatalogue(records: readonly OutletRecord[]): PackedCatalogue {
  const byName = new Map<string, OutletRecord>();
  for (const record of records) {
    if (record.replaces) byName.delete(record.replaces);
    byName.set(record.name, record);
  }
  const kinds = [...new Set([...byName.values()].map((record) => record.kind))];
  return { version: 1, kinds, outlets: [...byName.values()].map((record) => packRecord(record, kinds)).join('\n') };
}

/** "The Sun (UK)" → "~The Sun|Sun Online⇥0⇥GB⇥thesun.co.uk", "~" before names that need context. */
function packRecord(record: OutletRecord, kinds: readonly OutletKind[]): string {
  const ambiguous = new Set(record.ambiguous);
  const names = new Set([record.name.replace(/ \([^)]*\)$/, ''), ...record.aliases]);
  const marked = [...names].map((name) => (ambiguous.has(name) ? `~${name}` : name));
  const fields = [marked.join('|'), kinds.indexOf(record.kind), record.country, record.domains.join(' ')];
  return [...fields, ...(record.outlet ? [record.outlet] : [])].join('\t');
}

/** Reads the lines of a file under data/. */
export function parseOutletRecords(lines: string): OutletRecord[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as OutletRecord);
}
