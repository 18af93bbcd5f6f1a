import type { OutletMention, Quotation } from '../model';
import type { Setting } from './setting';

const documents =
  /(?:^|[\s-])(?:reports?|stud(?:y|ies)|surveys?|polls?|polling|papers?|documents?|filings?|lawsuits?|suit|complaint|indictment|affidavit|memos?|memorandum|letters?|records|transcripts?|books?|memoir|op-ed|editorial|columns?|essay|data|figures|statistics|analysis|analyses|rulings?|bill|submission|petition|blog post|articles?|newsletter|note|manifesto|opinion poll|dissent|treaty|resolutions?|legislation|law|agreement|contract|charter|constitution|convention|plan|guidance|guidelines|roadmap|calculations|estimates?|script|warrant|audit|dossier|census|index|website|sign|banner|placard|e-?mails?|text|caption|paper's|research|findings|bylaws|rules|act|proclamation|email|emails|forecast|scorecard|calculation)(?:$|[\s,(])/iu;
const statements =
  /(?:^|\s)(?:statements?|press release|news release|release|announcement|communiqué|press kit|readout|advisory)(?:$|[\s,(])/iu;
const posts = /(?:^|\s)(?:tweets?|facebook post|instagram post|tumblr post|posts?)(?:$|[\s,(])/iu;
const carrying =
  /\b(?:report(?:s|ed|ing)?|declare[ds]?|writes?|wrote|quot(?:e[ds]?|ing)|cit(?:e[ds]?|ing)|reveal(?:s|ed)?|according to|learned|estimate[sd]?|f(?:ound|inds)|note[sd]?|claim(?:s|ed)?|via|per|called|published|detail(?:s|ed))\b/iu;
const person =
  /\b(?:spokes\w+|attorney|lawyer|author|authors|co-author|minister|director|who|editor|reporter|member|authors)\b/iu;

/** Where the words naming who speaks are a document, a statement, a post or an outlet: "the report", "the AP". */
export function readSourceSetting(
  quotation: Quotation,
  text: string,
  outlets: readonly OutletMention[],
): Setting | null {
  const [first] = quotation.source ?? [];
  if (!first) return null;
  const words = text.slice(first[0], first[1]);
  const base = { isRepost: false, span: first, at: first[0], sentence: 0, role: 'source' as const };
  const within = outlets.filter(
    ({ span, kind }) => kind !== 'social_platform' && span[0] >= first[0] && span[1] <= first[1],
  );
  const head =
    words.split(/,| (?:of|by|from|about|in|on|into|published|released|for|that|which|obtained|to|with) /u)[0] ?? words;
  const isPerson = person.test(head);
  if (!isPerson && documents.test(head)) return { ...base, channel: 'document', carriers: within };
  if (!isPerson && statements.test(head)) return { ...base, channel: 'statement', carriers: [] };
  if (!isPerson && posts.test(head)) return { ...base, channel: 'social', carriers: [] };
  const cue = (quotation.cue ?? []).map(([start, end]) => text.slice(start, end)).join(' ');
  if (within.length > 0 && carrying.test(cue) && !/spokes|\bformer\b/i.test(words))
    return { ...base, role: 'carrier', channel: 'unstated', carriers: within };
  return null;
}
