import { render } from 'preact';
import { nativeBrowser } from '../native-browser';
import { findLines } from '../page/show-words';
import { ClaimDetails } from '../ui/ClaimDetails';
import copyMenu from '../ui/copy-menu.css?inline';
import { mountView } from '../ui/mount-view';
import parts from '../ui/parts.css?inline';
import theme from '../ui/theme.css?inline';

import styles from './card.css?inline';
import { actsOn } from './card-acts-on';
import { type CardSetting, type OpenCard, offerCard } from './card-bridge';
import { openHost } from './open-host';
import { placeCard } from './place-card';

/** Wiring only: the card in the page. Loaded into a page when the first card is opened there, never before. */

offerCard(openCard);

/** Shows a card in the page until it is closed. */
function openCard(document: Document, setting: CardSetting): OpenCard {
  const abort = new AbortController();
  const focusedBefore = document.activeElement;
  const { element: host, root, show } = openHost(document, [theme, parts, copyMenu, styles]);

  const surface = document.createElement('div');
  surface.className = 'surface card';
  surface.style.colorScheme = setting.ground;
  root.append(surface);
  keepKeysIn(root);

  let isHeld = false;
  const hold = (wanted: boolean) => {
    isHeld = wanted;
  };
  const acts = { ...actsOn(setting.session), hold };
  mountView(<ClaimDetails {...setting} acts={acts} onClose={close} />, { into: surface, words: nativeBrowser.i18n });
  show();
  const [first] = setting.claims;
  const words = setting.wordsAt;
  const lines = findLines(first ? setting.session.rangesOf(first.id) : [], words);
  const resized = new ResizeObserver(() => placeCard(surface, words, lines)); // Also tells the first size.
  resized.observe(surface);
  surface.querySelector<HTMLElement>('.card-body')?.focus({ preventScroll: true });
  document.addEventListener('pointerdown', (event) => event.target !== host && leave(), {
    signal: abort.signal,
  });
  // Of the document: where the focus is lost, Escape is told to the page.
  document.addEventListener('keydown', ({ key, isTrusted }) => isTrusted && key === 'Escape' && close(), {
    signal: abort.signal,
    capture: true,
  });

  function close(): void {
    if (abort.signal.aborted) return;
    abort.abort();
    resized.disconnect();
    setting.showEvidence([]);
    render(null, surface);
    host.remove();
    if (focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
    setting.onClosed();
  }

  function leave(): void {
    if (!isHeld) close();
  }

  return { close, leave };
}

const ownEvents = [
  ...['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'copy', 'cut', 'paste'],
  ...['click', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'wheel'],
];

/**
 * What is typed and clicked in the card stays in the card: pages have shortcuts of their own. The listeners go with the root, not before: a key
 * that closes the card is still on its way up then.
 */
function keepKeysIn(root: ShadowRoot): void {
  for (const type of [...ownEvents]) {
    root.addEventListener(type, (event) => event.stopPropagation());
  }
}
