import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Gives the whole path of a file the caller named. npm runs us in the project's folder; INIT_CWD is where the caller stood. */
export function resolvePath(path: string): string {
  const bases = [process.env.INIT_CWD, process.cwd()].filter((base) => base !== undefined);
  const candidates = bases.map((base) => resolve(base, path));
  return candidates.find((candidate) => existsSync(candidate)) ?? resolve(path);
}
