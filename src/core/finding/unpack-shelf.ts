import { findFirstLetters } from './first-letters';
import { type Shelf, type ShelvedClaim, shelfMarks } from './shelf';

/** Takes the claims out of a shelf. `share` gives one string for equal ones, which saves memory in a large library. */
export function unpackShelf(shelf: Shelf, share: (text: string) => string = (text) => text): ShelvedClaim[] {
  const { article } = shelf;
  const lines = shelf.lines.split('\n');
  const published = article.publishedAt === null ? Number.NaN : Date.parse(article.publishedAt);
  return shelf.ids.map((id, at): ShelvedClaim => {
    const marks = shelf.marks[at] ?? 0;
    const speaker = shelf.speakers[at] ?? null;
    const status = shelf.statuses[at] ?? null;
    const line = lines[at] ?? '';
    return {
      id,
      article,
      line,
      letters: findFirstLetters(line),
      sourceType: shelf.sourceTypes[at] ?? 'unstated',
      kind: shelf.kinds[at] ?? 'indirect',
      speaker: speaker === null ? null : share(speaker),
      carriers: readNames(shelf.carriers[at], share),
      tags: readNames(shelf.tags[at], share),
      status: status === null ? null : share(status),
      order: shelf.orders[at] ?? 0,
      isKept: (marks & shelfMarks.kept) !== 0,
      isDeleted: (marks & shelfMarks.deleted) !== 0,
      isDismissed: (marks & shelfMarks.dismissed) !== 0,
      isByHand: (marks & shelfMarks.byHand) !== 0,
      isAttitude: (marks & shelfMarks.attitude) !== 0,
      firstSeen: shelf.firstSeen[at] ?? 0,
      lastSeen: shelf.lastSeen[at] ?? 0,
      changed: shelf.changed[at] ?? 0,
      published,
    };
  });
}

const none: readonly string[] = [];

function readNames(names: string | undefined, share: (text: string) => string): readonly string[] {
  return names === undefined || names === '' ? none : names.split('\n').map(share);
}
