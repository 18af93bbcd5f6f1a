import type { Claim, ClaimId, Span } from '../core/model';
import type { CardActs, ClaimPlace } from '../ui/card/card-acts';
import { getHand } from './hand-bridge';
import type { CardBackground } from './open-cards';
import type { PageSession } from './page-session';

/** What a card does with the claims of a page: through the background, and painted anew at once. */
export function actsOn(session: PageSession, background: CardBackground): Omit<CardActs, 'hold'> {
  /** The id under which a claim is recorded: where nothing that is only seen is, it is recorded by its first edit. */
  async function recordedId(id: ClaimId): Promise<ClaimId | null> {
    const { reading, analysed } = session.peek();
    const placed = analysed?.placed.find(({ claim }) => claim.id === id);
    if (!reading || !placed || analysed?.articleId !== null || placed.claim.articleId !== '') return id;
    const { article, sources } = reading;
    return (await background.record({ article, sources }, placed.spans))?.id ?? null;
  }

  async function change<Changed>(changed: Promise<Changed>): Promise<Changed> {
    const answer = await changed;
    await session.refreshClaims();
    return answer;
  }

  const edited = (id: ClaimId, edit: (id: ClaimId) => Promise<Claim | null>) =>
    change(recordedId(id).then((recorded) => recorded && edit(recorded)));

  return {
    ...background,
    edit: (id, wanted) => edited(id, (recorded) => background.edit(recorded, wanted)),
    turn: (id, way) => change(background.turn(id, way)),
    placeOf: (id) => session.textOf(id),
    async findSelection(id) {
      const layer = session.textOf(id);
      return layer && (await getHand(background.loadHand)).findSelection(layer);
    },
    setExtent(id: ClaimId, spans: Span[] | null) {
      const place: ClaimPlace | null = session.textOf(id);
      if (!place) return Promise.resolve(null);
      return edited(id, (claimId) => background.setExtent({ claimId, text: place.text, spans }));
    },
    showSpans: (id, spans) => session.showSpans(id, spans),
  };
}
