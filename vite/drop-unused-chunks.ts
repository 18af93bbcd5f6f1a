import type { Plugin, Rollup } from 'vite';

/**
 * Scripts injected into pages are built a second time as standalone files, and crxjs leaves the modules of the first time in the
 * package, where nothing loads them. This takes out every chunk that no page of ours and no background reaches.
 */
export function dropUnusedChunks(injected: string): Plugin {
  return {
    name: 'hearsay-drop-unused-chunks',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file): file is Rollup.OutputChunk => file.type === 'chunk');
      const used = new Set<string>();
      const visit = (name: string) => {
        const chunk = chunks.find(({ fileName }) => fileName === name);
        if (!chunk || used.has(name)) return;
        used.add(name);
        for (const next of [...chunk.imports, ...chunk.dynamicImports]) visit(next);
      };
      for (const { isEntry, facadeModuleId, fileName } of chunks) {
        if (isEntry && !facadeModuleId?.includes(injected)) visit(fileName);
      }
      for (const { fileName } of chunks) if (!used.has(fileName)) delete bundle[fileName];
    },
  };
}
