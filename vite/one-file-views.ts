import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

/** Popup and side panel are waited for. */
const quickViews = ['src/popup/index.html', 'src/sidepanel/index.html'];

/**
 * A view that waits for four scripts and a style sheet is seen some 7 ms later than one that waits for one script, and both have to go
 * for it: the browser is busy opening the page while it is asked for files. So each quick view gets its style in its page, allowed by
 * its digest, and all that it runs before its first claims in one script of its own; what it loads later stays shared.
 */
export function oneFileViews(): Plugin {
  return {
    name: 'hearsay-one-file-views',
    apply: 'build',
    enforce: 'post',
    writeBundle: {
      order: 'post',
      sequential: true, // After crxjs has written the manifest.
      async handler({ dir = '' }) {
        const digests: string[] = [];
        for (const view of quickViews) digests.push(await joinFiles(dir, view));
        await allowStyles(join(dir, 'manifest.json'), digests);
      },
    },
  };
}

const moduleScript = /<script type="module"[^>]* src="\/([^"]+)"><\/script>/;
const preloads = /\s*<link rel="modulepreload"[^>]*>/g;
const styleSheets = /\s*<link rel="stylesheet"[^>]* href="\/([^"]+)">/g;

/** Gives the digest of the style that now stands in the page. */
async function joinFiles(dir: string, view: string): Promise<string> {
  const page = await readFile(join(dir, view), 'utf8');
  const script = moduleScript.exec(page)?.[1];
  const sheets = [...page.matchAll(styleSheets)].map(([, path = '']) => join(dir, path));
  if (script === undefined || sheets.length === 0) throw new Error(`${view} was not built as expected.`);
  await joinScripts(join(dir, script));
  const style = (await Promise.all(sheets.map((sheet) => readFile(sheet, 'utf8')))).join('');
  for (const sheet of sheets) await rm(sheet);
  const joined = page
    .replace(preloads, '')
    .replace(styleSheets, '')
    .replace('</head>', () => `<style>${style}</style>\n  </head>`);
  await writeFile(join(dir, view), joined);
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}

/** Puts into a script all that it imports at once. What it imports later is left where it is. */
async function joinScripts(entry: string): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [leaveLaterImports],
    build: { write: false, target: 'esnext', modulePreload: false, rolldownOptions: { input: entry } },
  });
  const [script] = (built as Rolldown.RolldownOutput).output;
  await writeFile(entry, script.code);
}

const leaveLaterImports: Plugin = {
  name: 'hearsay-leave-later-imports',
  enforce: 'pre',
  resolveDynamicImport: (path) => (typeof path === 'string' ? { id: `./${basename(path)}`, external: true } : null),
};

async function allowStyles(manifestPath: string, digests: readonly string[]): Promise<void> {
  const manifest = JSON.parse(await readFile(manifestPath, 'utf8'));
  const policy: string = manifest.content_security_policy.extension_pages;
  const allowed = policy.replace("style-src 'self'", `style-src 'self' ${digests.join(' ')}`);
  if (allowed === policy) throw new Error('The manifest has no style-src to add to.');
  manifest.content_security_policy.extension_pages = allowed;
  await writeFile(manifestPath, JSON.stringify(manifest, null, 2));
}
