import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Preferences } from '../../../src/cli/browsers/firefox-profile';
import { type FirefoxReader, openFirefoxReader } from './open-firefox-reader';
import type { AtEnd } from './open-internet';
import { openReader, type Reader } from './open-reader';

/**
 * Opens one Chromium with access to all sites for the tests of a file or of a group; gives the way to it. Each test begins with
 * nothing recorded, nothing set and no page open.
 */
export function shareReader(): () => Reader {
  const reader = shareLivedInReader();
  afterEach(() => reader().startAnew());
  return reader;
}

/** The same, but what one test leaves the next one finds. */
export function shareLivedInReader(): () => Reader {
  return share((atEnd) => openReader({ access: 'all-sites', atEnd }));
}

/** As `shareReader`, in Firefox. To be called where tests are skipped without one. */
export function shareFirefoxReader(preferences: Preferences = {}): () => FirefoxReader {
  const reader = share((atEnd) => openFirefoxReader({ access: 'all-sites', preferences, atEnd }));
  afterEach(() => reader().startAnew());
  return reader;
}

function share<Opened>(open: (atEnd: AtEnd) => Promise<Opened>): () => Opened {
  const closings: (() => void | Promise<void>)[] = [];
  let opened: Opened | null = null;
  beforeAll(async () => {
    opened = await open((close) => void closings.unshift(close));
  });
  afterAll(async () => {
    for (const close of closings) await close();
  });
  return () => {
    if (opened === null) throw new Error('The browser is open only while tests run.');
    return opened;
  };
}
