import { browser } from '../browser';

/**
 * Gives a file an address that the browser can download from. Chrome's workers cannot make one: a page that nobody sees makes it
 * for them. Firefox's background can.
 */
export async function lendAddress(file: Blob): Promise<{ url: string; takeBack: () => void }> {
  if (typeof URL.createObjectURL === 'function') {
    const url = URL.createObjectURL(file);
    return { url, takeBack: () => URL.revokeObjectURL(url) };
  }
  const { offscreen } = browser as unknown as { offscreen: Offscreen };
  if (!(await offscreen.hasDocument())) {
    await offscreen.createDocument({
      url: pagePath,
      reasons: ['BLOBS'],
      justification: 'Write a backup to the downloads',
    });
  }
  return { url: await askPage(file), takeBack: () => void offscreen.closeDocument() };
}

const pagePath = 'src/background/lend-file.html';

/** What Chrome has beyond the polyfill's types. */
interface Offscreen {
  hasDocument(): Promise<boolean>;
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

/** What a worker knows that TypeScript's types of pages do not. */
interface WorkerScope {
  clients: {
    matchAll(options: {
      includeUncontrolled: boolean;
    }): Promise<{ url: string; postMessage(file: Blob, transfer: MessagePort[]): void }[]>;
  };
}

/** Files do not survive extension messages; between a worker and its pages they do. */
async function askPage(file: Blob): Promise<string> {
  const pages = await (self as unknown as WorkerScope).clients.matchAll({ includeUncontrolled: true });
  const page = pages.find(({ url }) => url.endsWith(pagePath));
  if (!page) throw new Error('The page that lends addresses did not open.');
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<string>((resolve) => {
    port1.onmessage = ({ data }) => resolve(String(data));
  });
  page.postMessage(file, [port2]);
  return answer;
}
