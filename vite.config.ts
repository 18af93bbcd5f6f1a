import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { outletCatalogue } from './vite/outlet-catalogue';

export default defineConfig(({ mode }) => ({
  plugins: [
    preact(),
    crx({ manifest: manifest as ManifestV3Export, browser: mode === 'firefox' ? 'firefox' : 'chrome' }),
    outletCatalogue(),
  ],
  build: {
    outDir: `dist/${mode}`,
    rollupOptions: { input: { library: 'src/library/index.html', welcome: 'src/welcome/index.html' } },
  },
}));
