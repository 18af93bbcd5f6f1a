import { once } from 'node:events';

/** Writes one JSON value as a line on stdout, no faster than its reader takes it. */
export async function writeLine(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}
