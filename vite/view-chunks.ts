import type { Rolldown } from 'vite';

const quickViews = /\/src\/(?:popup|sidepanel)\//;
const background = /\/src\/background\//;

/**
 * Popup and side panel are waited for, and each file they load at once costs a millisecond or two. So there are two: one with what the
 * background needs as well, which thereby loads no views, and one with the rest. What they load later is cut as usual.
 */
export const viewChunks: Rolldown.CodeSplittingGroup = {
  debugName: 'views',
  name(id, modules) {
    const importers = (module: string) => modules.getModuleInfo(module)?.importers ?? [];
    if (quickViews.test(id) || !isReached(id, quickViews, importers)) return null;
    return isReached(id, background, importers) ? 'shared' : 'view';
  },
};

/** Whether a module from there imports it, itself or through others. */
function isReached(wanted: string, from: RegExp, importers: (id: string) => readonly string[]): boolean {
  const seen = new Set([wanted]);
  for (const id of seen) {
    if (from.test(id)) return true;
    for (const importer of importers(id)) seen.add(importer);
  }
  return false;
}
