import type { Utterance } from './utterance';
import type { Way } from './way';

/** Reactions stand in a row: behind a post, what another "wrote" was posted there too. */
export function carryRoundUps(utterances: readonly Utterance[], ways: (Way | null)[]): void {
  utterances.forEach(({ quotation, paragraph, isWritten }, i) => {
    const before = ways[i - 1];
    const distance = paragraph - (utterances[i - 1]?.paragraph ?? Number.NEGATIVE_INFINITY);
    if (ways[i] || !isWritten || quotation.kind !== 'direct' || before?.channel !== 'social' || distance > 1) return;
    ways[i] = { ...before, isRepost: false };
  });
}
