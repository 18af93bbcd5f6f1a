import type { Claim, ClaimId, TextSelector } from '../core/model';
import type { Point } from '../page/find-offset-at';
import type { WordsPlace } from '../page/show-words';
import { type Direction, getCard, type OpenCard } from './card-bridge';
import type { OpenCardOf } from './hand-bridge';
import type { PageSession } from './page-session';

/** Cards, as the keyboard reaches them. */
export interface Cards {
  /** Opens the card of the claim after or before the one last opened; at the end it begins anew. */
  step(direction: Direction): Promise<void>;
  /** Opens the card of the claim last opened, or of the first one in view. */
  openHere(): Promise<void>;
  openById: OpenCardOf;
}

/** Opens a card where the reader clicks on marked words or steps to them, one at a time, until the signal aborts. */
export function openCards(
  document: Document,
  session: PageSession,
  loadCard: () => Promise<unknown>,
  signal: AbortSignal,
): Cards {
  let open: OpenCard | null = null;
  let last: ClaimId | null = null;
  let pointer = '';
  listenIn(document);
  session.onFrame(listenIn);
  signal.addEventListener('abort', () => open?.close(), { once: true });

  /** In the page, or in a frame that the article stands in: what happens there is told to the frame's own document alone. */
  function listenIn(within: Document): void {
    within.addEventListener('click', (event) => isForReader(event) && openAt(event), { signal });
    within.addEventListener(
      'pointerdown',
      (event) => {
        pointer = event.pointerType;
        if (within !== document) open?.leave();
        // Between press and click lies a tenth of a second, in which the card's code arrives.
        if (event.isTrusted && session.claimsAt(event).length > 0) getCard(loadCard).catch(() => {});
      },
      { signal, passive: true },
    );
    // A long press of a finger asks for a menu: over marked words the card is that menu.
    within.addEventListener('contextmenu', (event) => pointer === 'touch' && pressAt(event), { signal });
  }

  async function openAt(point: Point): Promise<void> {
    const claims = session.claimsAt(point);
    if (claims.length > 0) await openFor(claims, session.lineAt(point));
  }

  function pressAt(event: MouseEvent): void {
    if (!event.isTrusted || event.defaultPrevented || isTaken(event) || session.claimsAt(event).length === 0) return;
    event.preventDefault();
    openAt(event);
  }

  async function openClaim(claim: Claim | undefined, isJustKept = false): Promise<void> {
    const place = claim && session.reachClaim(claim.id);
    if (claim && place) await openFor([claim], place, isJustKept);
  }

  async function step(direction: Direction): Promise<void> {
    const claims = session.markedClaims();
    const at = claims.findIndex(({ id }) => id === last);
    const next = direction === 'next' ? at + 1 : at < 0 ? claims.length - 1 : at - 1;
    await openClaim(claims.at(next % Math.max(claims.length, 1)));
  }

  async function openHere(): Promise<void> {
    const claims = session.markedClaims();
    const isInView = ({ id }: Claim) => {
      const top = session.placeOf(id)?.top ?? -1;
      return top >= 0 && top <= innerHeight;
    };
    await openClaim(claims.find(({ id }) => id === last) ?? claims.find(isInView) ?? claims[0]);
  }

  async function openFor(claims: Claim[], wordsAt: WordsPlace, isJustKept = false): Promise<void> {
    const openCard = await getCard(loadCard);
    open?.close();
    last = claims[0]?.id ?? null;
    const opened: OpenCard = openCard(document, {
      claims,
      ground: session.ground(),
      wordsAt,
      isRecorded: session.peek().analysed?.isPrivate === false,
      isJustKept,
      session,
      showEvidence: (words: TextSelector[]) => session.showWords(words),
      step,
      onClosed() {
        if (open === opened) open = null;
      },
    });
    open = opened;
  }

  const openById: OpenCardOf = (id, { isJustKept }) => {
    return openClaim(
      session.markedClaims().find((claim) => claim.id === id),
      isJustKept,
    );
  };

  return { step, openHere, openById };
}

/** A plain click on text: not one that follows a link, presses a button, ends a selection or that the page has taken. */
function isForReader(event: MouseEvent): boolean {
  if (
    !event.isTrusted ||
    event.defaultPrevented ||
    event.button !== 0 ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey ||
    event.altKey
  )
    return false;
  return (event.currentTarget as Document).getSelection()?.isCollapsed !== false && !isTaken(event);
}

/** The page has a use of its own for clicks there. */
function isTaken(event: MouseEvent): boolean {
  const taken =
    'a[href], button, input, select, textarea, summary, label, video, audio, [contenteditable], [role="button"], [role="link"]';
  const around = event.composedPath().slice(0, -2); // Without document and window; with what stands in shadow trees.
  return around.some((each) => 'localName' in each && Element.prototype.matches.call(each, taken));
}
