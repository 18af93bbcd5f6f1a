// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { rangeBoundaries } from '../../src/page/text-map';
import { readText } from './read-text';
import { cuts } from './recut';

const harbour =
  'The harbour of Lindholm stayed closed on Tuesday, and nobody at the port authority could say when the ferries would sail again.';
const mayor =
  '“We will not send our people out into this weather,” Mayor Ada Holm told reporters on the quay, where the wind had torn down two cranes.';
const ferries =
  'Three ferries with some four hundred passengers waited outside the breakwater until the evening, the coast guard said in a statement.';
const repairs =
  'Repairs will take a month, according to the Nordlys news agency, which had spoken to two engineers of the yard.';
const body = [harbour, mayor, ferries, repairs];
const paragraphs = body.map((text) => `<p>${text}</p>`).join('\n    ');
const teaser = (title: string) =>
  `<li><h3><a href="/${title.length}">${title}</a></h3><p>What the council decided last night.</p></li>`;

interface Page {
  name: string;
  html: string;
  text?: readonly string[];
}

const pages: readonly Page[] = [
  {
    name: 'paragraphs in an article',
    html: `<nav><a href="/">Home</a></nav><article><h1>Harbour closed</h1>${paragraphs}</article>`,
  },
  {
    name: 'text in div elements',
    html: `<div id="story">${body.map((text) => `<div class="text">${text}</div>`).join('')}</div>`,
  },
  {
    name: 'a credit line named like a photo’s',
    html: `<article><h1>Harbour closed</h1>${paragraphs}<p class="credit"><em>With reporting by Reuters and The Associated Press</em></p></article>`,
    text: [...body, 'With reporting by Reuters and The Associated Press'],
  },
  {
    name: 'a photo’s credit, which says nothing of the article',
    html: `<article><h1>Harbour closed</h1>${paragraphs}<p class="credit">Photo: Ada Holm/Reuters</p></article>`,
  },
  { name: 'text between line breaks', html: `<div id="story">${body.join('<br><br>')}</div><div>Contact us</div>` },
  { name: 'single line breaks after sentences', html: `<div id="story">${body.join('<br>\n')}</div>` },
  {
    name: 'a table for layout',
    html: `<table><tr><td width="120"><a href="/a">News</a></td><td>${paragraphs}</td></tr></table>`,
  },
  {
    name: 'a section box around each paragraph',
    html: `<main>${body.map((text) => `<div class="section"><div class="text">${text}</div></div>`).join('')}</main>`,
  },
  {
    name: 'a body named after its sidebar',
    html: `<div class="with-sidebar"><div class="story">${paragraphs}</div></div><div class="sidebar"><p>Weather: storm, and then more of it in the afternoon and evening.</p></div>`,
  },
  { name: 'a page inside a form', html: `<form action="/"><div>${paragraphs}</div><input name="parentNode"></form>` },
  {
    name: 'advertisements, newsletters, related links, captions and an author box',
    html: `<article><h1>Harbour closed</h1><p class="byline">By Jo Lund</p>
      <figure><img alt=""><figcaption>The harbour on Monday, before the storm came in from the sea.</figcaption></figure>
      <p>${harbour}</p><div class="ad-slot">Advertisement: boats, cheap and nearly new, only this week at the quay.</div><p>${mayor}</p>
      <aside class="newsletter"><p>Get the harbour newsletter every morning, free of charge and full of news.</p></aside>
      <p>Read more: <a href="/other">Why the second breakwater was never built</a></p><p>${ferries}</p>
      <p>${repairs}</p><ul class="related-links">${teaser('Council votes on a new breakwater')}</ul>
      <div class="author-bio"><p>Jo Lund has reported on ports and ships for the Lantern since 2011.</p></div></article>`,
  },
  {
    name: 'cards of other articles in the body',
    html: `<div class="story"><p>${harbour}</p><p>${mayor}</p><div class="x1"><a href="/b"><span>Storm of the century, says the museum</span></a><div>It keeps the logs of all lighthouses.</div></div><p>${ferries}</p><p>${repairs}</p></div>`,
  },
  {
    name: 'hidden text and text being written',
    html: `<div class="story">${paragraphs}<div hidden><p>${harbour} Again, for nobody to see.</p></div><div contenteditable="true">My own notes on the harbour, which nobody else may read.</div><p style="display: none">Not shown.</p></div>`,
  },
  {
    name: 'comments longer than the article',
    html: `<div class="story">${paragraphs}</div><div id="comments">${`<p>${harbour} I was there, and it was much worse than that!</p>`.repeat(6)}</div>`,
  },
  {
    name: 'a body in two boxes of one name, with other things between them',
    html: `<h1>Harbour closed</h1><section><div class="a"><div class="text"><p>${harbour}</p></div></div><aside><p>Weather: storm, and then more of it.</p></aside></section><section><div class="b"><div class="text"><p>${mayor}</p><p>${ferries}</p><p>${repairs}</p><p>${repairs.replace('month', 'year')}</p></div></div></section>`,
    text: [...body, repairs.replace('month', 'year')],
  },
  {
    name: 'a body before another article in boxes of the same names',
    html: `<div><h1>Harbour of Lindholm closed by storm</h1><div class="text">${paragraphs}</div></div><div><h1>Museum of lamps burns</h1><div class="text"><p>The museum has lost all its lamps, and nobody knows how many there were in its cellar.</p></div></div>`,
  },
  {
    name: 'links to other articles under a label, and who took the pictures',
    html: `<article><h1>Harbour closed</h1><p>${harbour}</p><p><em>See also: <a href="/b">Who will pay for the second breakwater now?</a></em></p><p>Photo: Kim Berg</p><p>${mayor}</p><p>${ferries}</p><p>Crédits photos : Nordlys</p><p>${repairs}</p></article>`,
  },
  {
    name: 'a linked quotation after a colon',
    html: `<article><h1>Harbour closed</h1><p>${harbour}</p><p>She wrote: <a href="/b">“Nobody will go out to sea before the wind is down, and nobody should want to.”</a></p><p>${ferries}</p><p>${repairs}</p></article>`,
    text: [
      harbour,
      'She wrote: “Nobody will go out to sea before the wind is down, and nobody should want to.”',
      ferries,
      repairs,
    ],
  },
  {
    name: 'a credit line at the end',
    html: `<div class="story">${paragraphs}<em>With reporting by Nordlys and the Coast Post</em></div><footer><p>© The Lantern. All rights reserved.</p></footer>`,
    text: [...body, 'With reporting by Nordlys and the Coast Post'],
  },
  {
    name: 'a credit line before links',
    html: `<div class="story">${paragraphs}<p>With reporting by AP</p><p>More on this</p><p><a href="/b">Storm of the century</a></p></div>`,
    text: [...body, 'With reporting by AP'],
  },
  {
    name: 'a dateline on a line of its own',
    html: `<article><h1>Harbour closed</h1><p>By Jo Lund</p><p>LINDHOLM (Nordlys) —</p>${paragraphs}</article>`,
    text: ['LINDHOLM (Nordlys) —', ...body],
  },
  {
    name: 'a standfirst between headline and body',
    html: `<header><h1>Harbour of Lindholm closed by storm</h1><p class="standfirst">Ferries waited outside for hours while two cranes fell.</p><div class="byline">By Jo Lund</div></header><section>${paragraphs}</section>`,
    text: ['Ferries waited outside for hours while two cranes fell.', ...body],
  },
  {
    name: 'headings, lists and block quotes',
    html: `<article><h1>Harbour closed</h1><p>${harbour}</p><h2>What is closed</h2><ul><li>The inner basin, with all its berths.</li><li>The fish market on the quay.</li></ul><p>${mayor}</p><blockquote>${ferries}</blockquote><p>${repairs}</p></article>`,
    text: [
      harbour,
      'What is closed',
      'The inner basin, with all its berths.',
      'The fish market on the quay.',
      mayor,
      ferries,
      repairs,
    ],
  },
  {
    name: 'white space, links and emphasis within a paragraph',
    html: `<article><p>${harbour}</p><p>${mayor}</p><p>\n  ${ferries.replace('four hundred', '<a href="/x"> four</a>\n    <b>hund</b>red').replace(', the', ',&nbsp; the')}\n</p><p>${repairs.replace('month', 'mo&shy;nth')}</p></article>`,
  },
  {
    name: 'scripts within a paragraph',
    html: `<article><p>${harbour}</p><p>${mayor.replace('quay', 'qu<script>track("quay")</script>ay')}</p><p>${ferries}</p><p>${repairs}</p></article>`,
  },
  {
    name: 'reading aids over Japanese',
    html: `<article>${'<p><ruby>港<rt>みなと</rt></ruby>は<ruby>火曜日<rt>かようび</rt></ruby>も<ruby>閉<rt>し</rt></ruby>まったままだった。</p>'.repeat(1)}<p>「<ruby>船<rt>ふね</rt></ruby>は出しません」と市長は記者団に話した。風はまだ強い。</p></article>`,
    text: ['港は火曜日も閉まったままだった。', '「船は出しません」と市長は記者団に話した。風はまだ強い。'],
  },
];

const read = () => readText(document);

beforeEach(() => {
  document.head.innerHTML = '<title>Harbour of Lindholm closed by storm</title>';
});

describe.each(cuts)('text nodes %s', (_, cut) => {
  test.each(pages)('reads $name', ({ html, text }) => {
    document.body.innerHTML = html;
    cut(document.body);
    expect(read().article.text.split('\n\n')).toEqual(text ?? body);
  });

  test.each(pages)('maps every letter of $name to the page', ({ html }) => {
    document.body.innerHTML = html;
    cut(document.body);
    const { article, map } = read();
    for (const { node, nodeStart, start, length } of map.pieces) {
      const shown = node.data.slice(nodeStart, nodeStart + length);
      expect(shown.replace(/\s/g, ' ')).toBe(article.text.slice(start, start + length));
    }
    const mapped = map.pieces.reduce((sum, { length }) => sum + length, 0);
    const made = article.text.match(/\n/g)?.length ?? 0;
    expect(mapped + made).toBe(article.text.length);
  });

  test.each(pages)('leaves the page of $name as it was', ({ html }) => {
    document.body.innerHTML = html;
    cut(document.body);
    const before = document.documentElement.outerHTML;
    read();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('blocks', () => {
  test('carry their roles', () => {
    document.body.innerHTML = pages.find(({ name }) => name.startsWith('headings'))?.html ?? '';
    expect(read().article.blocks.map(({ role }) => role)).toEqual([
      'paragraph',
      'heading',
      'list-entry',
      'list-entry',
      'paragraph',
      'block-quote',
      'paragraph',
    ]);
  });

  test('tell the standfirst and a pull quote with words of its own', () => {
    document.body.innerHTML = `<header><h1>Harbour of Lindholm closed by storm</h1><p class="standfirst">Ferries waited outside for hours while two cranes fell.</p></header>
      <section><p>${harbour}</p><blockquote class="pullquote">Nobody has seen such waves here since the old pier was built.</blockquote><p>${mayor}</p><p>${ferries}</p><p>${repairs}</p></section>`;
    expect(
      read()
        .article.blocks.map(({ role }) => role)
        .slice(0, 3),
    ).toEqual(['standfirst', 'paragraph', 'pull-quote']);
  });

  test('leave out a pull quote that says again what stands in the article', () => {
    document.body.innerHTML = `<article><p>${harbour}</p><blockquote class="article-pull-quote">“${ferries.slice(0, 40)}”</blockquote><p>${mayor}</p><p>${ferries}</p><p>${repairs}</p></article>`;
    expect(read().article.text.split('\n\n')).toEqual([harbour, mayor, ferries, repairs]);
  });

  test('cover the text but for the empty lines between them', () => {
    document.body.innerHTML = pages[0]?.html ?? '';
    const { text, blocks } = read().article;
    expect(blocks.map(({ span }) => text.slice(...span)).join('\n\n')).toBe(text);
  });
});

describe('gaps', () => {
  test('split a span around an advertisement between two paragraphs', () => {
    document.body.innerHTML = `<div class="story"><p>${harbour}</p><div class="ad">Boats, cheap.</div><p>${mayor}</p><p>${ferries}</p></div>`;
    const { article, map } = read();
    const parts = rangeBoundaries(map, [harbour.length - 6, harbour.length + 6]);
    expect(parts.map(({ span }) => article.text.slice(...span))).toEqual(['again.', '“We ']);
  });
});

test('reads text in open shadow trees', () => {
  document.body.innerHTML = '<main><p>Lindholm</p><story-text></story-text></main>';
  const shadow = document.querySelector('story-text')?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = `<slot></slot>${paragraphs}`;
  expect(read().article.text.split('\n\n')).toEqual(expect.arrayContaining(body));
});

test('gives an empty text where there is no prose', () => {
  document.body.innerHTML = '<ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li></ul>';
  expect(read().article).toEqual({ text: '', blocks: [], posts: [] });
});
