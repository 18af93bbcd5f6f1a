/**
 * Copies the facts we ship about outlets from ../shared/gazetteer into data/outlets.jsonl: tiers 1 and 2, only the fields
 * that the catalogue packs. Run by hand when the gazetteer changes: npx tsx bench/copy-outlets.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { OutletKind } from '../src/core/model';
import type { OutletRecord } from '../src/core/outlets/catalogue';

interface GazetteerRecord {
  name: string;
  aliases: string[];
  kind: OutletKind;
  country: string;
  domains: string[];
  ambiguous_names?: string[];
  tier: number;
  sources: string[];
  outlet?: string;
}

const gazetteer = new URL('../../shared/gazetteer/outlets.jsonl', import.meta.url);
const ours = new URL('../data/outlets.jsonl', import.meta.url);

const lines = readFileSync(gazetteer, 'utf8').split('\n').filter(Boolean);
const records = lines
  .map((line) => JSON.parse(line) as GazetteerRecord)
  .filter((record) => record.tier < 3)
  .map(({ name, aliases, kind, country, domains, ambiguous_names, sources, outlet }) => {
    const record: OutletRecord & { sources: string[] } = {
      name,
      aliases: aliases.map((alias) => alias.replace(/^~/, '')), // One is marked in the gazetteer as a common word.
      kind,
      country,
      domains,
      ambiguous: [...(ambiguous_names ?? []), ...aliases.filter((alias) => alias.startsWith('~'))].map((name) =>
        name.replace(/^~/, ''),
      ),
      ...(outlet ? { outlet } : {}),
      sources,
    };
    return JSON.stringify(record);
  });
writeFileSync(ours, `${records.join('\n')}\n`);
