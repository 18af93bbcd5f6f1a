/**
 * What follows a reporting verb:
 * clause: "said (that) it rains"; quote: only quoted words ("smiled"); object: "denied the charge"; of: "accused him of lying", "warned of";
 * naming: "called it a lie", "described it as odd"; addressee: somebody told stands between; infinitive: "urged them to leave", "vowed to leave";
 * question: "asked whether"; particle: "called for", "called on".
 */
export type Complement =
  | 'clause'
  | 'quote'
  | 'object'
  | 'of'
  | 'naming'
  | 'addressee'
  | 'infinitive'
  | 'question'
  | 'particle';

/** The particles that make a verb a reporting verb or change what it attributes. */
export const particles: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['call', new Set(['for', 'on', 'upon', 'out'])],
  ['point', new Set(['out'])],
  ['tweet', new Set(['out'])],
]);

/**
 * speech: words were said or written; stance: so they were where some are quoted ("criticised the plan as “rash”");
 * passing: so they were where a post is what is passed on ("shared a post by a rival"), and nothing else ever;
 * attitude: belief, wish, feeling or act, off by default.
 */
export type CueClass = 'speech' | 'stance' | 'passing' | 'attitude';

/** One lemma a line, with the letters of its complements. */
const letters: Record<string, Complement> = {
  c: 'clause',
  q: 'quote',
  o: 'object',
  f: 'of',
  n: 'naming',
  a: 'addressee',
  i: 'infinitive',
  w: 'question',
  p: 'particle',
};

const speech = `say cw|tell acwi|add c|write c|tweet co|retweet co|post co|announce co|argue c|claim coi|note c|explain cwo|insist c|state c|report co|reply c|respond c|ask acwi|warn acfoi|acknowledge co|declare co|testify c|comment q|remark c|suggest co|assert co|continue q|conclude c|recall co|admit co|confirm co|deny co|predict co|quote qo|cite o|describe no|call np|accuse f|contend c|maintain c|reveal co|stress co|emphasize co|emphasise co|repeat co|reiterate co|speak q|read q|answer cq|agree c|allege co|assure ac|boast c|complain c|concede c|confide c|counter c|disclose co|estimate co|hint c|inform ac|joke c|lament c|muse q|mutter q|observe c|opine c|plead ci|pledge ci|proclaim co|promise aci|protest c|quip c|recommend co|remind aci|retort c|rule c|scoff q|shout q|signal c|speculate c|swear ci|tease q|underline co|underscore co|urge ai|encourage ai|vow ci|wonder w|yell q|advise aci|affirm co|apologize q|apologise q|caution aci|charge c|chide q|clarify c|detail o|dub n|elaborate q|exclaim q|gush q|indicate co|interject q|implore ai|instruct ai|jeer q|label n|outline o|point cp|pronounce n|reason c|relate c|request oi|respond q|scream q|sigh q|smile q|laugh q|snap q|stipulate c|summarize o|sum q|theorize c|voice o|whisper q|chant q|cry q|volunteer qi|venture q|concur c|forecast co|begin q|start q|finish q|put q|go q|text q|email q|blog c|brag c|rail q|fume q|grumble q|declaim q|interrupt q|second q|brand n|characterize n|characterise n|portray n|joked q|reckon c|stammer q|opine c|posit c|surmise c|narrate c|beg ai|recount co|attest c|exhort ai|beseech ai|reassure ac|specify c|profess c|depict n|enthuse q|ponder q|preach q|crow q|gloat q|gripe c|grouse c|moan c|mumble q|murmur q|marvel q|plead ci|rave q|thunder q|bark q|growl q|groan q|hiss q|utter q|rejoin q|chuckle q|sneer q|sob q|wail q|vent q|expound q|theorise c|summarise o|reply c|caption qo`;

/** Judging and asking: speech where words are quoted, else acts. */
const stances = `mention co|propose co|criticize o|criticise o|demand coi|refute o|tout o|rebut o|reject o|dismiss o|dispute o|slam o|blast o|echo o|propose oc|advocate o|liken n|refer n|denounce o|condemn o|decry o|hail n|praise o|blame o|defend o|fault o|credit o|bemoan o|order ai|liken n`;

/** What one does with the post of another. */
const passing = `share co|promote o|amplify o|forward o|circulate o|boost o|repost co|re-post co|re-tweet co|reshare co|re-share co|reblog o|retruth o`;

const attitude = `believe c|think c|hope c|fear c|expect co|want oi|wish c|know c|feel c|doubt co|assume c|realize c|realise c|consider co|intend i|plan i|prefer oi|support o|oppose o|endorse o|favor o|favour o|seem i|appear i|decide ci|agree i|refuse i|decline i|seek io|worry c|understand c|find co|show co|see o|discover c|learn c|suspect co|guess c|imagine c|regard n|view n|welcome o|back o|offer i|threaten i|resolve ci|determine c|demonstrate co|discuss o|question o|consider i|mock o|attack o|imply c|signal c|prove c`;

export interface ReportingVerb {
  lemma: string;
  class: CueClass;
  complements: ReadonlySet<Complement>;
}

/** By lemma. A verb in both lists is speech. */
export function readReportingVerbs(): Map<string, ReportingVerb> {
  const verbs = new Map<string, ReportingVerb>();
  const addAll = (table: string, cueClass: CueClass): void => {
    for (const line of table.split('|')) {
      const [lemma = '', codes = ''] = line.split(' ');
      if (verbs.has(lemma)) continue;
      const complements = new Set([...codes].flatMap((code) => letters[code] ?? []));
      verbs.set(lemma, { lemma, class: cueClass, complements });
    }
  };
  addAll(speech, 'speech');
  addAll(stances, 'stance');
  addAll(passing, 'passing');
  addAll(attitude, 'attitude');
  return verbs;
}
