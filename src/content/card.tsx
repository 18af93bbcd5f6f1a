import { render } from 'preact';
import { nativeBrowser } from '../native-browser';
import { ClaimDetails } from '../ui/ClaimDetails';
import copyMenu from '../ui/copy-menu.css?inline';
import { mountView } from '../ui/mount-view';
import parts from '../ui/parts.css?inline';
import theme from '../ui/theme.css?inline';

import styles from './card.css?inline';
import { actsOn } from './card-acts-on';
import { type CardSetting, type OpenCard, offerCard } from './card-bridge';
import { placeCard } from './place-card';

/** Wiring only: the card in the page. Loaded into a page when the first card is opened there, never before. */

offerCard(openCard);

/** The one thing of ours in a page, and only while a card is open: a closed shadow root in the top layer. */
function openCard(document: Document, setting: CardSetting): OpenCard {
  const abort = new AbortController();
  const focusedBefore = document.activeElement;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([theme, parts, copyMenu, styles].join('\n'));
  root.adoptedStyleSheets = [sheet];

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
  host.popover = 'manual';
  document.documentElement.append(host);
  host.showPopover();
  const resized = new ResizeObserver(() => placeCard(surface, setting.wordsAt)); // Also tells the first size.
  resized.observe(surface);
  surface.querySelector<HTMLElement>('.card-body')?.focus({ preventScroll: true });
  document.addEventListener('pointerdown', (event) => event.target !== host && !isHeld && close(), {
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

  return { close };
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
