import type { OutletMention, Quotation, Span } from '../model';
import type { Setting } from './setting';

const documents =
  /(?:^|[\s-])(?:reports?|stud(?:y|ies)|surveys?|polls?|polling|papers?|documents?|filings?|lawsuits?|suit|complaint|indictment|affidavit|memos?|memorandum|letters?|records|transcripts?|books?|memoir|op-ed|editorial|columns?|essay|data|figures|statistics|analysis|analyses|rulings?|bill|submission|petition|blog post|articles?|newsletter|note|manifesto|dissent|opinion|treaty|resolutions?|legislation|law|agreement|contract|charter|constitution|convention|plan|guidance|guidelines|roadmap|calculations?|estimates?|script|warrant|audit|dossier|census|index|website|sign|banner|placard|e-?mails?|text|caption|research|findings|bylaws|rules|act|proclamation|forecast|scorecard|numbers|assessment|diary|court papers)(?:$|[\s,(])/u;
const statements =
  /(?:^|\s)(?:statements?|press release|news release|release|announcement|communiqué|press kit|readout|advisory)(?:$|[\s,(])/u;
const posts = /(?:^|\s)(?:tweets?|posts?)(?:$|[\s,(])/u;
const users = /(?:^|\s)(?:users?|commenters?|netizens?|tweeters?|redditors?|posters?|twitterati)(?:$|[\s,(])/iu;
const authors =
  /\b(?:authors?|co-authors?|team|researchers|scientists) (?:of|behind) (?:the|a|this) (?:\w+ )?(?:study|report|paper|research|survey|analysis|review|book)\b/iu;
const writers = /\b(?:authors|researchers|scientists|co-authors|team|doctors|economists|justices?)\b/iu;
const polls = /(?:^|[\s-])(?:polls?|polling|surveys?)(?:$|[\s,(])/u;
const carrying =
  /\b(?:report(?:s|ed|ing)?|declare[ds]?|writes?|wrote|quot(?:e[ds]?|ing)|cit(?:e[ds]?|ing)|reveal(?:s|ed)?|according to|learned|f(?:ound|inds)|note[sd]?|claim(?:s|ed)?|via|per|published|detail(?:s|ed))\b/iu;
const reportOf = /^(?:\p{L}+ ){0,3}?(?:reports?|story|article) (?:by|from|in) (?:the )?(?:\p{L}+ ){0,2}?◆/iu; // "a report by the Post"
const person =
  /\b(?:spokes\w+|attorney|lawyer|authors?|co-author|minister|director|who|editor|reporter|members?|analysts?|experts?|professor|officer|secretary|chief|researchers?|user|agent|expert)\b/iu;
const staff = /\b(?:reporters?|correspondents?|journalists?|columnists?|editors?|writers?|anchors?)\b|['’]s \p{Lu}/u;

/** Where the words naming who speaks are a document, a statement, a post or an outlet: "the report", "the AP". */
export function readSourceSetting(
  quotation: Quotation,
  text: string,
  { outlets, journalists }: { outlets: readonly OutletMention[]; journalists: ReadonlyMap<string, OutletMention> },
): Setting | null {
  const [first] = quotation.source ?? [];
  if (!first || (outlets.length === 0 && /^s?he$/i.test(text.slice(first[0], first[1])))) return null;
  const platforms = outlets.filter(
    ({ span, kind }) => kind === 'social_platform' && span[0] < first[1] && span[1] > first[0],
  );
  const within = outlets.filter(
    ({ span, kind }) => kind !== 'social_platform' && span[0] < first[1] && span[1] > first[0],
  );
  let words = text.slice(first[0], first[1]);
  for (const { span } of within) {
    const [from, to] = [Math.max(0, span[0] - first[0]), Math.min(words.length, span[1] - first[0])];
    words = words.slice(0, from) + '◆'.repeat(to - from) + words.slice(to);
  }
  const base = { isRepost: false, span: first, at: first[0], sentence: 0, role: 'source' as const };
  const isReportOf = within.length > 0 && reportOf.test(words);
  const isPronoun = /^(?:it|they|this|that)$/i.test(words.trim());
  const head = headOf(isPronoun && /^(?:an? |the )/i.test(quotation.speaker ?? '') ? (quotation.speaker ?? '') : words);
  const lowered = `${head.slice(0, 1).toLowerCase()}${head.slice(1)}`; // "Polls", yet not "the Post".
  const cue = (quotation.cue ?? []).map(([start, end]) => text.slice(start, end)).join(' ');
  if (isReportOf) return { ...base, role: 'carrier', channel: 'unstated', carriers: within };
  const isOfPaper = / (?:of|behind) /.test(words) && authors.test(words);
  if (isOfPaper || (/\bwr(?:ote|ites?|itten)\b/.test(cue) && writers.test(head)))
    return { ...base, channel: 'document', carriers: [] };
  if (/\bI (?:spoke|talked|interviewed|met|asked)\b/.test(words))
    return { ...base, channel: 'interview', carriers: [] };
  if (/(?:^|\()@\w/.test(words))
    return {
      ...base,
      role: 'post',
      channel: 'social',
      carriers: platforms.length > 0 ? platforms : [inferredTwitter(first)],
    };
  if (users.test(head)) return { ...base, role: 'post', channel: 'social', carriers: platforms };
  if (!person.test(head)) {
    const final = lowered.split(' ').slice(-3).join(' '); // What it is stands last: "a 1996 advisory opinion".
    if (isWholeReport(head, within) && documents.test(final))
      return { ...base, role: 'carrier', channel: 'unstated', carriers: within };
    if (documents.test(head))
      return { ...base, channel: 'document', carriers: polls.test(final) ? within.map(asPartner) : within };
    if (statements.test(final)) return { ...base, channel: 'statement', carriers: [] };
    if (posts.test(final)) return { ...base, channel: 'social', carriers: [] };
  }
  const isOutlet = /^(?:the )?◆+(?:$|,| (?:news )?(?:agency|newspaper|magazine))/iu.test(words.trim());
  if (isOutlet && /^sa(?:id|ys)$/.test(cue) && saysAsReporter(text, quotation, within))
    return { ...base, role: 'carrier', channel: 'unstated', carriers: within };
  if (within.length > 0 && carrying.test(cue) && (isOutlet || (staff.test(words) && !/\bformer\b/i.test(words)))) {
    return { ...base, role: 'carrier', channel: 'unstated', carriers: within };
  }
  const outlet = journalists.size > 0 ? journalists.get(/[\p{L}'’-]+$/u.exec(words.trim())?.[0] ?? '') : undefined;
  if (outlet && /\b(?:reports?|reported|writes?|wrote|notes|according to|per)\b/iu.test(cue)) {
    return { ...base, role: 'carrier', channel: 'unstated', carriers: [outlet] };
  }
  return null;
}

/** Handles without a platform are Twitter's, whose signature “— Ada Holm (@adaholm)” is. */
function inferredTwitter(span: Span): OutletMention {
  return { span, name: 'Twitter', kind: 'social_platform' };
}

/** The noun phrase up to what describes it: "a report by the council published on Monday" → "a report". */
function headOf(words: string): string {
  return (
    words.split(
      /,| (?:of|by|from|about|in|on|into|published|released|for|that|which|obtained|to|with|seen|sent|filed) /u,
    )[0] ?? words
  );
}

/** "The Wrap’s report", "a Reuters report", "reports from Deadline": news, no document. */
function isWholeReport(head: string, within: readonly OutletMention[]): boolean {
  return within.some(({ kind }) => kind !== 'magazine') && /(?:^|\s)reports?(?:$|[\s,(])/u.test(head);
}

/** A poll named after an agency is the pollsters' document, no dispatch of the agency. */
function asPartner(outlet: OutletMention): OutletMention {
  return { ...outlet, kind: 'newspaper' };
}

const citingReach = 60; // Characters behind the words: "…, Reuters said, citing two officials."

/** "Two balloons had landed, the agency Yonhap said", "Reuters said, citing officials"; of its own affairs an agency speaks as a firm. */
function saysAsReporter(text: string, quotation: Quotation, within: readonly OutletMention[]): boolean {
  const spans = [...quotation.content, ...(quotation.source ?? []), ...(quotation.cue ?? [])];
  const [start, end] = [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))];
  if (/\b(?:citing|quoting)\b/.test(text.slice(start, end + citingReach).split(/[.!?]\s/)[0] ?? '')) return true;
  const content = quotation.content.map((span) => text.slice(...span)).join(' ');
  const isOfItself = /^(?:it|they|he|she|we|no)\b|\b(?:its|their|our|the (?:agency|company))\b/i.test(content);
  return within.some(({ kind }) => kind === 'wire_service') && quotation.kind === 'indirect' && !isOfItself;
}
