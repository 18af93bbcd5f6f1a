import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project-folder';
import { report } from './report';
import { runQuietly } from './run-command';

export type BuildTarget = 'chrome' | 'firefox';

/** Gives the folder of the built extension, and builds it first where it is missing or older than what it is made of. */
export async function buildExtension(target: BuildTarget): Promise<string> {
  const built = join(projectFolder, 'dist', target);
  if (isCurrent(built)) return built;
  report(`Building the extension for ${target === 'chrome' ? 'Chrome and its kin' : 'Firefox'} …`);
  const vite = join(projectFolder, 'node_modules/vite/bin/vite.js');
  const failure = await runQuietly(process.execPath, [vite, 'build', '--mode', target], { folder: projectFolder });
  if (failure !== null) throw new Error(`The build failed:\n${failure}`);
  return built;
}

const ingredients = [
  'src',
  'data',
  '_locales',
  'icons/hearsay.svg',
  'manifest.json',
  'vite.config.ts',
  'package-lock.json',
];

function isCurrent(built: string): boolean {
  const builtAt = modifiedAt(join(built, 'manifest.json'));
  if (builtAt === null) return false;
  return ingredients.every((path) => newestBelow(join(projectFolder, path)) <= builtAt);
}

/** When the newest file at or below the path was changed, in milliseconds since 1970; 0 where there is none. */
function newestBelow(path: string): number {
  let entries: Dirent[];
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch {
    return modifiedAt(path) ?? 0; // A file of its own, or nothing at all.
  }
  // What the command line needs is run from its source, and no part of the extension.
  const below = entries.filter((entry) => !(entry.isDirectory() && entry.name === 'cli'));
  return Math.max(0, ...below.map((entry) => newestBelow(join(path, entry.name))));
}

function modifiedAt(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}
