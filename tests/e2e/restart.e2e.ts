import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { eventually } from './harness/eventually';
import { openInternet } from './harness/open-internet';
import { openReader } from './harness/open-reader';
import { sampleArticle } from './harness/sample-article';

test('what was recorded is there when the browser starts again', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'hearsay-profile-'));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const internet = await openInternet();

  const before = await openReader({ access: 'all-sites', profile, internet });
  const page = await before.open(sampleArticle.url);
  const { claims } = await page.described();
  await before.chromium.browser.close();

  const after = await openReader({ access: 'none', profile, internet });
  expect((await after.records()).claims).toHaveLength(claims.length);
  const library = await after.openExtensionPage('src/library/index.html');
  await eventually(() => library.$eval('.shelf-count', (count) => count.textContent)).toBe(`${claims.length} claims`);
});
