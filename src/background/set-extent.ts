import { describeSpan } from '../core/anchor/describe-span';
import type { Claim, ClaimId, Span } from '../core/model';
import { snapToWords } from '../core/selection/snap-to-words';
import type { Database } from '../store/database';
import { correctClaims } from '../store/label-claim';

/** Sets which words a claim holds, in the text they stand in; null: as found. Null where the claim is not recorded (any more). */
export async function setExtent(
  database: Database,
  { claimId, text, spans }: { claimId: ClaimId; text: string; spans: Span[] | null },
): Promise<Claim | null> {
  const content = spans?.flatMap((span) => {
    const snapped = snapToWords(text, span);
    return snapped ? [describeSpan(text, snapped)] : [];
  });
  if (content?.length === 0) return null;
  const occasion = { at: new Date().toISOString(), by: 'card' as const };
  const [corrected] = await correctClaims(database, [claimId], { content: content ?? null }, occasion);
  return corrected ?? null;
}
