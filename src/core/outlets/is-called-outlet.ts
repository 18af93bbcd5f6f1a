import { endOfLead, type LeadEnd } from './end-of-lead';

const listOf = (words: string): string[] => words.split(' ');

const kinds = new Set(
  listOf(
    'paper wire letter site room newspaper newswire newsletter newssite newsroom daily magazine weekly monthly tabloid broadsheet broadcaster network station channel agency ' +
      'website outlet publication journal media television tv radio blog app platform podcast programme program show ' +
      'quotidien hebdomadaire chaîne agence zeitung tageszeitung magazin nachrichtenagentur sender blatt diario periódico revista agencia cadena giornale quotidiano rivista agenzia ' +
      'jornal agência krant газета газете газеты агентство агентству агентства телеканал телеканалу журнал издание изданию',
  ),
);
const leadEnd: LeadEnd = { articles: new Set(['the']), marks: '"“«\'' };

const adverbs = new Set(listOf('first also later has had previously earlier'));
const nouns = new Set(
  listOf(
    'reported reports reporting reporter reporters correspondent correspondents journalist journalists columnist columnists contributor editor editors editorial op-ed poll survey ' +
      'interview headline headlines newspaper magazine newswire anchor host photographer photographers photo photos article story analysis report investigation website broadcast ' +
      'broadcaster podcast newsletter column columns obtained learned',
  ),
);
const twoWordNouns = new Set(['news agency', 'news service', 'news site', 'wire service', 'web site']);
const firstOfTwo = new Set([...twoWordNouns].map((pair) => pair.split(' ')[0]));
const callings = new Set(listOf('reporter correspondent editor analyst columnist journalist bureau anchor'));
const wordsBehind = /^(?:'s)? ([\p{L}-]+(?: [\p{L}-]+){0,4})/u;

/** Whether the words beside a name call it an outlet: "the newspaper Le Figaro", "AP reported", "Politico’s political correspondent". */
export function isCalledOutlet(before: string, after: string): boolean {
  return endsInKind(before) || opensWithNoun(after);
}

/** "the French newspaper Le Figaro", "website Politico" */
function endsInKind(before: string): boolean {
  let end = endOfLead(before, leadEnd);
  if (end < 0) return false;
  if (before[end - 1] === ',' || before[end - 1] === ':') end--;
  const start = before.lastIndexOf(' ', end - 1);
  const last = before.slice(start + 1, end).toLowerCase();
  if (kinds.has(withoutOpening(last))) return true;
  const beforeLast = before.slice(before.lastIndexOf(' ', start - 1) + 1, Math.max(0, start)).toLowerCase();
  return last === 'service' && withoutOpening(beforeLast) === 'news';
}

/** "(newspaper" */
function withoutOpening(word: string): string {
  return /[\s(]/.test(word) ? word.replace(/^.*[\s(]/s, '') : word;
}

/** "AP first reported", "Time magazine", "the Valley Times’s chief political reporter" */
function opensWithNoun(after: string): boolean {
  const words = wordsBehind.exec(after)?.[1]?.split(' ');
  if (!words) return false;
  const [first = '', second = '', third = ''] = words;
  if (isNoun(first, second) || (adverbs.has(first.toLowerCase()) && isNoun(second, third))) return true;
  return [1, 2, 3].some((at) => callings.has(words[at] ?? '') || (words[at] === 'front' && words[at + 1] === 'page'));
}

function isNoun(word: string, next: string): boolean {
  const lower = word.toLowerCase();
  return nouns.has(lower) || (firstOfTwo.has(lower) && twoWordNouns.has(`${lower} ${next.toLowerCase()}`));
}
