import type { CurrentClaims } from '../messages/contract';
import { getHand } from './hand-bridge';
import type { Outside } from './paint-page';

/** Looks for claims selected by hand in the text of the whole page. */
export async function findOutside(
  loadHand: () => Promise<unknown>,
  readClaims: (text: string) => Promise<CurrentClaims>,
): Promise<Outside> {
  const { article, map } = (await getHand(loadHand)).readWhole();
  const { placed } = await readClaims(article.text);
  return { text: article.text, map, placed: placed?.filter(({ claim }) => claim.isByHand) ?? [] };
}
