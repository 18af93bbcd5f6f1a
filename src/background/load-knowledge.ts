import { browser } from '../browser';
import type { Knowledge } from '../core/analyse';
import { english } from '../core/lexicon/en/english';
import { openCatalogue } from '../core/outlets/open-catalogue';
import type { PackedCatalogue } from '../core/outlets/pack-catalogue';

let loading: Promise<Knowledge> | null = null;

/** What the analysis knows beforehand; read from the packaged catalogue on first need, once in a worker's life. */
export function loadKnowledge(): Promise<Knowledge> {
  loading ??= readKnowledge().catch((failure) => {
    loading = null; // The next article tries again.
    throw failure;
  });
  return loading;
}

async function readKnowledge(): Promise<Knowledge> {
  const answer = await fetch(browser.runtime.getURL('outlets.json'));
  const packed = (await answer.json()) as PackedCatalogue; // Our own file, written by the build.
  return { lexicon: english, catalogue: openCatalogue(packed) };
}
