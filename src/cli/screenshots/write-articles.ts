/** An article of a made-up town, as text, and what its page says of it. */
export interface WrittenArticle {
  title: string;
  publisher: string;
  hostname: string;
  byline: string[];
  /** ISO 8601. */
  publishedAt: string;
  text: string;
}

interface Story {
  title: string;
  opening: string;
  speakers: readonly (readonly [name: string, role: string])[];
  said: readonly string[];
}

const stories: readonly Story[] = [
  {
    title: 'Harbour bridge',
    opening: 'The harbour bridge of Saebridge has been closed since the storm of January.',
    speakers: [
      ['Inés Valdane', 'the mayor of Saebridge'],
      ['Tomas Reyes', 'an engineer'],
      ['Mara Okoye', 'the head of the port office'],
    ],
    said: [
      'We will open the bridge in May, whatever the repair may cost',
      'Nobody told us that the cables were older than the bridge itself',
      'A ferry is no answer for people who go to work every morning',
      'The second pillar has moved by four centimetres since autumn',
      'I would not let my own children cross it today',
    ],
  },
  {
    title: 'School by the river',
    opening: 'Two hundred pupils have been taught in containers since the river came into the cellar.',
    speakers: [
      ['Ana Pell', 'a teacher'],
      ['Bo Lindqvist', 'the school board’s chairman'],
      ['Inés Valdane', 'the mayor of Saebridge'],
    ],
    said: [
      'The children have been patient for longer than we had any right to ask',
      'We have the money for the roof, and not one coin for the cellar',
      'There will be no lessons in containers next winter, that I can promise',
      'You can smell the river in every room',
      'A new building on the hill would cost less than this repair',
    ],
  },
  {
    title: 'Night ferry',
    opening: 'The last ferry to the islands leaves at nine, and the islanders have had enough.',
    speakers: [
      ['Jonas Aalto', 'a fisherman'],
      ['Salma Haddad', 'the director of the ferry company'],
      ['Petra Lind', 'a member of the county council'],
    ],
    said: [
      'We are not against the islands, we are against ships that sail empty',
      'If you fall ill after nine you had better be able to swim',
      'The night ferry loses eleven crowns on every ticket',
      'I have asked for the figures three times and got three different answers',
      'An island without a boat at night is a prison with a view',
    ],
  },
  {
    title: 'Water price',
    opening: 'Water in Saebridge will cost a fifth more from next year.',
    speakers: [
      ['Petra Lind', 'a member of the county council'],
      ['Karim Osei', 'the treasurer'],
      ['Ruth Abel', 'who speaks for the tenants'],
    ],
    said: [
      'The pipes under the old town are a hundred and ten years old',
      'Every household will pay four crowns more a month, and not one more',
      'Those who water a golf course should pay like those who water a golf course',
      'We put this off for ten years, and now it is dearer',
      'Nobody chooses how old the pipes under his house are',
    ],
  },
];

const outlets = [
  ['The Calder Courier', 'calder-courier.example', 'Nora Brandt'],
  ['Harbour Radio', 'harbour-radio.example', 'Emil Sand'],
  ['The Evening Ferry', 'evening-ferry.example', 'Lucía Marten'],
  ['Le Phare', 'le-phare.example', 'Jean Corvin'],
  ['Port Gazette', 'port-gazette.example', 'Ada Quill'],
] as const;

const headlines = ['what we know', 'the council is divided', 'who pays?', 'answers are due', 'a long winter ahead'];

/** How words are brought in; each leads to another source type. */
const ways: readonly ((words: string, name: string, role: string) => string)[] = [
  (words, name, role) => `“${words},” ${name}, ${role}, told the Associated Press on Monday.`,
  (words, name, role) => `“${words},” said ${name}, ${role}, in an interview with Der Spiegel.`,
  (words, name) => `${name} wrote on Twitter: “${words}.”`,
  (words, name, role) => `“${words},” ${name}, ${role}, said in a statement on Tuesday.`,
  (words, name, role) => `“${words},” ${name}, ${role}, said in a speech to the council.`,
  (words, name) => `“${words},” ${name} said, according to Reuters.`,
  (words, name) => `“${words},” ${name} told reporters at the town hall.`,
  (words, name, role) => `“${words},” said ${name}, ${role}.`,
  (words, name) => `“${words},” ${name} told Le Monde in June.`,
  (words, name) => `“${words},” ${name} wrote in a letter to the council.`,
];

const firstDay = Date.UTC(2031, 0, 6);
const hoursBetween = 61; // So that the days and the hours of reading differ.

/** Articles about a made-up town, the same ones each time; many carry words that stand in others. */
export function writeArticles(count: number): WrittenArticle[] {
  return Array.from({ length: count }, (_, at) => {
    const story = pick(stories, at * 7 + (at >> 2));
    const [publisher, hostname, author] = pick(outlets, at * 3 + (at >> 3));
    const quotes = Array.from({ length: 3 + ((at * 5) % 3) }, (_, place) => {
      const [name, role] = pick(story.speakers, at + place);
      return pick(ways, at * 3 + place * 7)(pick(story.said, at + place * 2), name, role);
    });
    return {
      title: `${story.title}: ${pick(headlines, at + (at >> 2))}`,
      publisher,
      hostname,
      byline: [author],
      publishedAt: new Date(firstDay + at * hoursBetween * 3_600_000).toISOString(),
      text: [story.opening, ...quotes].join('\n\n'),
    };
  });
}

function pick<Value>(values: readonly Value[], at: number): Value {
  const value = values[at % values.length];
  if (value === undefined) throw new RangeError('There is nothing to pick from.');
  return value;
}
