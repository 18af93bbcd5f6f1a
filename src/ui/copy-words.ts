/** Words as the clipboard takes them. */
export interface CopiedWords {
  text: string;
  html: string;
}

/**
 * Puts words on the clipboard, plain and formatted. Must be called while a click is being answered. Pages without https have no
 * clipboard interface; there the older way is taken.
 */
export async function copyWords({ text, html }: CopiedWords): Promise<void> {
  const parts = { 'text/plain': text, 'text/html': html };
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (clipboard?.write && typeof ClipboardItem === 'function') {
    const blobs = Object.entries(parts).map(([type, words]) => [type, new Blob([words], { type })]);
    const written = clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    if (
      await written.then(
        () => true,
        () => false,
      )
    )
      return; // A page's policy may forbid it.
  }
  if (!copyByEvent(parts)) throw new Error('The browser gives no way to the clipboard.');
}

/** The words travel in the event and never stand in the page. */
function copyByEvent(parts: Record<string, string>): boolean {
  const fill = (event: ClipboardEvent) => {
    for (const [type, words] of Object.entries(parts)) event.clipboardData?.setData(type, words);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  globalThis.addEventListener('copy', fill, { capture: true, once: true });
  const isCopied = document.execCommand('copy');
  globalThis.removeEventListener('copy', fill, { capture: true });
  return isCopied;
}
