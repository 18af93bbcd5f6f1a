import { source } from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe-core finds wrong with a page for people who use it by keyboard, screen reader or with little contrast. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[]; passes: unknown[] }> } };
    interface Violation {
      id: string;
      help: string;
      nodes: { html: string }[];
    }
    const { violations, passes } = await axe.run();
    if (passes.length === 0) throw new Error('axe judged nothing on this page.');
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`),
    );
  });
}
