// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { readText } from './read-text';
import { cuts } from './recut';

const filler =
  'The council of Lindholm met for three hours and went through the budget line by line, until all lamps were out.';
const said = [
  '“The lamp is bought,” Oda Renn said.',
  '“We vote at four,” Piet Lund said.',
  '“I have no ticket,” Ana Pell said.',
];

const list = (entries: readonly string[]) => `<h1>Council of Lindholm, live</h1><p>${filler} All news of the day.</p>
  <div class="timeline">${entries.map((entry) => `<article>${entry}</article>`).join('')}</div>`;

const pages = [
  {
    name: 'boxes with a time and an author each',
    html: list(
      said.map(
        (words, at) =>
          `<header><time datetime="2031-03-01T1${at}:00:00Z">1${at}.00</time> <span class="author">By Lev Stone</span></header><p>${words}</p><p>${filler} ${at}</p>`,
      ),
    ),
    times: ['2031-03-01T10:00:00Z', '2031-03-01T11:00:00Z', '2031-03-01T12:00:00Z'],
    author: 'Lev Stone',
  },
  {
    name: 'a list whose times are only shown',
    html: `<h1>Council of Lindholm, live</h1><ol>${said.map((words, at) => `<li><div><time>1${at}:30</time></div><h3>Vote ${at} of the day nears</h3><p>${words} ${filler}</p></li>`).join('')}</ol>`,
    times: ['10:30', '11:30', '12:30'],
    author: null,
  },
];

beforeEach(() => {
  document.head.innerHTML = '<title>Council of Lindholm, live</title>';
});

describe.each(cuts)('text nodes %s', (_, cut) => {
  test.each(pages)('entries are told apart in $name', ({ html, times, author }) => {
    document.body.innerHTML = html;
    cut(document.body);
    const { text, entries = [] } = readText(document).article;
    expect(entries.map(({ postedAt }) => postedAt)).toEqual(times);
    expect(entries.map((entry) => entry.author)).toEqual(times.map(() => author));
    entries.forEach(({ span }, at) => {
      const words = text.slice(...span);
      expect(said.filter((each) => words.includes(each))).toEqual([said[at]]);
      expect(words).not.toMatch(/\d[.:]\d\d/); // The time over the entry is none of its words.
    });
  });
});

describe('there are no entries', () => {
  test.each([
    [
      'in a report with a time of publication and one of change',
      `<article><h1>Council of Lindholm, live</h1><p><time>9:00</time> <time>10:00</time></p>${`<p>${filler}</p><p>${said[0]}</p>`.repeat(3)}</article>`,
    ],
    [
      'in a report with posts pasted into it',
      `<article><h1>Council of Lindholm, live</h1>${said.map((words) => `<p>${words} ${filler}</p><blockquote class="twitter-tweet"><p>${words}</p>&mdash; Oda (@oda) <a href="https://twitter.com/oda/status/1"><time>May 1</time></a></blockquote>`).join('')}</article>`,
    ],
    [
      'in a report with other articles between its paragraphs',
      `<article><h1>Council of Lindholm, live</h1>${said.map((words) => `<p>${words} ${filler}</p><div class="card"><a href="/b">Storm of the century, says the museum</a><time>May 1</time></div>`).join('')}</article>`,
    ],
  ])('%s', (_, html) => {
    document.body.innerHTML = html;
    expect(readText(document).article.entries).toBeUndefined();
  });
});
