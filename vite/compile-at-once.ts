import type { Plugin } from 'vite';

const hint = '//# allFunctionsCalledOnLoad\n'; // Chrome 136 and later; a comment to all others. Has to be the first line.

/**
 * Has V8 compile every function of some scripts while it reads them. Otherwise it skims each function first and reads it a second time when
 * it is called, which is what most of the time of code that runs once goes to. Worth it only where nearly all functions are called.
 */
export function compileAtOnce(fileNames: readonly string[]): Plugin {
  return {
    name: 'hearsay-compile-at-once',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const fileName of fileNames) {
        const file = bundle[fileName];
        if (file?.type !== 'asset') this.error(`There is no ${fileName} to be compiled at once.`);
        file.source = hint + String(file.source);
      }
    },
  };
}
