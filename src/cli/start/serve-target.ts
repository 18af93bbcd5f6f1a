import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { projectFolder } from '../project-folder';
import { resolvePath } from '../resolve-path';
import { serveFolder } from '../serve-folder';
import { UsageError } from '../usage-error';

export interface ServedTarget {
  url: string;
  stop: () => Promise<void>;
}

/** Gives the address of what is to be opened. A file is served from a local port, for extensions do not read file: addresses. */
export async function serveTarget(target: string | undefined): Promise<ServedTarget> {
  if (target !== undefined && /^https?:\/\//i.test(target)) return { url: target, stop: async () => {} };
  const file = target === undefined ? join(projectFolder, 'samples/harbour-bridge.html') : resolvePath(target);
  if (!existsSync(file) || !statSync(file).isFile()) {
    throw new UsageError(`"${target}" is neither a web address (http:// or https://) nor a file.`);
  }
  const { origin, stop } = await serveFolder(dirname(file));
  return { url: `${origin}/${encodeURIComponent(basename(file))}`, stop };
}
