import { browser } from '../browser';
import type { Knowledge } from '../core/analyse';
import { english } from '../core/lexicon/en/english';
import { openCatalogue } from '../core/outlets/open-catalogue';

let loading: Promise<Knowledge> | null = null;

/** The lexicon and the outlet catalogue, loaded from the package on first need. A failed attempt is made again. */
export function loadKnowledge(): Promise<Knowledge> {
  loading ??= load().catch((error) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<Knowledge> {
  const response = await fetch(browser.runtime.getURL('outlets.json'));
  return { lexicon: english, catalogue: openCatalogue(await response.json()) };
}
