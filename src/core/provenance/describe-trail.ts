import type { ArticleProvenance, Attribution, Audience, OutletMention, TrailStep } from '../model';

/** What the trail needs besides the attribution. */
export interface TrailSetting {
  text: string;
  outlets: readonly OutletMention[];
  article: ArticleProvenance;
  publisher: string | null;
}

/** The way of a claim in steps: “Vladimir Putin → reporters → TASS → Refinery29”. */
export function describeTrail(
  attribution: Attribution,
  { text, outlets, article, publisher }: TrailSetting,
): TrailStep[] {
  const steps: TrailStep[] = [];
  // Who passes a post on is named by the repost; whose post it was, the attribution does not tell.
  if (!attribution.repost && !attribution.via.includes(attribution.speaker ?? '')) {
    steps.push({ kind: 'speaker', name: attribution.speaker, isAnonymous: attribution.anonymous });
  }
  const words = attribution.evidence.channel.map(([start, end]) => text.slice(start, end)).join(' ');
  const audience = audienceOf(attribution, words);
  if (attribution.repost) steps.push({ kind: 'repost', name: attribution.speaker });
  else if (audience) steps.push({ kind: 'audience', audience });
  const kinds = new Map(outlets.map(({ name, kind }) => [name, kind]));
  for (const name of attribution.via) {
    if (isSame(name, publisher)) continue;
    steps.push({ kind: 'carrier', name, outletKind: kinds.get(name) ?? null });
  }
  const agency = article.origin === 'wire' ? (article.dateline?.agency ?? article.byline.at(-1) ?? null) : null;
  if (agency && !attribution.via.includes(agency) && !isSame(agency, publisher)) {
    steps.push({ kind: 'carrier', name: agency, outletKind: 'wire_service' });
  }
  if (publisher) steps.push({ kind: 'publisher', name: publisher });
  return steps;
}

/** Only listeners that the article names: the words that decided the channel tell who they were. */
const audiences: readonly [Audience, Attribution['channel'], RegExp][] = [
  ['reporters', 'statement', /reporter|journalis|press|media|news conference|briefing|gaggle/i],
  ['court', 'speech', /court|judge|jur(?:y|or)|trial|sentenc|arraign|tribunal/i],
  ['lawmakers', 'speech', /lawmaker|committee|senat|hearing|parliament|congress|testi|assembly|MPs/i],
  ['crowd', 'speech', /crowd|audience|rally|supporter|delegates|students|onstage|on stage|debate/i],
];

function audienceOf(attribution: Attribution, words: string): Audience | null {
  const named = audiences.find(([, channel, pattern]) => channel === attribution.channel && pattern.test(words));
  return named?.[0] ?? null;
}

function isSame(name: string, publisher: string | null): boolean {
  const fold = (text: string): string => text.toLowerCase().replace(/^the /, '');
  return publisher !== null && fold(name) === fold(publisher);
}
