import { isCalledOutlet } from './is-called-outlet';
import { leadsToOutlet } from './leads-to-outlet';

/** Words beside a name which prove that it is an outlet and no common word, place or person. */

const copyrightBefore =
  /©\s*(?:\d{4}\s+)?$|\b(?:photo|image|credit|picture|source)s?\s*:\s*(?:[^/\n]{0,40}[/|]\s*)?$/iu;
const citedAt = /^[.,]?\]/u; // "[Reuters.]"
const closesParagraph = /(?:^|[.!?”"’]\s)[([]$/u; // "The dam broke. (AP)"
const closedBy = /^\.?[)\]]\s*(?:\n|$)/u;
const datelineBefore = /\($/u;
const datelineAfter = /^\)\s*(?:[-–—]|--)/u; // "(AP) —"

/** How surely the words beside a name make it an outlet: 2 by a word that only fits an outlet, 1 by a verb or frame, 0 not. */
export function weighContext(before: string, after: string): 0 | 1 | 2 {
  if (isCalledOutlet(before, after)) return 2;
  if (datelineBefore.test(before) && datelineAfter.test(after)) return 2;
  if (closesParagraph.test(before) && closedBy.test(after)) return 2;
  if (copyrightBefore.test(before) || (before.endsWith('[') && citedAt.test(after))) return 2;
  if (/\/\s?$/u.test(before) && /^\s?[/)]|^ via/u.test(after)) return 2;
  return leadsToOutlet(before) ? 1 : 0;
}

const postingBefore =
  /(?:(?:posted|posts|posting|wrote|writes|writing|written|said|says|saying|shared|announced|message|messages|posts?|video|videos|statement|comment|account|thread|claim|claims|went|took|taking|taken|turned|live|user|users|followers?|friends?|group|page|viral|trending|published|uploaded) (?:on|to|in|via|over|from)|\b(?:on|via)|(?:formerly|now|called)|platforms?|network|app|sites?) (?:Elon Musk's |Donald Trump's |his |her |the )?$/iu;
const postingAfter =
  /^(?:'s)?,? (?:posts?|posted|accounts?|users?|page|message|messages|thread|video|videos|story|stories|live|feed|profile|channel|group|chat|followers?|handle|(?:which was )?formerly|app\b|platform)/iu;

/** Whether the words beside "X" or "Threads" make it a platform where people post. */
export function hasPlatformContext(before: string, after: string): boolean {
  return postingBefore.test(before) || postingAfter.test(after);
}

const broadcasterBefore = /(?:\p{Lu}{2,}[\p{L}\d]*|News|Radio \d|TV|Television|Channel \d)(?:'s)? ["“'‘]?(?:the )?$/u; // "on NBC's “Today”"
const showBefore =
  /\b(?:host|hosts|hosted|anchor|co-host|co-anchor|appearance on|appeared on|show|programme|program|podcast)[,:]? (?:of |on )?["“'‘]?(?:the )?$/iu;
const showAfter =
  /^["”'’]?,? (?:show|programme|program|podcast|host|hosts|co-host|anchor|on (?:\p{Lu}{2,}|Fox|Sky|Channel))/u;

/** Whether the words beside "Today" or "Hannity" make it a programme. */
export function hasProgrammeContext(before: string, after: string): boolean {
  return broadcasterBefore.test(before) || showBefore.test(before) || showAfter.test(after);
}
