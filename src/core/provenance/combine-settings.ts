import type { Quotation } from '../model';
import type { Setting } from './setting';
import type { Way } from './way';

/** The way that the settings of one quotation tell together; null where there are none. */
export function combineSettings(settings: readonly Setting[], quotation: Quotation, text: string): Way | null {
  if (settings.length === 0) return null;
  const cue = quotation.cue?.[0] ?? quotation.source?.[0] ?? [0, 0];
  // The verb itself tells least: “announced at a rally”.
  const distance = ({ span, role }: Setting): number =>
    role === 'verb' ? 1000 : span[0] >= cue[0] ? span[0] - cue[0] : cue[0] - span[1];
  const channels = settings.filter(({ channel }) => channel !== 'unstated').sort((a, b) => distance(a) - distance(b));
  const told = channels.find(({ role }) => role === 'audience');
  const posts = channels.filter(({ role }) => role === 'post');
  const [posted] = posts;
  const written = channels.find(({ channel, role }) => channel === 'statement' && role === 'occasion');
  const listener = told && tellsOutlet(told, quotation) ? told : null;
  let first =
    channels.find(({ role }) => role === 'source') ??
    (told && written ? written : (listener ?? posted ?? told ?? channels[0]));
  if (first && isPrivateMail(first, text, quotation)) first = { ...first, channel: 'document' };
  const platform = first?.channel === 'social' && first.carriers.length === 0 ? posts.find(hasCarrier) : undefined;
  const kept = settings.filter(
    (setting) =>
      setting === first ||
      setting === platform ||
      setting === told ||
      setting.role === 'carrier' ||
      setting.role === 'verb',
  );
  return wayOf(kept, first ?? null, text);
}

/** "told Radio Valley in a clip on X": the verb itself names the interviewer. */
function tellsOutlet({ carriers, at }: Setting, { cue }: Quotation): boolean {
  return carriers.length > 0 && (cue ?? []).some(([start, end]) => start <= at && at < end);
}

function hasCarrier({ carriers }: Setting): boolean {
  return carriers.length > 0;
}

/** What somebody wrote in an e-mail that reached nobody by name is a paper; what is said in one is an answer to the press. */
function isPrivateMail({ span, carriers, channel }: Setting, text: string, quotation: Quotation): boolean {
  if (channel !== 'statement' || carriers.length > 0 || !/\b(?:e-?mails?|messages?|texts?)$/i.test(text.slice(...span)))
    return false;
  const cue = (quotation.cue ?? []).map((at) => text.slice(...at)).join(' ');
  return (
    /\bwr(?:ote|ites?|iting|itten)\b/i.test(cue) ||
    /\b(?:leaked|hacked|internal|private|released|obtained|newly)\b/i.test(text.slice(...span))
  );
}

/** Occasions with many voices; a speech or a rally has one. */
const manyVoices =
  /\b(?:hearings?|debates?|court|trial|testif\w+|testimony|committee|subcommittee|panel|inquiry|session|parliament|questioning|lawmakers|proceedings|tribunal|forum)\b/i;

/** The way that settings tell, the channel being that of one of them. */
export function wayOf(settings: readonly Setting[], channel: Setting | null, text: string): Way {
  const words = channel ? text.slice(...channel.span) : '';
  const carriers = settings.flatMap((setting) => setting.carriers);
  return {
    channel: channel?.channel ?? 'unstated',
    isRepost: channel?.isRepost ?? false,
    carriers,
    isSpoken: settings.some(({ role }) => role === 'audience'),
    isDefinite: /\b(?:the|that|this|same|his|her|their)\b/i.test(words),
    isMomentary:
      settings.some(({ role }) => role === 'verb') ||
      (channel !== null && /^(?:statement|speech)$/.test(channel.channel) && /\brecent\b/i.test(words)),
    isEvent: false,
    isScene: channel?.channel === 'speech' && manyVoices.test(words),
    isSeparate: /\b(?:another|separate|different|second|earlier|later|previous|subsequent)\b/i.test(words),
    channelSpans: channel ? [channel.span] : [],
    carrierSpans: carriers.map(({ span }) => span),
  };
}
