import type { WordsLines, WordsPlace } from '../page/show-words';

const gapPx = 8; // Between the words and the card, so that both can be read.
const enoughPx = 360; // Words, trail, label and the first acts; what else there is is scrolled to.
const leastPx = 200; // Words in the middle of a very low window: then the card lies over a part of them.
const mostPx = 560; // Beyond it a card is a page of its own.

/**
 * Puts the card under the words, or above them where there is more room, always within the window and never over the words while
 * there is another place: not over any of their lines, and where these leave too little room, not over the one that was pointed at.
 * It then scrolls with the page. The side does not depend on what stands in the card, so it stays.
 */
export function placeCard(card: HTMLElement, line: WordsPlace, lines: WordsLines): void {
  const { innerWidth, innerHeight, scrollX, scrollY } = window;
  const roomBelow = ({ bottom }: WordsLines) => innerHeight - bottom - 2 * gapPx;
  const roomAbove = ({ top }: WordsLines) => top - 2 * gapPx;
  const words = Math.max(roomBelow(lines), roomAbove(lines)) >= enoughPx ? lines : line;
  const [below, above] = [roomBelow(words), roomAbove(words)];
  const isBelow = below >= enoughPx || below >= above;
  card.style.maxHeight = `${Math.min(mostPx, Math.max(leastPx, isBelow ? below : above))}px`;
  const { width, height } = card.getBoundingClientRect();
  const top = isBelow ? words.bottom + gapPx : words.top - gapPx - height;
  const left = Math.max(gapPx, Math.min(line.left, innerWidth - width - gapPx));
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${Math.max(gapPx, Math.min(top, innerHeight - height - gapPx)) + scrollY}px`;
}
