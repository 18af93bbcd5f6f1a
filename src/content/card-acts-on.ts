import type { Claim, ClaimId, Span } from '../core/model';
import { callBackground } from '../messages/call';
import { nativeBrowser } from '../native-browser';
import type { CardActs, ClaimPlace } from '../ui/card/card-acts';
import { getHand } from './hand-bridge';
import type { PageSession } from './page-session';

const { runtime } = nativeBrowser;

/** What a card does with the claims of a page: through the background, and painted anew at once. */
export function actsOn(session: PageSession): Omit<CardActs, 'hold'> {
  /** The id under which a claim is recorded: where nothing that is only seen is, it is recorded by its first edit. */
  async function recordedId(id: ClaimId): Promise<ClaimId | null> {
    const { reading, analysed } = session.peek();
    const placed = analysed?.placed.find(({ claim }) => claim.id === id);
    if (!reading || !placed || analysed?.articleId !== null || placed.claim.articleId !== '') return id;
    const { article, sources } = reading;
    const read = { article, sources };
    const made = await callBackground(runtime, 'claim/make', { read, spans: placed.spans, isByHand: false });
    return made?.id ?? null;
  }

  async function change<Changed>(changed: Promise<Changed>): Promise<Changed> {
    const answer = await changed;
    await session.refreshClaims();
    return answer;
  }

  const edited = (id: ClaimId, edit: (id: ClaimId) => Promise<Claim | null>) =>
    change(recordedId(id).then((recorded) => recorded && edit(recorded)));

  return {
    edit: (id, wanted) => edited(id, (claimId) => callBackground(runtime, 'claim/edit', { claimId, edit: wanted })),
    readContext: (claimId) => callBackground(runtime, 'claim/context', { claimId }),
    turn: (claimId, way) => change(callBackground(runtime, 'claim/turn', { claimId, way })),
    cite: (claimId, choice) => callBackground(runtime, 'claim/cite', { claimId, choice }),
    showInLibrary: (claimId, at) => callBackground(runtime, 'claim/show-in-library', { claimId, at }),
    removeSuggestion: (id) => callBackground(runtime, 'suggestion/remove', { id }),
    placeOf: (id) => session.textOf(id),
    async findSelection(id) {
      const layer = session.textOf(id);
      return layer && (await getHand(() => callBackground(runtime, 'hand/load', {}))).findSelection(layer);
    },
    setExtent(id: ClaimId, spans: Span[] | null) {
      const place: ClaimPlace | null = session.textOf(id);
      if (!place) return Promise.resolve(null);
      const { text } = place;
      return edited(id, (claimId) => callBackground(runtime, 'claim/set-extent', { claimId, text, spans }));
    },
    showSpans: (id, spans) => session.showSpans(id, spans),
  };
}
