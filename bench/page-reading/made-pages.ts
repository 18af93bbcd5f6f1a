/** Pages made up to weigh us down. */

const filler =
  'The council of Lindholm met for three hours on Tuesday and went through the budget line by line with the treasurer. '; // 20 words

export const addressOfMade = (name: string) => `http://lantern.example/2031/03/${name}`;

const pageOf = (paragraphs: string[], script = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Budget of Lindholm | The Lantern</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2031-03-01T08:00:00Z"></head>
<body><article><h1>Budget of Lindholm</h1>${paragraphs.map((each) => `<p>${each}</p>`).join('\n')}</article>
<ul id="ticker"></ul><script>${script}</script></body></html>`;

const times = (count: number, make: (at: number) => string) => Array.from({ length: count }, (_, at) => make(at));

/** 100,000 words in 1,000 paragraphs. */
export const longPage = pageOf(times(1_000, (at) => `${at + 1}. ${filler.repeat(5)}`));

/** 5,000 quotes, one in each paragraph. */
export const quotedPage = pageOf(
  times(5_000, (at) => `“We counted ${at + 1} lamps in the harbour this morning,” Oda Renn said on Tuesday.`),
);

/** A thousand nodes put in and taken out a second, in twenty batches. */
export const restlessPage = pageOf(
  times(60, () => filler.repeat(3)),
  `setInterval(() => {
    const list = document.querySelector('#ticker');
    list.replaceChildren(...Array.from({ length: 50 }, (_, at) => Object.assign(document.createElement('li'), { textContent: 'Lamp ' + at + ' at ' + Date.now() })));
  }, 50);`,
);
