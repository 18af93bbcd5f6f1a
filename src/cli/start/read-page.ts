import type { PageDescription } from '../../messages/contract';

/** What the extension found on a page, and a PNG of the page with its highlights. */
export interface ReadPage {
  description: PageDescription;
  screenshot: Uint8Array;
}

export const analysisWaitMs = 60_000; // Leaves the other half of the two minutes to building and starting.
