import type { AnalysisInput, ArticleProvenance, OutletMention } from '../model';
import type { Catalogue, Outlet } from '../outlets/catalogue';
import { findOwnOutlet } from '../outlets/own-outlet';
import type { Paragraph, ParsedText } from '../text/parsed-text';
import { findBylineLine, readByline } from './read-byline';
import { type CreditLine, readCreditLine } from './read-credit-line';
import { type Dateline, readDateline } from './read-dateline';

/** Where the article itself comes from, by its dateline, byline, credit line and copyright lines. */
export function readArticleProvenance(
  parsed: ParsedText,
  input: AnalysisInput,
  { outlets, catalogue }: { outlets: readonly OutletMention[]; catalogue: Catalogue },
): ArticleProvenance {
  const place = ({ span, role }: Paragraph): PlacedParagraph => ({
    text: parsed.text.slice(...span),
    start: span[0],
    role,
  });
  const head = parsed.paragraphs.slice(0, headLength).map(place);
  const tail = parsed.paragraphs.slice(Math.max(2, parsed.paragraphs.length - tailLength)).map(place);
  const dateline = findDateline(head);
  const credits = findCredits(head, tail, outlets);
  const printed = input.byline?.length ? input.byline : [findBylineLine(head.map(({ text }) => text)) ?? ''];
  const byline = readByline(printed);
  const credit =
    credits.find(({ kind }) => kind === 'contribution') ?? credits.find(({ kind }) => kind !== 'copyright') ?? null;
  const own = findOwnOutlet(input, catalogue);
  return {
    dateline: dateline && { place: dateline.place, agency: dateline.agency },
    byline,
    creditLine: credit && { text: credit.text, names: credit.names },
    origin: originOf({ dateline, byline, credits, own, isOwnName: (name) => isOwnName(name, input), catalogue }),
  };
}

const headLength = 5;
const tailLength = 8; // Author notes and "Read more" lists may follow a credit line.

interface PlacedParagraph {
  text: string;
  start: number;
  role: string | null;
}

/** A dateline opens the first paragraph of the body; a standfirst or byline may stand before it. */
function findDateline(paragraphs: readonly PlacedParagraph[]): Dateline | null {
  for (const { text, start, role } of paragraphs) {
    if (role === 'headline' || role === 'caption') continue;
    const dateline = readDateline(text, start);
    if (dateline) return dateline;
  }
  return null;
}

function findCredits(
  head: readonly PlacedParagraph[],
  tail: readonly PlacedParagraph[],
  outlets: readonly OutletMention[],
): CreditLine[] {
  const short = head.slice(0, 2).filter(({ text }) => text.length < 200);
  return [...short, ...tail].flatMap(({ text, start }) => readCreditLine(text, start, outlets) ?? []);
}

interface OriginSigns {
  dateline: Dateline | null;
  byline: readonly string[];
  credits: readonly CreditLine[];
  own: Outlet | null;
  /** The publisher's own name, where no catalogue lists it. */
  isOwnName: (name: string) => boolean;
  catalogue: Catalogue;
}

/** "HONOLULU (Valley News Now)" on valleynewsnow.example, "(VNN Business)" on vnn.example. */
function isOwnName(name: string, { publisher, hostname }: AnalysisInput): boolean {
  const fold = (words: string): string => words.toLowerCase().replace(/^the |[^\p{L}\p{N}]/gu, '');
  const [first = ''] = name.split(' ');
  const labels = (hostname ?? '').toLowerCase().split('.').slice(0, -1);
  const own = [fold(publisher ?? ''), ...labels].filter((label) => label.length > 2);
  return own.includes(fold(name)) || (/^\p{Lu}{3,}$/u.test(first) && own.includes(fold(first)));
}

function originOf({ dateline, byline, credits, own, isOwnName, catalogue }: OriginSigns): ArticleProvenance['origin'] {
  const outletNamed = (name: string | null): Outlet | null =>
    name === null ? null : findOutletByName(name, catalogue);
  const isOther = (outlet: Outlet | null): outlet is Outlet => outlet !== null && outlet !== own;
  const isWire = (outlet: Outlet | null): boolean => isOther(outlet) && outlet.kind === 'wire_service';
  const agency = outletNamed(dateline?.agency ?? null);
  const bylineOutlets = byline.map(outletNamed);
  const credited = (kind: CreditLine['kind']): (Outlet | null)[] =>
    credits
      .filter((credit) => credit.kind === kind)
      .flatMap(({ names }) => names.map((name) => catalogue.byName.get(name) ?? null));
  if (agency?.kind === 'press_release_wire' || bylineOutlets.some((outlet) => outlet?.kind === 'press_release_wire'))
    return 'press-release';
  if (credits.some(({ kind }) => kind === 'press-release')) return 'press-release';
  if (isWire(agency) || bylineOutlets.some(isWire) || credited('copyright').some(isWire)) return 'wire';
  if (credits.some(({ kind }) => kind === 'republication') && !credited('republication').includes(own))
    return 'syndicated';
  if (credited('contribution').some(isWire)) return 'with-wire';
  if (isOther(agency) || bylineOutlets.some((outlet) => isOther(outlet) && byline.length === 1)) return 'syndicated';
  const named = dateline?.agency ?? null;
  const isByOwn =
    (named !== null && ((agency !== null && agency === own) || isOwnName(named))) ||
    (own !== null && credited('republication').includes(own)); // "Originally published on …", by its own publisher
  return byline.length > 0 || isByOwn ? 'own' : 'unknown';
}

/** "AP", "The Associated Press", "Reuters" → its record, an agency before other outlets of the name. */
export function findOutletByName(name: string, catalogue: Catalogue): Outlet | null {
  const bare = name.trim().replace(/^the /i, '');
  const exact = catalogue.byName.get(name.trim()) ?? catalogue.byName.get(bare);
  if (exact) return exact;
  const word = /[\p{L}\p{M}\p{N}]+/u.exec(bare)?.[0] ?? '';
  const senses = catalogue.byFirstWord.get(word)?.find(({ text }) => text === bare)?.senses ?? [];
  return senses.find(({ outlet }) => outlet.kind === 'wire_service')?.outlet ?? senses[0]?.outlet ?? null;
}
