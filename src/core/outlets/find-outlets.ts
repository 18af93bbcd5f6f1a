import type { AnalysisInput, OutletKind, OutletMention } from '../model';
import { indexSpans } from '../text/index-spans';
import type { ParsedText } from '../text/parsed-text';
import type { Catalogue, NameSense, Outlet } from './catalogue';
import { chooseOutlet, countryOf, type OutletSetting } from './choose-outlet';
import { findNames, type NamePlace } from './find-names';
import { findPublisher } from './find-publisher';
import { findShortForms } from './find-short-forms';
import { findUnlistedOutlets } from './find-unlisted-outlets';
import { joinAbbreviations } from './join-abbreviations';
import { joinProgrammes } from './join-programmes';
import { hasPlatformContext, hasProgrammeContext, weighContext } from './outlet-context';
import { findOwnOutlet } from './own-outlet';

/** What the page tells about itself. */
export type OutletPage = Pick<AnalysisInput, 'hostname' | 'publisher'>;

/** Outlets, agencies, programmes and platforms named in a text of any language, in reading order. */
export function findOutlets(parsed: ParsedText, catalogue: Catalogue, page: OutletPage): OutletMention[] {
  const places = findNames(parsed, catalogue);
  const own = findOwnOutlet(page, catalogue);
  const sure = places.filter((place) => isSure(place));
  const setting: OutletSetting = {
    own,
    country: own?.country || countryOf(page.hostname),
    named: new Set(
      sure.filter(({ name }) => name.senses.length === 1).flatMap(({ name }) => name.senses.map((s) => s.outlet)),
    ),
  };
  const proven = new Set<string>(); // Names whose context has proved them once in this article.
  const judged = places.map((place) => ({ place, weight: judge(parsed.text, place, setting) }));
  for (const { place, weight } of judged) if (weight >= 1) proven.add(place.name.text);
  const kept = judged.filter(
    ({ place, weight }, i) =>
      weight > 0 ||
      (weight === 0 &&
        ((proven.has(place.name.text) && !isPlainNoun(parsed.text, place)) || isListed(parsed.text, judged, i))),
  );
  const listed = kept.flatMap(({ place }) => describeMention(parsed.text, place, { setting, catalogue }));
  const published = findPublisher(parsed, page, { own, known: listed });
  const unlisted = findUnlistedOutlets(parsed, [...listed, ...published]);
  const tweets = findTweets(parsed, listed);
  const all = [...listed, ...published, ...unlisted, ...tweets].sort(inReadingOrder);
  const short = findShortForms(parsed, all);
  const taken = indexSpans(short, ({ span }) => span);
  const others = all.filter(({ span }) => taken.touching(span).length === 0);
  const named = joinAbbreviations(parsed.text, [...others, ...short].sort(inReadingOrder));
  return joinProgrammes(parsed.text, named);
}

function inReadingOrder(a: OutletMention, b: OutletMention): number {
  return a.span[0] - b.span[0];
}

/** Where the article names Twitter only by the verb, the first "tweeted" is the mention. */
function findTweets(parsed: ParsedText, listed: readonly OutletMention[]): OutletMention[] {
  if (listed.some(({ name }) => name === 'Twitter' || name === 'X')) return [];
  if (!/tweet/i.test(parsed.text)) return [];
  const token = parsed.tokens.find(({ lower }) => /^(?:re-?)?tweet(?:ed|s|ing)?$/.test(lower));
  return token ? [{ span: [token.start, token.end], name: 'Twitter', kind: 'social_platform' }] : [];
}

function usableSenses(place: NamePlace): NameSense[] {
  return place.name.senses.filter((sense) => place.hasArticle || !sense.needsArticle);
}

function isSure(place: NamePlace): boolean {
  return usableSenses(place).some((sense) => !sense.needsContext);
}

/** 2 sure, 1 proved by a verb beside it, 0 only the rest of the article can prove it, -1 no outlet here. */
function judge(text: string, place: NamePlace, setting: OutletSetting): number {
  const senses = usableSenses(place);
  const before = text.slice(Math.max(0, place.start - 60), place.start).replaceAll('’', "'");
  const after = text.slice(place.end, place.end + 50).replaceAll('’', "'");
  if (senses.length === 0 || namesPlace.test(after)) return -1;
  if (isSure(place)) return 2;
  const goesOn = continuesName(after);
  const weight = weighContext(before, after);
  if (weight === 2) return goesOn && !/[/(]$/.test(before) ? -1 : 2;
  const isPart = goesOn || isContinued(text, place, before);
  const has = (kind: OutletKind): boolean => senses.some((sense) => sense.outlet.kind === kind);
  if (has('social_platform') && hasPlatformContext(before, after)) return isPart ? -1 : 1;
  if (has('programme') && hasProgrammeContext(before, after)) return goesOn && !isShow.test(after) ? -1 : 1;
  if (isPart) return -1;
  if (weight === 1 || (ownsPerson.test(after) && isInitials(text, place))) return 1;
  if (senses.some((sense) => sense.outlet === setting.own) && !startsSentence(before)) return 1;
  if (senses.some((sense) => setting.named.has(sense.outlet))) return hasProperForm(text, place) ? 1 : 0;
  return startsSentence(before) ? -1 : 0;
}

const isShow = /^ (?:Show|Program|Programme|Podcast|with|on)\b/; // "Sunrise Show", never "Sunrise Daily"
const ownsPerson = /^'s \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u; // "ABC's Dana Holt"

function isInitials(text: string, place: NamePlace): boolean {
  return /^\p{Lu}{2,}$/u.test(text.slice(place.start, place.end));
}

/** "The Post", "AP", "TIME": written as only a name is written. */
function hasProperForm(text: string, place: NamePlace): boolean {
  return place.hasArticle || isInitials(text, place);
}

/** "the Science", where the journal goes by "Science": proved elsewhere in the article, no outlet here. */
function isPlainNoun(text: string, place: NamePlace): boolean {
  return place.hasArticle && !place.name.senses.some(({ needsArticle }) => needsArticle) && !isInitials(text, place);
}

const namesPlace =
  /^ (?:Square|Angels|Street|Avenue|Road|Building|Tower|Hotel|Park|Stadium|Arena|Theatre|Theater|Awards?|Prize|Museum)\b/; // "New York Times Square"

/** "Time Warner", "RT-PCR", "The Times of Aldea"; but "AP White House reporter". */
function continuesName(after: string): boolean {
  const isLonger = /^[-–&]\p{L}|^ (?:\p{Lu}\p{Ll}|& \p{Lu}|of (?:the )?\p{Lu})/u.test(after);
  return isLonger && !/^ (?:White House|Washington|Pentagon|News|Editor|Chief)/.test(after);
}

/** "Michael Bloomberg", "Rivals of General": a capitalised word stands before it that does not begin the sentence. */
function isContinued(text: string, place: NamePlace, before: string): boolean {
  const word = /(\p{Lu}[\p{L}.'-]*) $/u.exec(before);
  if (!word || place.hasArticle || /^(?:The|Told|Via|In|On|By|From|For|And)$/.test(word[1] ?? '')) return false;
  return !isAfterSentenceStart(text, place.start - word[0].length);
}

function isAfterSentenceStart(text: string, at: number): boolean {
  return startsSentence(text.slice(Math.max(0, at - 4), at));
}

function startsSentence(before: string): boolean {
  return /(?:^|[.!?:]["”')]?\s+|\n|["“])(?:The )?$/u.test(before);
}

/** "Le Figaro, AP, TASS, and Interfax": the neighbours in a list prove each other. */
function isListed(text: string, judged: readonly { place: NamePlace; weight: number }[], i: number): boolean {
  const here = judged[i];
  if (!here) return false;
  const isNeighbour = (
    other: (typeof judged)[number] | undefined,
    first: NamePlace | undefined,
    second: NamePlace | undefined,
  ) =>
    other !== undefined &&
    other.weight === 2 &&
    first !== undefined &&
    second !== undefined &&
    /^(?:, | and |, and | or |\/|\s?&\s?)(?:the )?$/i.test(text.slice(first.end, second.start));
  return (
    isNeighbour(judged[i - 1], judged[i - 1]?.place, here.place) ||
    isNeighbour(judged[i + 1], here.place, judged[i + 1]?.place)
  );
}

function describeMention(
  text: string,
  place: NamePlace,
  { setting, catalogue }: { setting: OutletSetting; catalogue: Catalogue },
): OutletMention[] {
  const outlet = chooseOutlet(usableSenses(place), setting)?.outlet;
  if (!outlet) return [];
  const start = place.hasArticle && text.slice(place.start - 4, place.start) === 'The ' ? place.start - 4 : place.start;
  const mention: OutletMention = { span: [start, place.end], name: outlet.name, kind: outlet.kind };
  return splitOwner(text, mention, catalogue.byName.get(outlet.broadcaster ?? '') ?? null);
}

/** "Radio Valley’s Breakfast" is listed as one name, and names a station and its programme. */
function splitOwner(text: string, mention: OutletMention, owner: Outlet | null): OutletMention[] {
  const [start, end] = mention.span;
  const mark = text.slice(start, end).search(/['’]s\s/u);
  if (!owner || mark < 0) return [mention];
  const rest = text.slice(start + mark + 2, end);
  return [
    { span: [start, start + mark], name: owner.name, kind: owner.kind },
    { ...mention, span: [end - rest.trimStart().length, end] },
  ];
}
