import type { Channel, OutletMention, Quotation, Span } from '../model';
import type { Frame } from './frame';
import type { Setting } from './setting';

const channelsByCue: readonly (readonly [RegExp, Channel])[] = [
  [/^announc(?:e|es|ed|ing)$/, 'statement'],
  [/^testif(?:y|ies|ied|ying)$/, 'speech'],
];

const channelsByObject: readonly (readonly [RegExp, Channel])[] = [
  [
    /\b(?:letter|memo|op-ed|essay|report|paper|book|memoir|lawsuit|brief|petition|study|article|column|note|policy paper)\b/i,
    'document',
  ],
  [/\b(?:statement|press release|news release|announcement|communiqué)\b/i, 'statement'],
  [/\b(?:tweet|post|thread)\b/i, 'social'],
  [/\b(?:speech|address|testimony|remarks|eulogy)\b/i, 'speech'],
];
const givingOut =
  /\b(?:sent|sends|sending|wrote|writes|penned|issued|issues|released|publish(?:ed|es)|filed|delivered|gave|signed|put out)$/i;

/** "They sent a letter opposing the bill": the thing given out stands behind the verb, often within the attributed words. */
export function readObjectSetting(
  text: string,
  quotation: Quotation,
  outlets: readonly OutletMention[],
): Setting | null {
  const cue = quotation.cue?.at(-1);
  if (cue && passingOn.test(text.slice(...cue))) return readPassedPost(text, cue, outlets);
  if (!cue || !givingOut.test(text.slice(...cue))) return null;
  const match =
    /^ (?:(?:an?|the|his|her|their|its) )?(?:[\p{L}\d.’'-]+ ){0,3}?(?<noun>[\p{L}-]+)(?= (?:to|on|in|opposing|supporting|calling|urging|saying|demanding|asking|condemning|welcoming|criticizing|warning|that|about|of|entitled|with)\b)/u.exec(
      text.slice(cue[1], cue[1] + 60),
    );
  const channel = match && channelsByObject.find(([pattern]) => pattern.test(match[0]))?.[1];
  if (!match || !channel) return null;
  const span = [cue[0], cue[1] + match[0].length] as const;
  return { role: 'occasion', channel, isRepost: false, carriers: [], span, at: cue[0], sentence: -1 };
}

const passingOn =
  /\b(?:(?:re-?)?shar(?:ed?|es|ing)|quot(?:ed?|es|ing)|forward(?:ed|s|ing)?|circulat(?:ed?|es|ing)|promot(?:ed?|es|ing)|amplif(?:y|ied|ies|ying)|boost(?:ed|s|ing)?|re-?post(?:ed|ing|s)?|re-?tweet(?:ed|ing|s)?|re-?blog(?:s|ged|ging)?|re-?truth(?:ed|s|ing)?)$/i;
const passedNews =
  /^ (?:[^\s.;“"]+ ){0,4}?(?:stor(?:y|ies)|reports?|articles?|columns?|pieces?) (?:from|by|in|of|published) (?:[^\s.;“"]+ ){0,6}?/iu;
const passedPost =
  /^ (?:[^\s.;“"]+ ){0,6}?(?:tweets?|posts?|memes?|thread|(?:video|image|photo|message|clip|screenshot)s? (?:\w+ ){0,2}?(?:posted|tweeted|shared|made) by)\b/iu;

/** "sharing a Facebook post", "quoting a reporter's tweet": the post of somebody else, often within the attributed words. */
function readPassedPost(text: string, cue: Span, outlets: readonly OutletMention[]): Setting | null {
  const verb = text.slice(...cue);
  const object = passedPost.exec(text.slice(cue[1], cue[1] + 90));
  const story = object ? null : passedNews.exec(text.slice(cue[1], cue[1] + 90));
  if (story && !/quot/i.test(verb)) return readPassedNews(cue, cue[1] + story[0].length, outlets);
  if (!object && !/re-?(?:post|tweet)/i.test(verb)) return null;
  const span: Span = [cue[0], cue[1] + (object?.[0].length ?? 0)];
  const platform = outlets.find(
    (outlet) => outlet.kind === 'social_platform' && outlet.span[0] < span[1] + 40 && outlet.span[1] > span[0],
  );
  const tweet = /tweet/i.test(text.slice(...span)) ? { span, name: 'Twitter', kind: 'social_platform' as const } : null;
  const carrier = platform ?? tweet;
  return {
    role: 'source',
    channel: 'social',
    isRepost: true,
    carriers: carrier ? [carrier] : [],
    span,
    at: cue[0],
    sentence: -1,
  };
}

/** "shared a report from the Aldea Times that …": the paper carried it. */
function readPassedNews(cue: Span, end: number, outlets: readonly OutletMention[]): Setting | null {
  const outlet = outlets.find(
    ({ kind, span }) => kind !== 'social_platform' && span[0] >= cue[1] && span[0] < end + newsReach,
  );
  if (!outlet) return null;
  const base = { channel: 'unstated', isRepost: false, at: cue[0], sentence: -1 } as const;
  return { ...base, role: 'carrier', carriers: [outlet], span: [cue[0], outlet.span[1]] };
}

const newsReach = 40; // Characters: "the conservative news site The Aldea Post".

/** What the verb of a quotation tells by itself: an announcement is a statement, testimony is speech. */
export function readCueSettings(frame: Frame, quotation: Quotation): Setting[] {
  return (quotation.cue ?? []).flatMap(([start, end]) =>
    frame.words
      .filter((word) => word.start >= start && word.end <= end)
      .flatMap((word): Setting[] => {
        if (tweetNoun.test(word.lower)) return [tweetAt(word, frame.sentence)];
        const channel = channelsByCue.find(([pattern]) => pattern.test(word.lower))?.[1];
        const span = [word.start, word.end] as const;
        return channel
          ? [{ role: 'verb', channel, isRepost: false, carriers: [], span, at: word.start, sentence: frame.sentence }]
          : [];
      }),
  );
}

const tweetNoun = /^(?:tweets?|tweetstorm)$/;

/** "the mayor’s tweet that …" */
function tweetAt({ start, end }: { start: number; end: number }, sentence: number): Setting {
  const span: Span = [start, end];
  const carriers: OutletMention[] = [{ span, name: 'Twitter', kind: 'social_platform' }];
  return { role: 'post', channel: 'social', isRepost: false, carriers, span, at: start, sentence };
}
