import { endOfLead, type LeadEnd } from './end-of-lead';

const listOf = (words: string): string[] => words.split(' ');

// "told the AP", "citing RT", "via AP", and in other languages
const alone = new Set(
  listOf(
    "told tells telling informed citing cites quoting via selon d'après laut según secondo segundo сообщает сообщило передает передаёт пишет заявил",
  ),
);
const speaking = listOf('given gave gives acknowledged confirmed admitted disclosed explained complained spoken');
const talks = listOf(
  'interview interviews conversation chat call comment comments remark remarks statement e-mail email letter op-ed oped column essay piece article story report ' +
    'writing write writes wrote written appearance appeared appearing spoke speaking spoken talking talked',
);
const carrying = listOf(
  'cited quoted reported published obtained seen reviewed run conducted released revealed broken',
);
const material = listOf('reporting photo photos image images video videos file files');
const reports = ['report', 'reports'];

// "in an interview with Time", "according to Bloomberg", "seen by Reuters": the last word, and what stands before it.
const pairs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['to', new Set([...talks, ...speaking, 'according'])],
  ['with', new Set(talks)],
  ['for', new Set(talks)],
  ['in', new Set([...talks, ...reports, 'published'])],
  ['on', new Set([...talks, ...reports, 'published', 'interviewed'])],
  ['by', new Set([...talks, ...reports, ...carrying, ...material, 'interviewed'])],
  ['from', new Set([...material, ...reports])],
  ['of', new Set(['courtesy'])],
  ['данным', new Set(['по'])],
]);
const gaveTo: ReadonlySet<string> = new Set(speaking);

const leadEnd: LeadEnd = { articles: new Set(listOf('the der die le la el il')), marks: '"“' };

/** Whether the words before a name are such as lead to an outlet: "told the", "in an interview with", "according to". */
export function leadsToOutlet(before: string): boolean {
  const end = endOfLead(before, leadEnd);
  if (end < 0) return false;
  const start = before.lastIndexOf(' ', end - 1);
  const last = before.slice(start + 1, end).toLowerCase();
  const seconds = pairs.get(last);
  if (!seconds) return alone.has(withoutOpening(last));
  const [third = '', second = ''] = ['', ...before.slice(0, Math.max(0, start)).split(' ')].slice(-2);
  if (seconds.has(withoutOpening(second))) return true;
  return last === 'to' && second.toLowerCase() === 'earlier' && gaveTo.has(withoutOpening(third)); // "spoken earlier to"
}

/** "(According" → "according" */
function withoutOpening(word: string): string {
  const lower = word.toLowerCase();
  return /[\s("“]/.test(lower) ? lower.replace(/^.*[\s("“]/s, '') : lower;
}
