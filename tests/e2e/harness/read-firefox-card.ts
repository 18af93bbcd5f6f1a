import { clickAt } from './firefox-hands';
import type { FirefoxReader } from './open-firefox-reader';

/** The card in Firefox: it lies in a closed shadow root, which only the browser itself may look into. */
export function readFirefoxCard({ inWebPage }: FirefoxReader) {
  /** Runs the body of a function with the rights of the browser; `card` is the dialog, or null. */
  const run = (body: string, args: unknown[] = []) =>
    inWebPage(async (marionette) => {
      const script = `const hosts = [...document.documentElement.children].map((each) => each.openOrClosedShadowRoot);
        const card = hosts.map((root) => root?.querySelector('[role="dialog"]')).find(Boolean) ?? null;
        const finish = arguments[arguments.length - 1];
        (async (...args) => { ${body} })(...[...arguments].slice(0, -1)).then((value) => finish({ value }), (error) => finish({ error: String(error) }));`;
      const settings = { script, args, sandbox: 'system', scriptTimeout: 10_000 };
      const { value, error } = (await marionette.send('WebDriver:ExecuteAsyncScript', settings)) as {
        value?: unknown;
        error?: string;
      };
      if (error !== undefined) throw new Error(error);
      return value;
    });
  return {
    /** All that is written in the card; empty while none is open. */
    text: async () => String((await run(`return card?.textContent ?? ''`)) ?? ''),
    /** Clicks the button that says this, or is named so. */
    click: (name: string) =>
      run(
        `const button = [...(card?.querySelectorAll('button') ?? [])].find((each) => each.textContent.trim() === args[0] || each.getAttribute('aria-label') === args[0]);
         if (!button) throw new Error('The card has no button ' + args[0]);
         button.click();`,
        [name],
      ),
    /** Clicks a button with the mouse, as what needs a reader's own click wants it. */
    async clickWithMouse(name: string): Promise<void> {
      const point = await run(
        `const button = [...card.querySelectorAll('button, summary')].find((each) => each.textContent.trim() === args[0]);
         if (!button) throw new Error('The card has no button ' + args[0]);
         button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
         const { left, width, top, height } = button.getBoundingClientRect();
         return { x: left + width / 2, y: top + height / 2 };`,
        [name],
      );
      await inWebPage((marionette) => clickAt(marionette, point as { x: number; y: number }));
    },
    /** Where the button beside selected words stands, in client pixels; null while there is none. */
    buttonBesideWords: () =>
      run(
        `const button = hosts.map((root) => [...(root?.children ?? [])].find(({ localName }) => localName === 'button')).find(Boolean);
         if (!button) return null;
         const { left, width, top, height } = button.getBoundingClientRect();
         return { x: left + width / 2, y: top + height / 2 };`,
      ) as Promise<{ x: number; y: number } | null>,
    /** What the note beside selected words says; empty while there is none. */
    noteBesideWords: async () =>
      String(
        await run(`return hosts.map((root) => root?.querySelector('p[role="alert"]')?.textContent ?? '').join('')`),
      ),
    /** Puts the focus into the field with this label. */
    focusField: (label: string) =>
      run(
        `const field = [...card.querySelectorAll('input, textarea, select')].find((each) => [...each.labels].some((label) => label.textContent.trim() === args[0]));
         if (!field) throw new Error('The card has no field ' + args[0]);
         field.focus();`,
        [label],
      ),
    /** Presses a key in the card. */
    press: (key: string, modifier?: 'control') =>
      run(
        `const { KeyboardEvent } = card.ownerDocument.defaultView;
         card.dispatchEvent(new KeyboardEvent('keydown', { key: args[0], ctrlKey: args[1] === 'control', bubbles: true, composed: true }));`,
        [key, modifier ?? null],
      ),
  };
}
