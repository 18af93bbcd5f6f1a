const listOf = (words: string): string[] => words.split(' ');

const kinds = new Set(
  listOf(
    'paper wire letter site room newspaper newswire newsletter newssite newsroom daily magazine weekly monthly tabloid broadsheet broadcaster network station channel agency ' +
      'website outlet publication journal media television tv radio blog app platform podcast programme program show ' +
      'quotidien hebdomadaire chaîne agence zeitung tageszeitung magazin nachrichtenagentur sender blatt diario periódico revista agencia cadena giornale quotidiano rivista agenzia ' +
      'jornal agência krant газета газете газеты агентство агентству агентства телеканал телеканалу журнал издание изданию',
  ),
);
const markBehind = /[,:]? ["“«']?(?:the )?$/;
const opening = /^.*[\s(]/s;

const adverbs = new Set(listOf('first also later has had previously earlier'));
const nouns = new Set(
  listOf(
    'reported reports reporting reporter reporters correspondent correspondents journalist journalists columnist columnists contributor editor editors editorial op-ed poll survey ' +
      'interview headline headlines newspaper magazine newswire anchor host photographer photographers photo photos article story analysis report investigation website broadcast ' +
      'broadcaster podcast newsletter column columns obtained learned',
  ),
);
const twoWordNouns = new Set(['news agency', 'news service', 'news site', 'wire service', 'web site']);
const callings = new Set(listOf('reporter correspondent editor analyst columnist journalist bureau anchor'));
const wordsBehind = /^(?:'s)?(?<words>(?: [\p{L}-]+){1,5})/u;

/** Whether the words beside a name call it an outlet: "the newspaper Le Figaro", "AP reported", "Politico’s political correspondent". */
export function isCalledOutlet(before: string, after: string): boolean {
  return endsInKind(before.toLowerCase()) || opensWithNoun(after);
}

/** "the French newspaper Le Figaro", "website Politico" */
function endsInKind(before: string): boolean {
  const end = markBehind.exec(before)?.index;
  if (end === undefined) return false;
  const words = before.slice(0, end).split(' ').slice(-2);
  const last = words.at(-1) ?? '';
  return kinds.has(last.replace(opening, '')) || (last === 'service' && words[0]?.replace(opening, '') === 'news');
}

/** "AP first reported", "Time magazine", "the Valley Times’s chief political reporter" */
function opensWithNoun(after: string): boolean {
  const words = wordsBehind.exec(after)?.groups?.words?.slice(1).split(' ') ?? [];
  const lower = words.map((word) => word.toLowerCase());
  const isNoun = (at: number): boolean =>
    nouns.has(lower[at] ?? '') || twoWordNouns.has(`${lower[at]} ${lower[at + 1]}`);
  if (isNoun(0) || (adverbs.has(lower[0] ?? '') && isNoun(1))) return true;
  return [1, 2, 3].some((at) => callings.has(words[at] ?? '') || (words[at] === 'front' && words[at + 1] === 'page'));
}
