import type { Internet } from './open-internet';

/**
 * Three outlets on one event, made up: a newspaper spoke with the harbour master and sold the words to an agency's wire, two others have
 * them from there or from each other, cut, reworded and at last from somebody else.
 */

interface Story {
  url: string;
  outlet: string;
  title: string;
  publishedAt: string;
  paragraphs: string[];
}

const filling = [
  'The ferry had left the eastern pier with 212 people on board when its engine stopped in the middle of the sound. Two tugs brought it back before noon, and nobody was hurt.',
  'The line has run since 1961 and carries some four thousand people on a working day. Its oldest ship is due to be replaced in the spring after next, once the yard has found the steel for the hull.',
  'On the pier, coffee was handed out and a school choir on its way to a contest sang for those who waited. The contest was put off by a day.',
];

const words = 'We heard the engine fall silent and knew at once that the fuel line had been closed by hand';

export const ferryStories: Story[] = [
  {
    url: 'http://sound-gazette.example/2031/03/03/ferry-adrift',
    outlet: 'The Sound Gazette',
    title: 'Ferry adrift in the sound for three hours',
    publishedAt: '2031-03-03T09:00:00Z',
    paragraphs: [
      `“${words},” Marit Solheim, the harbour master, told Reuters on Monday.`,
      filling[0] ?? '',
      '“The crew did everything right and the passengers kept calm,” Solheim said.',
      filling[1] ?? '',
      filling[2] ?? '',
    ],
  },
  {
    url: 'http://northern-herald.example/news/ferry-stopped',
    outlet: 'Northern Herald',
    title: 'Harbour master speaks of a closed fuel line',
    publishedAt: '2031-03-03T14:30:00Z',
    paragraphs: [
      filling[1] ?? '',
      `“We heard the engine fall silent and knew that the fuel line had been closed by hand,” Marit Solheim, the harbour master, said, according to Reuters.`,
      filling[2] ?? '',
      filling[0] ?? '',
    ],
  },
  {
    url: 'http://daily-lantern.example/ferry-mystery',
    outlet: 'The Daily Lantern',
    title: 'Mystery on the sound: who closed the fuel line?',
    publishedAt: '2031-03-04T06:10:00Z',
    paragraphs: [
      filling[2] ?? '',
      `“The fuel line had been closed by hand,” said Jonas Brekke, the ferry’s captain, according to Reuters.`,
      filling[0] ?? '',
      filling[1] ?? '',
    ],
  },
];

/** Puts a story up, with what an editor changed in it since. */
export function publishStory(internet: Internet, story: Story, edit: (html: string) => string = (html) => html): void {
  const paragraphs = story.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  const html = `<!doctype html><html lang="en"><head><title>${story.title}</title>
    <meta property="og:type" content="article"><meta property="og:site_name" content="${story.outlet}">
    <meta property="article:published_time" content="${story.publishedAt}"></head>
    <body><article><h1>${story.title}</h1>${paragraphs}</article></body></html>`;
  internet.publish(story.url, edit(html));
}
