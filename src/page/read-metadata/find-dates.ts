import type { ShownDate } from '../../core/metadata/page-sources';
import type { Steps } from '../in-steps';
import { queryAll } from '../node-access';

const marked = '[itemprop~="datePublished"], time[pubdate], time[class*="publish" i], [class*="publish" i] time';
const named =
  '[class*="date" i], [class*="time" i], [class*="publish" i], [id*="date" i], [class*="meta" i], [class*="byline" i]';
const mostOfEach = 12; // Elements; the article's own date stands near its top.
const longestText = 200; // Code units; what is longer is no date.

/** Dates as the page shows them, those first that it marks as the day of publication. */
export function* findDates(document: Document): Steps<ShownDate[]> {
  const dates: ShownDate[] = [];
  for (const selector of [marked, 'time', named]) {
    yield;
    for (const element of queryAll(document, selector, mostOfEach)) {
      dates.push({
        text: (element.textContent ?? '').trim().slice(0, longestText),
        machine:
          element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('data-time'),
        isMarked: selector !== named,
      });
    }
  }
  return dates;
}
