import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { manifestFor, tidyManifest } from './vite/browser-manifest';
import { compileAtOnce } from './vite/compile-at-once';
import { dropUnusedChunks } from './vite/drop-unused-chunks';
import { oneFileViews } from './vite/one-file-views';
import { outletCatalogue } from './vite/outlet-catalogue';
import { renderIcons } from './vite/render-icons';
import { viewChunks } from './vite/view-chunks';

/** `--mode firefox` builds for Firefox, every other mode for Chrome and Edge. */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      renderIcons(),
      preact(),
      crx({ manifest: manifestFor(browser), browser }),
      tidyManifest(browser),
      dropUnusedChunks('/src/content/'),
      compileAtOnce(['src/content/content.js', 'src/content/reader.js']),
      outletCatalogue(),
      oneFileViews(),
    ],
    build: {
      outDir: `dist/${mode}`,
      target: browser === 'firefox' ? 'firefox146' : 'chrome128',
      modulePreload: { polyfill: false }, // Both browsers know it.
      rollupOptions: {
        output: { codeSplitting: { groups: [viewChunks] } },
        input: {
          lend: 'src/background/lend-file.html',
          library: 'src/library/index.html',
          welcome: 'src/welcome/index.html',
        },
      },
    },
  };
});
