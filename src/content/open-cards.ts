import type { Claim, ClaimEdit, ClaimId, TextSelector } from '../core/model';
import { getCard, type OpenCard } from './card-bridge';
import type { PageSession } from './page-session';

/** What cards ask of the background. */
export interface CardBackground {
  loadCard(): Promise<unknown>;
  editClaim(id: ClaimId, edit: ClaimEdit): Promise<Claim | null>;
}

/** Opens a card where the reader clicks on marked words, one at a time, until the signal aborts. */
export function openCards(
  document: Document,
  session: PageSession,
  background: CardBackground,
  signal: AbortSignal,
): void {
  let open: OpenCard | null = null;
  document.addEventListener('click', (event) => isForReader(event) && openAt(event), { signal });
  signal.addEventListener('abort', () => open?.close(), { once: true });

  async function openAt(point: { clientX: number; clientY: number }): Promise<void> {
    const claims = session.claimsAt(point);
    if (claims.length === 0) return;
    await openFor(claims, point);
  }

  async function openFor(claims: Claim[], point: { clientX: number; clientY: number }): Promise<void> {
    const openCard = await getCard(background.loadCard);
    open?.close();
    open = openCard(document, {
      claims,
      ground: session.ground(),
      wordsAt: { left: point.clientX, ...session.edgesAt(point) },
      isRecorded: session.describe().articleId !== null,
      async edit(id, edit) {
        const edited = await background.editClaim(id, edit);
        await session.refreshClaims();
        return edited;
      },
      showEvidence: (words: TextSelector[]) => session.showWords(words),
      onClosed() {
        open = null;
      },
    });
  }
}

/** A plain click on text: not one that follows a link, presses a button, ends a selection or that the page has taken. */
function isForReader(event: MouseEvent): boolean {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return false;
  if (document.getSelection()?.isCollapsed === false) return false;
  const taken =
    'a[href], button, input, select, textarea, summary, label, video, audio, [contenteditable], [role="button"], [role="link"]';
  return event.target instanceof Element && event.target.closest(taken) === null;
}
