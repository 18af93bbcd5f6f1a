import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { bundleReader } from '../page-reading/bundle-reader';
import { startChromium } from '../start-chromium';
import type * as inPage from './in-page-backup';
import { servePage } from './serve-page';

/** What a reader waits for who keeps claims while a backup is made in another context. */
export interface BackupTimes {
  count: number;
  made: Awaited<ReturnType<typeof inPage.backUp>>;
  kept: Awaited<ReturnType<typeof inPage.keepBeside>>;
}

/** Keeps claims in one tab while another makes a backup of a generated library, in real Chromium. */
export async function measureBackup(count: number): Promise<BackupTimes> {
  const filler = await bundleReader('../library/in-page.ts');
  const { code } = await bundleReader('../library/in-page-backup.ts');
  const { address, stop } = await servePage();
  const profile = mkdtempSync(path.join(tmpdir(), 'hearsay-backup-'));
  const browser = await startChromium(profile);
  const open = async (script: string) => {
    const page = await browser.newPage();
    await page.goto(address);
    await page.evaluate(script);
    return page;
  };
  try {
    const first = await open(filler.code);
    await first.evaluate(`hearsayReader.fill(${count}).then(() => { document.title = 'filled'; }); null`);
    while ((await first.title()) !== 'filled') await wait(200);
    await first.close();
    const maker = await open(code);
    const keeper = await open(code);
    const kept = keeper.evaluate('hearsayReader.keepBeside()') as Promise<BackupTimes['kept']>;
    await wait(1_500); // So long claims are kept with nothing beside, to compare with.
    const made = (await maker.evaluate('hearsayReader.backUp()')) as BackupTimes['made'];
    return { count, made, kept: await kept };
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
    stop();
  }
}
