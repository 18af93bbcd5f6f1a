import { build, type Plugin, type Rollup } from 'vite';
import { expect, test } from 'vitest';
import { compileAtOnce } from '../../vite/compile-at-once';

/** What a build emits that holds one script beside its own. */
async function buildWith(plugin: Plugin): Promise<string> {
  const emitter: Plugin = {
    name: 'emitter',
    resolveId: (id) => (id === 'entry' ? '\0entry' : null),
    load: (id) => (id === '\0entry' ? 'export const lamp = 1;' : null),
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'in-page.js', source: '(function(){})();' });
    },
  };
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [emitter, plugin],
    build: { write: false, rollupOptions: { input: 'entry' } },
  });
  const { output } = result as Rollup.RollupOutput;
  const file = output.find(({ fileName }) => fileName === 'in-page.js');
  return file?.type === 'asset' ? String(file.source) : '';
}

test('the hint is the first line of the script, where alone the browser looks for it', async () => {
  expect(await buildWith(compileAtOnce(['in-page.js']))).toBe('//# allFunctionsCalledOnLoad\n(function(){})();');
});

test('a build without the script fails, so that the hint is never lost unnoticed', async () => {
  await expect(buildWith(compileAtOnce(['in-page.js', 'elsewhere.js']))).rejects.toThrow('There is no elsewhere.js');
});
