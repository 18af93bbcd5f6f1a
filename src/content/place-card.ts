import type { WordsPlace } from '../page/show-words';

const gapPx = 8; // Between the words and the card, so that both can be read.

/**
 * Puts the card under the words, or above them where there is no room below, always within the window. It then scrolls with the
 * page.
 */
export function placeCard(card: HTMLElement, words: WordsPlace): void {
  const { innerWidth, innerHeight, scrollX, scrollY } = window;
  const { width, height } = card.getBoundingClientRect();
  const isRoomBelow = words.bottom + gapPx + height <= innerHeight;
  const isRoomAbove = words.top - gapPx - height >= 0;
  const top = isRoomBelow || !isRoomAbove ? words.bottom + gapPx : words.top - gapPx - height;
  const left = Math.max(gapPx, Math.min(words.left, innerWidth - width - gapPx));
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${Math.max(gapPx, Math.min(top, innerHeight - height - gapPx)) + scrollY}px`;
}
