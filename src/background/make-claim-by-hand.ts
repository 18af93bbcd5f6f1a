import { analyse, type Knowledge } from '../core/analyse';
import type { Claim, Span } from '../core/model';
import { claimOfSelection } from '../core/selection/claim-of-selection';
import { snapToWords } from '../core/selection/snap-to-words';
import type { ReadArticle } from '../messages/contract';
import type { Database } from '../store/database';
import { makeClaim } from '../store/make-claim';
import { recordOf } from './analyse-article';
import { describeArticle } from './describe-article';

/** Keeps words of a page as a claim, with what the analysis sees around them. Null where the words are only white space. */
export async function makeClaimByHand(
  database: Database,
  { read, spans, isByHand }: { read: ReadArticle; spans: Span[]; isByHand: boolean },
  knowledge: Knowledge,
): Promise<Claim | null> {
  const { metadata, input } = describeArticle(read, knowledge.catalogue);
  const words = isByHand ? spans.flatMap((span) => [snapToWords(input.text, span) ?? []].filter(isSpan)) : spans;
  if (words.length === 0) return null;
  const { claim, analysis } = claimOfSelection(input, words, (given) => analyse(given, knowledge));
  const article = recordOf(metadata, analysis);
  const occasion = { at: new Date().toISOString(), by: 'card' as const };
  return makeClaim(database, { article, claim, isByHand }, occasion);
}

const isSpan = (span: Span | never[]): span is Span => span.length === 2;
