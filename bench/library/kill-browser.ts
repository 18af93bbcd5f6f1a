import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { bundleReader } from '../page-reading/bundle-reader';
import { startChromium } from '../start-chromium';
import type { inspect } from './in-page-writes';
import { createRandom } from './random';
import { servePage } from './serve-page';

/** What is left after Chromium was killed while it wrote. */
export interface KillOutcome {
  rounds: number;
  confirmed: number;
  missing: string[];
  half: string[];
}

/** Kills a Chromium that records and notes without pause, at a moment of chance, and looks at what is left in the next one. */
export async function killWhileWriting(rounds: number): Promise<KillOutcome> {
  const { code } = await bundleReader('../library/in-page-writes.ts');
  const profile = mkdtempSync(path.join(tmpdir(), 'hearsay-kill-'));
  const random = createRandom(11);
  const { address, stop } = await servePage();
  const confirmed: string[] = [];
  const outcome: KillOutcome = { rounds, confirmed: 0, missing: [], half: [] };

  const open = async () => {
    const browser = await startChromium(profile);
    const page: Page = await browser.newPage();
    await page.goto(address);
    await page.evaluate(code);
    return { browser, page };
  };
  try {
    for (let round = 0; round < rounds; round++) {
      const killed = await open();
      await killed.page.exposeFunction('confirmWrite', (write: string) => void confirmed.push(write));
      const writing = killed.page.evaluate(`hearsayReader.writeOn(${1 + round * 10_000}, confirmWrite)`);
      writing.catch(() => null); // It ends with the browser.
      const before = confirmed.length;
      while (confirmed.length === before) await wait(20);
      await wait(200 + random.below(1_500));
      killed.browser.process()?.kill('SIGKILL');
      await wait(500); // Its profile is free once all of its processes are gone.
      const next = await open();
      const call = `hearsayReader.inspect(${JSON.stringify(confirmed)})`;
      const { missing, half } = (await next.page.evaluate(call)) as Awaited<ReturnType<typeof inspect>>;
      await next.browser.close();
      outcome.missing.push(...missing);
      outcome.half.push(...half);
    }
  } finally {
    stop();
    rmSync(profile, { recursive: true, force: true });
  }
  return { ...outcome, confirmed: confirmed.length };
}
