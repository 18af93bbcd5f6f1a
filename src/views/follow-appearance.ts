import { browser } from '../browser';
import { readSettings, type Settings } from '../settings';
import { whenPainted } from '../ui/when-painted';

type Appearance = Pick<Settings, 'theme' | 'textSize'>;

const rememberedAs = 'hearsay-appearance';
const zooms: Record<Appearance['textSize'], string> = { small: '0.9', normal: '1', large: '1.2' };

/**
 * Shows this page as the reader set it, and as it is set anew. Where settings come later than the first paint, it is shown as it was
 * last; a page that knows them gives them, and need not wait for the browser to fetch what was remembered.
 */
export function followAppearance(known: Appearance | null = null): void {
  wear(known ?? remembered());
  const read = async () => {
    const { theme, textSize } = await readSettings(browser.storage.local);
    wear({ theme, textSize });
    localStorage.setItem(rememberedAs, JSON.stringify({ theme, textSize }));
  };
  whenPainted(read);
  browser.storage.local.onChanged.addListener(read);
}

function wear({ theme, textSize }: Appearance): void {
  const { style } = document.documentElement;
  style.colorScheme = theme === 'system' ? '' : theme;
  style.setProperty('zoom', zooms[textSize]);
  style.setProperty('--zoom', zooms[textSize]); // For what must not grow with the text: the popup's height.
}

/** What this page wore last; another page of ours may have written it. */
function remembered(): Appearance {
  const standard: Appearance = { theme: 'system', textSize: 'normal' };
  try {
    return { ...standard, ...JSON.parse(localStorage.getItem(rememberedAs) ?? '{}') };
  } catch {
    return standard;
  }
}
