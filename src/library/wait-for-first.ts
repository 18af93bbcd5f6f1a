import { effect, type ReadonlySignal } from '@preact/signals';
import type { SharedIndex } from './shared-index';

/** Resolves once the index has its first claims, is ready or has failed, and after `longestMs` in any case. */
export function waitForFirst(index: ReadonlySignal<SharedIndex>, longestMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestMs);
    const stop = effect(() => {
      const { state, firstClaims } = index.value;
      if (state === 'loading' && firstClaims.length === 0) return;
      clearTimeout(timer);
      resolve();
      queueMicrotask(() => stop());
    });
  });
}
