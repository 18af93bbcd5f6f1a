import { type Browser, launch } from 'puppeteer-core';

/** A headless Chromium with this profile, or with a new one. */
export function startChromium(profile?: string): Promise<Browser> {
  return launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    ...(profile === undefined ? {} : { userDataDir: profile }),
    protocolTimeout: 600_000, // Writing out 100,000 claims on a busy machine.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-quic',
    ],
  });
}
