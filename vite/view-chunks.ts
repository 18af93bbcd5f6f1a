import type { Rolldown } from 'vite';

const quickViews = /\/src\/(?:popup|sidepanel)\//;
const withoutView = /\/src\/(?:background\/|views\/tab-records)/;

/**
 * What popup and side panel need at once lies in two files: one with what the background needs as well, or what the views load later,
 * which thereby load no views, and one with the rest. What they load later is cut as usual. See `one-file-views.ts`.
 */
export const viewChunks: Rolldown.CodeSplittingGroup = {
  debugName: 'views',
  name(id, modules) {
    const importers = (module: string) => modules.getModuleInfo(module)?.importers ?? [];
    if (quickViews.test(id) || !isReached(id, quickViews, importers)) return null;
    return isReached(id, withoutView, importers) ? 'shared' : 'view';
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
