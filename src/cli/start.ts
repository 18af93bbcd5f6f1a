import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBrowser } from './browsers/ensure-browser';
import { type FoundBrowser, findBrowser } from './browsers/find-browser';
import { projectFolder } from './project-folder';
import { report } from './report';
import { drawClaimsTable } from './start/draw-claims-table';
import { hasDisplay } from './start/has-display';
import { readInChromium } from './start/read-in-chromium';
import { readInFirefox } from './start/read-in-firefox';
import { serveTarget } from './start/serve-target';
import { showInChromium } from './start/show-in-chromium';
import { showInFirefox } from './start/show-in-firefox';
import { UsageError } from './usage-error';

/** `npm start [-- <url or file>]`: opens a real browser with the extension installed, access granted, and an article open. */
async function start(args: string[]): Promise<void> {
  if (args.length > 1) throw new UsageError('Usage: npm start [-- <url or file>]');
  const { url, stop } = await serveTarget(args[0]);
  try {
    const browser = (await findBrowser(['chromium', 'firefox'])) ?? (await ensureBrowser('chromium'));
    if (hasDisplay()) await show(browser, url);
    else await print(browser, url);
  } finally {
    await stop();
  }
}

function show({ family, executable }: FoundBrowser, url: string): Promise<void> {
  return family === 'firefox' ? showInFirefox(executable, url) : showInChromium(executable, url);
}

async function print({ family, executable }: FoundBrowser, url: string): Promise<void> {
  report(`There is no display here, so ${executable} runs without a window.`);
  const { description, screenshot } = await (family === 'firefox' ? readInFirefox : readInChromium)(executable, url);
  if (description.state === 'failed') throw new Error('The extension failed on this page.');
  const file = join(projectFolder, 'dist/start.png');
  await mkdir(join(projectFolder, 'dist'), { recursive: true });
  await writeFile(file, screenshot);
  process.stdout.write(`${drawClaimsTable(description)}\n\nScreenshot: ${file}\n`);
}

try {
  await start(process.argv.slice(2));
} catch (error) {
  report(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
