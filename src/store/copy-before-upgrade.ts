import { Dexie, type Table } from 'dexie';
import { dexieFactor } from './database-version';

/**
 * Copies a database of an older version aside, as it stands, before it is opened and brought up to date. One copy of
 * each version is kept, under the name that `nameOfCopy` gives. Resolves to whether a copy was made.
 */
export async function copyBeforeUpgrade(name: string, latestVersion: number): Promise<boolean> {
  // Asking costs a millisecond at each opening; opening the database twice would cost ten.
  const existing = (await indexedDB.databases()).find((database) => database.name === name);
  const version = (existing?.version ?? 0) / dexieFactor;
  if (version === 0 || version >= latestVersion) return false;
  const old = new Dexie(name, { autoOpen: false });
  try {
    await old.open(); // Without a schema given it opens as it is.
    if (old.verno < latestVersion) await copyTables(old, nameOfCopy(name, old.verno));
    return true;
  } finally {
    old.close();
  }
}

export const nameOfCopy = (name: string, version: number): string => `${name}-copy-of-version-${version}`;

/** Whether a database is such a copy. */
export const isCopyOf = (name: string, other: string): boolean =>
  other.startsWith(nameOfCopy(name, 0).slice(0, -1)) && /-\d+$/.test(other);

const rowsAtOnce = 1000; // Some two megabytes of claims.

async function copyTables(old: Dexie, copyName: string): Promise<void> {
  const copy = new Dexie(copyName);
  copy.version(old.verno).stores(Object.fromEntries(old.tables.map((table) => [table.name, schemaOf(table)])));
  try {
    for (const { name } of old.tables) await copyRows(old.table(name), copy.table(name));
  } finally {
    copy.close();
  }
}

async function copyRows(from: Table, to: Table): Promise<void> {
  await to.clear();
  const keys = await from.toCollection().primaryKeys();
  for (let at = 0; at < keys.length; at += rowsAtOnce) {
    const rows = await from.bulkGet(keys.slice(at, at + rowsAtOnce));
    await to.bulkPut(rows.filter((row) => row !== undefined));
  }
}

const schemaOf = ({ schema }: Table) => [schema.primKey, ...schema.indexes].map(({ src }) => src).join(', ');
