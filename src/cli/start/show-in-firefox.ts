import { navigate } from '../browsers/drive-firefox';
import { openFirefox } from '../browsers/open-firefox';
import { buildExtension } from '../build-extension';
import { report } from '../report';

/** Opens a page in a Firefox window with the extension, for a person to look at, until that person closes it. */
export async function showInFirefox(executable: string, url: string): Promise<void> {
  const extension = await buildExtension('firefox');
  const { marionette, closed, close } = await openFirefox({
    executable,
    extension,
    access: 'all-sites',
    headless: false,
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
  await navigate(marionette, url).catch((error) => report(`The page did not open: ${error.message}`));
  report(`${url} is open in ${executable}. Close the browser to end.`);
  await closed;
}
