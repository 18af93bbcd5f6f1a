import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import type { Plugin } from 'vite';

const sizes = [16, 32, 48, 128]; // What Chrome, Edge and Firefox ask for in toolbar, menus and stores.

/** Renders icons/hearsay.svg to the PNG files that manifest.json names, before anything looks for them. */
export function renderIcons(): Plugin {
  return {
    name: 'hearsay-render-icons',
    config() {
      const svg = readFileSync(new URL('../icons/hearsay.svg', import.meta.url), 'utf8');
      for (const size of sizes) {
        const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
        writeFileSync(new URL(`../icons/icon-${size}.png`, import.meta.url), png);
      }
    },
  };
}
