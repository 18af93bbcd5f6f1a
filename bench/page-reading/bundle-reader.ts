import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** The page code as one script, and its size as the browser would load it. */
export async function bundleReader(entry: string): Promise<{ code: string; gzipBytes: number }> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['iife'], name: 'hearsayReader' },
    },
  });
  const [output] = [result].flat();
  if (output === undefined || !('output' in output)) throw new Error('vite gave no output');
  const code = output.output[0].code;
  return { code, gzipBytes: gzipSync(code, { level: 9 }).length };
}
