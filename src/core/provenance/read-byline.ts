/** Names in a byline as pages print it: "By Jane Doe and John Roe, Example Times" → Jane Doe, John Roe, Example Times. */
export function readByline(printed: readonly string[]): string[] {
  const names = printed.flatMap((line) => splitNames(line));
  return [...new Set(names)];
}

function splitNames(line: string): string[] {
  return line
    .replace(/^\s*(?:by|words by|story by|reported by|written by|text by|von|par|por|di)\b:?\s+/iu, '')
    .split(/\s*(?:,|;|\||•|·|\band\b|&|\by\b(?= \p{Lu})|\bund\b|\bet\b|\n| [-–—] )\s*/iu)
    .map((name) => tidyName(name))
    .filter((name, i) => isName(name) && !(i > 0 && isPlace(name)));
}

/** "JANE DOE" → "Jane Doe"; "Reuters Staff" → "Reuters". */
function tidyName(name: string): string {
  const plain = name
    .replace(/^(?:by|special to|for|with|from)\s+/iu, '')
    .replace(/\s+(?:staff(?: writers?| reporters?)?|reporters?|correspondents?|editor|writer|agencies)$/iu, '')
    .replace(/\s*\(.*\)$/u, '')
    .replace(/(?<=\p{Ll}{2})\.$/u, '')
    .trim();
  const isShouted = /\s/u.test(plain) && plain === plain.toUpperCase() && /\p{Lu}{3}/u.test(plain);
  return isShouted ? plain.replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase()) : plain;
}

const notNames =
  /^(?:staff|editor|editors|edited by|photos? by|pictures by|admin|news desk|newsroom|updated|published|posted|contributor|reporter|senior|chief|political|correspondent|video|photos?|jr\.?|sr\.?|ii|iii|ph\.?d\.?|m\.?d\.?)\b|\d|@|https?:/iu;

const smallAgencies =
  /^(?:dpa|epd|kna|ots|sid|ansa|efe|tass|lusa|belga|anp|ntb|tt|apa|sda|pap|ctk|čtk|mti|afp|ap|reuters)$/; // Written small in bylines.

/** "AFP, MANILA": where the agency wrote from. */
function isPlace(name: string): boolean {
  return /^\p{Lu}{5,}$/u.test(name);
}

function isName(name: string): boolean {
  return (
    name.length > 1 &&
    name.length < 60 &&
    (/^\p{Lu}|^\p{Lo}/u.test(name) || smallAgencies.test(name)) &&
    !notNames.test(name) &&
    name.split(/\s+/).length <= 6
  );
}

const bylineLine = /^(?:By|BY|Words by|Story by|Written by) (?=\p{Lu})[^.!?]{3,110}$/u; // "By Jane Doe, Associated Press"

/** The byline printed as a line of its own among the first paragraphs; null where there is none. */
export function findBylineLine(paragraphs: readonly string[]): string | null {
  return (
    paragraphs
      .slice(0, 4)
      .find((paragraph) => bylineLine.test(paragraph.trim()))
      ?.trim() ?? null
  );
}
