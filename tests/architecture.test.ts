import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** Holds the import table of docs/architecture.md: who may import whom, and what lives where. */

const src = path.resolve(import.meta.dirname, '../src');
const contexts = ['background', 'content', 'popup', 'library', 'sidepanel', 'options', 'welcome', 'cli'];
const shared = [
  'core',
  'browser',
  'native-browser',
  'in-turn',
  'page',
  'store',
  'messages',
  'settings',
  'export',
  'ui',
  'views',
];

const mayImport: Record<string, readonly string[]> = {
  core: [],
  browser: [],
  'in-turn': [],
  'native-browser': [],
  page: ['core'],
  store: ['core', 'in-turn'],
  export: ['core'],
  ui: ['core'],
  messages: ['core', 'browser'],
  settings: ['core', 'browser', 'in-turn'],
  views: ['core', 'browser', 'store', 'messages', 'settings', 'ui'],
  ...Object.fromEntries(contexts.map((context) => [context, shared])),
};

/** What the table cannot say: content scripts land in every tab. */
const contentMayImportOfCore = /^core\/(model|anchor\/)/;
const packagesOf: Record<string, RegExp> = {
  core: /^(approx-string-match|fast-diff|valibot)$/,
  store: /^(dexie|valibot)$/,
  ui: /^(preact|@preact\/signals)(\/|$)/,
};

interface Import {
  from: string;
  /** Path below src without extension, or the name of a package. */
  to: string;
  isPackage: boolean;
  isTypeOnly: boolean;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));

const imports = files.flatMap(readImports);

function readImports(from: string): Import[] {
  const code = readFileSync(path.join(src, from), 'utf8');
  const statements = code.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm);
  return [...statements].map(([, type, specifier = '']) => {
    const isPackage = !specifier.startsWith('.');
    const to = isPackage
      ? specifier
      : path.posix.join(path.posix.dirname(from), specifier.replace(/\?.*$/, '')).replace(/\.tsx?$/, '');
    return { from, to, isPackage, isTypeOnly: type !== undefined };
  });
}

const homeOf = (file: string) => file.replace(/\.tsx?$/, '').split('/')[0] ?? '';

describe('the import table', () => {
  test('finds the imports it judges', () => {
    expect(imports.length).toBeGreaterThan(files.length);
    expect(files.length).toBeGreaterThan(20);
  });

  test('knows every folder of src', () => {
    const homes = new Set(files.map(homeOf));
    expect([...homes].filter((home) => !(home in mayImport))).toEqual([]);
  });

  test.each(Object.entries(mayImport))('%s imports only what it may', (home, allowed) => {
    const broken = imports
      .filter(({ from, isPackage }) => homeOf(from) === home && !isPackage)
      .filter(({ from, to }) => !from.startsWith('cli/') || !to.startsWith('..')) // The command line reaches data and build.
      .filter(({ to }) => homeOf(to) !== home && !allowed.includes(homeOf(to)));
    expect(broken.filter(isPackagedScript)).toEqual([]);
  });

  test('content carries nothing of core but the model and anchoring', () => {
    const broken = imports.filter(
      ({ from, to, isTypeOnly }) =>
        from.startsWith('content/') && to.startsWith('core/') && !isTypeOnly && !contentMayImportOfCore.test(to),
    );
    expect(broken).toEqual([]);
  });

  test.each(Object.entries(packagesOf))('%s uses no other packages', (home, allowed) => {
    const broken = imports.filter(({ from, to, isPackage }) => homeOf(from) === home && isPackage && !allowed.test(to));
    expect(broken).toEqual([]);
  });

  test('only store knows Dexie', () => {
    expect(imports.filter(({ from, to }) => to === 'dexie' && homeOf(from) !== 'store')).toEqual([]);
  });

  test('there are no cycles', () => {
    const edges = new Map(files.map((file) => [file.replace(/\.tsx?$/, ''), [] as string[]]));
    for (const { from, to, isPackage, isTypeOnly } of imports) {
      if (!isPackage && !isTypeOnly) edges.get(from.replace(/\.tsx?$/, ''))?.push(to);
    }
    expect(findCycle(edges)).toBeNull();
  });
});

describe('the house rules', () => {
  const ours = files.filter((file) => !file.startsWith('cli/'));

  test.each(['utils', 'util', 'helpers', 'common', 'misc'])('nothing is called %s', (name) => {
    expect(files.filter((file) => file.split('/').some((part) => part.replace(/\.tsx?$/, '') === name))).toEqual([]);
  });

  test('no file is longer than 300 lines', () => {
    const lengths = files.map((file) => ({
      file,
      lines: readFileSync(path.join(src, file), 'utf8').split('\n').length,
    }));
    expect(lengths.filter(({ lines }) => lines > 301)).toEqual([]);
  });

  test('only browser.ts and native-browser.ts touch the browser', () => {
    const touching = ours.filter((file) =>
      /\bchrome\.|chrome as|globalThis\.browser|'webextension-polyfill'/.test(readCode(file)),
    );
    expect(touching.sort()).toEqual(['browser.ts', 'native-browser.ts']);
  });

  test('text never becomes markup', () => {
    const risky =
      /\b(?:innerHTML|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|eval\(|new Function)/;
    expect(ours.filter((file) => risky.test(readCode(file)))).toEqual([]);
  });
});

/** A file's code without its comments. */
function readCode(file: string): string {
  return readFileSync(path.join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

/** The background names the content script only to have it built, and never runs it. */
function isPackagedScript({ from, to }: Import): boolean {
  return !(from === 'background/content-script.ts' && to.startsWith('content/'));
}

function findCycle(edges: Map<string, string[]>): string[] | null {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (node: string): string[] | null => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return null;
    path.push(node);
    for (const next of edges.get(node) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    path.pop();
    done.add(node);
    return null;
  };
  for (const node of edges.keys()) {
    const cycle = visit(node);
    if (cycle) return cycle;
  }
  return null;
}
