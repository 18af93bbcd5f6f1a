import { places } from '../lexicon/en/places';
import type { Span } from '../model';

/** The dateline, and where it stands. */
export interface Dateline {
  place: string;
  /** As written: "Reuters", "AP"; null where the dateline names none. */
  agency: string | null;
  span: Span;
}

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?';
const date = `(?:(?:Mon|Tues?|Wed(?:nes)?|Thurs?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?(?:${month} \\d{1,2}(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${month}(?:,? \\d{4})?)`;
const capitals = "\\p{Lu}[\\p{Lu}.'’/ -]*\\p{Lu}\\.?(?: \\[[^\\]\\n]{2,30}\\])?"; // "BEIRUT/THE HAGUE", "NEW YORK"
const region = "(?:, ?(?:\\p{Lu}[\\p{L}.'’]*\\.?(?: (?:of |and )?\\p{Lu}[\\p{L}.'’]*)*))?"; // ", Hawaii", ", N.Y."
const cased =
  "\\p{Lu}[\\p{L}.'’-]+(?:[ /](?:(?:of|de|la|le|el|al|the|da|do|du|am|an der) )?\\p{Lu}[\\p{L}.'’-]+){0,3}(?: \\[[^\\]\\n]{2,30}\\])?";
const dash = '\\s*(?:[-–—―_]{1,2}|:)\\s*';
const agency = '\\((?<agency>(?:\\p{Lu}|\\p{Lo}|\\p{N}|dpa|ots|epd|ansa|tass)[^()\\n]{1,39})\\)'; // Not "(left)"

// "LONDON, March 3 (AP) — ", "HONOLULU, Hawaii (HawaiiNewsNow) - ", "Paris (AFP) – ", "Kabul [Afghanistan], May 3 (ANI): "
const withAgency = new RegExp(
  `^(?<place>${capitals}|${cased})(?<region>${region})(?:,? ${date})?,? ?${agency}(?:,? ${date})?${dash}`,
  'u',
);
// "(Reuters) - "
const agencyAlone = new RegExp(`^${agency}${dash}(?=[\\p{Lu}"“‘'])`, 'u');
// "MOSCOW, May 30. /TASS/. ", "NEW YORK, May 3, 2021 /PRNewswire/ -- "
const withSlashes = new RegExp(
  `^(?<place>${capitals}|${cased})(?<region>${region})(?:,? ${date})?[.,]? \\/(?<agency>[\\w .-]{2,30})\\/[.,]?\\s*(?:[-–—]{1,2}\\s*)?`,
  'u',
);
// "WASHINGTON — ", "PUTRAJAYA, Nov 22 — ", "SEOUL, South Korea — "
const placeAlone = new RegExp(
  `^(?<place>${capitals})(?<region>${region})(?:,? ${date})?\\s*(?:[–—―]|--|-(?= ))\\s*(?=[\\p{Lu}"“‘'\\d])`,
  'u',
);
// "ISLAMABAD: The minister"
const placeColon = new RegExp(`^(?<place>${capitals})(?<region>${region}):\\s+(?=[\\p{Lu}"“‘'])`, 'u');

// "Kabul, Afghanistan – The minister", "Washington, DC, United States: The minister"; the last of the places is in the lexicon.
const casedPlace = new RegExp(
  `^(?<place>${cased})(?<region>(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)+)(?:\\s*(?:[–—―]|--|-(?= ))\\s*|(?<=,.*,.*):\\s+)(?=[\\p{Lu}"“‘'])`,
  'u',
);
// "Aldea (CNN) The minister", "(CNN Business) The minister": without a dash only where letters name the agency.
const withoutDash = new RegExp(
  `^(?:(?<place>${cased}) )?\\((?<agency>(?:CNN|AP|AFP|UPI|ANI|PTI|IANS|DPA|dpa|EFE|Reuters|Xinhua|Bloomberg)(?: \\p{Lu}\\p{L}+)?)\\)\\s*(?=[\\p{Lu}"“‘'])`,
  'u',
);

/** In the order in which they are tried. What each cannot do without is looked for first: to compile a pattern costs milliseconds. */
const patterns: readonly { pattern: RegExp; needs: RegExp }[] = [
  { pattern: withAgency, needs: /\(.*\)/ },
  { pattern: withSlashes, needs: /\/.*\// },
  { pattern: placeAlone, needs: /[–—―]|--|- / },
  { pattern: placeColon, needs: /:/ },
  { pattern: casedPlace, needs: /, .*(?:[:–—―]|--|- )/ },
  { pattern: agencyAlone, needs: /^\(.*\)/ },
  { pattern: withoutDash, needs: /\((?:CNN|AP|AFP|UPI|ANI|PTI|IANS|DPA|dpa|EFE|Reuters|Xinhua|Bloomberg)/ },
];

const notPlaces =
  /^(?:EXCLUSIVE|BREAKING|UPDATE|WATCH|READ|LISTEN|OPINION|ANALYSIS|NEWS|VIDEO|PHOTOS?|LIVE|INTERVIEW|Q|A|Q&A|FILE|EDITORIAL|REVIEW|PODCAST|NOTE|WARNING|CORRECTION|THE BIG STORY|FACT CHECK|EXPLAINER)$/;

/** Reads a dateline at the start of a paragraph; null where it has none. `start` is the paragraph's offset in the article. */
export function readDateline(paragraph: string, start: number): Dateline | null {
  if (!opensLikeDateline(paragraph)) return null;
  for (const { pattern, needs } of patterns) {
    const match = needs.test(paragraph) ? pattern.exec(paragraph) : null;
    if (!match) continue;
    const { place = '', region: area = '', agency: name } = match.groups ?? {};
    if (notPlaces.test(place) || (place.length > 0 && place.replace(/[^\p{L}]/gu, '').length < 3)) continue;
    if (pattern === casedPlace && !endsInPlace(area)) continue;
    if (pattern === placeColon && (place.split(' ').length > 3 || !/[.!?”"]\s*$/u.test(paragraph))) continue; // A kicker: "RISING WATER: Town fears dam"
    return {
      place: `${place}${area}`.trim(),
      agency: name?.trim() ?? null,
      span: [start, start + match[0].trimEnd().length],
    };
  }
  return null;
}

const longestDateline = 160; // Characters; the longest read had some 60.

// Before its first mark a dateline is written in capitals and figures but for these words: "Rio de Janeiro, May 3 (AFP) – ".
const smallWord = /^(?:[^([/:–—―_-]|-(?![- ]))*? (?!(?:of|de|la|le|el|al|the|da|do|du|am|an|der|and) )[a-z]/;

/** A capital letter or a bracket, and soon a mark behind which the text may begin, with no words of a sentence before it. */
function opensLikeDateline(paragraph: string): boolean {
  const opening = paragraph.slice(0, longestDateline);
  return /^[\p{Lu}(]/u.test(opening) && /[)/:–—―_]|--|- /.test(opening) && !smallWord.test(opening);
}

/** ", South Korea", ", DC, United States" */
function endsInPlace(region: string): boolean {
  const last = region.split(', ').at(-1)?.toLowerCase() ?? '';
  return (
    places.has(last) ||
    places.has(last.split(' ').at(-1) ?? '') ||
    /^(?:united (?:states|kingdom|arab emirates)|d\.?c\.?)$/.test(last)
  );
}
