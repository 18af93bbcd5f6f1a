import { source } from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';

/**
 * What axe-core finds wrong with a page, or with a part of it, for people who use it by keyboard, screen reader or with little
 * contrast. The part may lie in a closed shadow root. `rules`: only these, of axe's.
 */
export async function findBarriers(
  page: Page,
  part: ElementHandle | null = null,
  rules: readonly string[] | null = null,
): Promise<string[]> {
  await page.evaluate(source);
  const options = rules && { runOnly: { type: 'rule', values: rules } };
  return page.evaluate(
    async (within, wanted) => {
      const { axe } = window as unknown as {
        axe: { run(context: unknown, options: unknown): Promise<{ violations: Violation[]; passes: unknown[] }> };
      };
      const root = within?.getRootNode();
      // axe looks where pages could look; what it does not see, it would call fine.
      if (root instanceof ShadowRoot)
        Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
      interface Violation {
        id: string;
        help: string;
        nodes: { html: string }[];
      }
      const { violations, passes } = await axe.run(within ?? document, wanted ?? {});
      if (passes.length === 0) throw new Error('axe judged nothing on this page.');
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`),
      );
    },
    part,
    options,
  );
}

/** The rules by which a page is judged in each theme; by the others all themes are the same page. */
export const rulesOfColour: readonly string[] = ['color-contrast', 'link-in-text-block'];
