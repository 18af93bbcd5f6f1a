import { findSavedPages } from '../pages/find-saved-pages';
import { readPages } from '../pages/read-pages';
import { resolvePath } from '../resolve-path';
import { startProgress } from '../start-progress';
import { UsageError } from '../usage-error';
import { writeLine } from '../write-line';

/** Opens saved pages in real Chromium with the built extension's own code and writes one line each. Gives the exit status. */
export async function runPages(paths: string[]): Promise<number> {
  if (paths.length === 0) throw new UsageError('pages needs a file or a folder.');
  const option = paths.find((path) => path.startsWith('-'));
  if (option !== undefined) throw new UsageError(`pages knows no option ${option}.`);

  const pages = paths.map(resolvePath).flatMap(findSavedPages);
  const reportDone = startProgress('Pages read', pages.length);
  let done = 0;
  let failed = 0;
  for await (const line of readPages(pages)) {
    await writeLine(line);
    if ('error' in line) failed += 1;
    done += 1;
    reportDone(done);
  }
  return failed > 0 ? 1 : 0;
}
