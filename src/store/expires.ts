import { shelfMarks } from '../core/finding/shelf';

/** Whether a claim with these marks goes one day by itself: from the trash, or as one that was only seen. */
export function expires(marks: number): boolean {
  if (marks & shelfMarks.deleted) return true;
  // What the reader dismissed stays recorded, or it would come back with the next reading.
  return !(marks & (shelfMarks.kept | shelfMarks.dismissed));
}
