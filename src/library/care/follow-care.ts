import { browser } from '../../browser';

/** Reads at once and with each change of what is written down of backups and losses, until stopped; gives only what was read last. */
export function followCare<Read>(read: () => Promise<Read>, onRead: (read: Read) => void): () => void {
  const { onChanged } = browser.storage;
  let latest = 0;
  const readAgain = async () => {
    const reading = ++latest;
    const found = await read();
    if (reading === latest) onRead(found);
  };
  const start = () => {
    readAgain().catch(() => {}); // A database that cannot be opened is told of by the library itself.
  };
  const follow = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => /^(?:care|backup):(?!file:)/.test(key))) start();
  };
  start();
  onChanged.addListener(follow);
  return () => {
    latest = Number.POSITIVE_INFINITY;
    onChanged.removeListener(follow);
  };
}
