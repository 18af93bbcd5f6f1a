import { currentSourceType } from '../claims/current-source-type';
import { currentSpeaker } from '../claims/current-speaker';
import { currentWords } from '../claims/current-words';
import { inReadingOrder } from '../claims/in-reading-order';
import type { ArticleRecord, Claim } from '../model';
import { foldWords } from './fold-words';
import { type Shelf, shelfMarks } from './shelf';

/** Packs the claims of an article for finding, in reading order. */
export function packShelf(article: ArticleRecord, claims: readonly Claim[]): Shelf {
  const { id, url, title, publisher, hostname, publishedAt, lastReadAt } = article;
  const sorted = [...claims].sort(inReadingOrder);
  return {
    article: { id, url, title, publisher, hostname, publishedAt, lastReadAt },
    ids: sorted.map((claim) => claim.id),
    lines: sorted.map((claim) => writeLine(article, claim)).join('\n'),
    sourceTypes: sorted.map(currentSourceType),
    kinds: sorted.map(({ kind }) => kind),
    speakers: sorted.map(currentSpeaker),
    carriers: sorted.map(({ via }) => writeNames(via)),
    tags: sorted.map(({ tags }) => writeNames(tags)),
    statuses: sorted.map(({ status }) => status),
    orders: sorted.map(({ order }) => order),
    marks: sorted.map(sumMarks),
    firstSeen: sorted.map(({ firstSeenAt }) => timeOf(firstSeenAt)),
    lastSeen: sorted.map(({ lastSeenAt }) => timeOf(lastSeenAt)),
    changed: sorted.map(({ changedAt }) => timeOf(changedAt)),
  };
}

/** Marks where one field of a line ends, so that no phrase is found across two. Folding leaves none in the words. */
export const fieldEnd = '\u0001';

/** The words of a claim, its speakers, its outlets and its note; each word between two spaces. */
function writeLine(article: ArticleRecord, claim: Claim): string {
  const speaker = [currentSpeaker(claim), claim.sourceWords, ...claim.speakers].filter((name) => name !== null);
  const outlets = [article.publisher, ...claim.via].filter((name) => name !== null);
  const fields = [currentWords(claim), [...new Set(speaker)].join(' | '), outlets.join(' | '), claim.note];
  return fields.map((field) => ` ${foldWords(field)} `).join(fieldEnd);
}

/** Folds a name's own line breaks away: they keep names apart. */
const writeNames = (names: readonly string[]) => names.map((name) => name.replace(/\s+/g, ' ')).join('\n');

function sumMarks({ isKept, deletedAt, isDismissed, isByHand, isAttitude }: Claim): number {
  return (
    (isKept ? shelfMarks.kept : 0) +
    (deletedAt === null ? 0 : shelfMarks.deleted) +
    (isDismissed ? shelfMarks.dismissed : 0) +
    (isByHand ? shelfMarks.byHand : 0) +
    (isAttitude ? shelfMarks.attitude : 0)
  );
}

function timeOf(at: string | null): number {
  const time = at === null ? Number.NaN : Date.parse(at);
  return Number.isNaN(time) ? 0 : time;
}
