import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { readPackedCatalogue } from '../../vite/outlet-catalogue';
import type { Section } from '../section';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Issues 3, 4 and 5: what the reader's browser has to load. */
export async function measurePackageSize(): Promise<Section> {
  const analysis = await bundle('src/core/attribution/find-quotations.ts', 'src/core/lexicon/en/english.ts');
  const [contentScript, readerScript] = ['content', 'reader'].map((name) =>
    readFileSync(path.join(root, `dist/chrome/src/content/${name}.js`)),
  ) as [Buffer, Buffer];
  return {
    title: 'Size',
    commands: ['npm run build && npm run bench -- size'],
    figures: [
      {
        figure: 'code, lexicon and weights of the attributions, minified, gzip',
        on: 'src/core without the catalogue',
        aim: '≤ 200 KB',
        measured: kilobytes(analysis),
      },
      {
        figure: 'outlet catalogue, gzip',
        on: 'outlets.json',
        aim: '≤ 90 KB',
        measured: kilobytes(readPackedCatalogue()),
      },
      {
        figure: 'content script in every page, gzip',
        on: 'dist/chrome, content.js',
        aim: '≤ 14 KB',
        measured: kilobytes(contentScript),
      },
      {
        figure: 'the code that reads articles, loaded into articles only, gzip',
        on: 'dist/chrome, reader.js',
        aim: '',
        measured: kilobytes(readerScript),
      },
    ],
    notes: ['gzip at level 9; 1 KB is 1,000 bytes.'],
  };
}

/** These modules and all they import, minified into one. */
async function bundle(...modules: string[]): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-size-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      root,
      build: {
        outDir: folder,
        minify: true,
        lib: { entry: modules.map((file) => path.join(root, file)), formats: ['es'] },
        rollupOptions: { output: { entryFileNames: '[name].js' } },
      },
    });
    const names = modules.map((file) => path.basename(file).replace(/\.ts$/, '.js'));
    return names.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const kilobytes = (content: string | Buffer) => `${(gzipSync(content, { level: 9 }).length / 1000).toFixed(1)} KB`;
