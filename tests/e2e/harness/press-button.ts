import type { Page } from 'puppeteer-core';

/** Clicks the button that says this, once it is there and lies still; the page must be in front. */
export function pressButton(page: Page, words: string): Promise<void> {
  return page.locator(`::-p-xpath(//button[contains(normalize-space(.), "${words}")])`).click();
}
