import { jsonLd, type MadePage, metas, paragraphs } from './made-page';
import { letters, standfirst, story, teasers, title } from './stories';

type Other = Omit<MadePage, 'article'>;

const outlet = 'Lindholm Lantern';
const site = metas({ 'og:type': 'website', 'og:site_name': outlet });
const asArticle = metas({ 'og:type': 'article', 'og:site_name': outlet });
const long = paragraphs([...story, ...story.map((text) => `${text} That is as it was.`)]);
const longTeasers = (count: number) =>
  Array.from(
    { length: count },
    (_, at) =>
      `<div class="teaser"><h3><a href="/news/${at}">${title}, part ${at}</a></h3><p>${story[at % 6]} ${story[(at + 1) % 6]}</p><span>1 March</span></div>`,
  ).join('');

const pages: readonly Other[] = [
  {
    name: 'the front of a section with long teasers',
    href: 'https://lantern.example/world/north',
    head: site,
    body: `<main><h1>North</h1><div class="list">${longTeasers(20)}</div></main>`,
  },
  {
    name: 'the front of a section with long teasers, tagged as an article',
    href: 'https://lantern.example/world/north-and-south',
    head: asArticle,
    body: `<main><h1>North and South</h1><div class="list">${longTeasers(20)}</div></main>`,
  },
  {
    name: 'a topic with an introduction',
    href: 'https://lantern.example/topic/harbour',
    head: asArticle,
    body: `<main><h1>Harbour</h1><div class="intro"><p>${standfirst} ${story[0]}</p></div><ul>${teasers(20)}</ul></main>`,
  },
  {
    name: 'who writes here, with a long biography',
    href: 'https://lantern.example/by/mira-sund',
    head: site + jsonLd({ '@type': 'Person', name: 'Mira Sund' }),
    body: `<main><h1>Mira Sund</h1><div class="bio-long">${long}</div><ul>${teasers(8)}</ul></main>`,
  },
  {
    name: 'a shop’s page with reviews of buyers',
    href: 'https://lamps.example/storm-lantern',
    head: metas({ 'og:type': 'og:product' }),
    body: `<main><h1>Storm lantern</h1><p>49 crowns</p><div class="desc">${paragraphs(story)}</div><h2>Reviews</h2>${Array.from({ length: 6 }, (_, at) => `<div class="rev"><p>${letters} ${at} stars.</p></div>`).join('')}</main>`,
  },
  {
    name: 'a forum in another language under a path of its own',
    href: 'https://boote.example/hafen-zu/t4711.html',
    head: `<title>Hafen zu? - Bootsforum</title>${metas({ generator: 'Burning Board 6.1' })}`,
    body: `<section class="section"><ul class="wbbThreadPostList">${Array.from({ length: 9 }, (_, at) => `<li><article class="wbbPost message"><div class="messageBody"><div class="messageText"><p>${letters} ${story[at % 6]}</p></div></div></article></li>`).join('')}</ul></section>`,
  },
  {
    name: 'a question with its answers, in structured data as a page of such',
    href: 'https://ask.example/how-do-i-cross-when-the-harbour-is-closed',
    head: jsonLd({ '@type': 'QAPage', mainEntity: { '@type': 'Question', name: 'How do I cross?' } }),
    body: `<main><h1>How do I cross?</h1>${long}</main>`,
  },
  {
    name: 'an event without structured data, its description long',
    href: 'https://lantern.example/events/spring-market',
    head: site,
    body: `<main><h1>Spring market</h1><dl><dt>When</dt><dd>1 April</dd><dt>Where</dt><dd>Quay</dd></dl>${paragraphs(story)}</main>`,
  },
  {
    name: 'a job on the site of a company',
    href: 'https://ferries.example/careers/harbour-pilot-4711',
    head: metas({ 'og:type': 'website' }),
    body: `<main><h1>Harbour pilot</h1><div class="job">${long}</div><button>Apply now</button></main>`,
  },
  {
    name: 'a house for sale',
    href: 'https://homes.example/expose/47112233',
    head: metas({ 'og:type': 'website' }) + jsonLd({ '@type': 'RealEstateListing', name: 'House by the quay' }),
    body: `<main><h1>House by the quay</h1><ul><li>4 rooms</li><li>110 m²</li></ul><div class="description">${long}</div></main>`,
  },
  {
    name: 'a wall of cookies over nothing',
    href: 'https://www.lantern.example/consent?url=harbour',
    body: `<div id="consent-page"><h1>Before you go on</h1><div class="content">${paragraphs([
      'We and our partners keep marks on your device and read them, in order to measure how often advertisements are seen and by whom.',
      'You may agree to all of this, or choose for each purpose what you agree to, or turn away from it all and go on with a subscription.',
      'What you have chosen can be changed at any time at the foot of every page, for what is to come and without giving any reason for it.',
    ])}<form><button>Agree</button></form></div></div>`,
  },
  {
    name: 'a page that was not found, with the latest news',
    href: 'https://lantern.example/2031/03/gone',
    bodyClass: 'error404',
    head: asArticle,
    body: `<main><h1>Not found</h1><p>${standfirst}</p>${longTeasers(10)}</main>`,
  },
  {
    name: 'a page that was not found, of a system that does not say so',
    href: 'https://lantern.example/2031/03/gone-too',
    head: `<title>Page not found - Lindholm Lantern</title>${site}`,
    body: `<main><h1>Page not found</h1><p>What you looked for is not here.</p><ul>${teasers(15)}</ul></main>`,
  },
  {
    name: 'a newsletter that asks for an address',
    href: 'https://lantern.example/newsletters',
    head: site,
    body: `<main><h1>Letters of the Lantern</h1>${Array.from({ length: 8 }, (_, at) => `<div class="nl"><h2>Letter ${at}</h2><p>Every morning at six we send you what happened in ward ${at}, free of charge and without a word on bread or loaves.</p><form><input type="checkbox"></form></div>`).join('')}</main>`,
  },
  {
    name: 'the scores of a day',
    href: 'https://lantern.example/sport/scores',
    head: site,
    body: `<main><h1>Scores</h1><table>${Array.from({ length: 40 }, (_, at) => `<tr><td>Ward ${at}</td><td>${at} : 1</td><td>Lindholm meets the islands for the first time since the breakwater fell, on the old ground.</td></tr>`).join('')}</table></main>`,
  },
  {
    name: 'the stars of the week',
    href: 'https://lantern.example/horoscope/aries/today',
    head: site,
    body: `<main><h1>Aries today</h1><div class="sign"><p>A letter comes from the islands, and somebody waits for an answer before the evening. Do not sail before noon, and leave the bread on the table for those who come after you. Love is kind to those who wait.</p></div><ul class="signs">${Array.from({ length: 12 }, (_, at) => `<li><a href="/h/${at}">Sign ${at}</a></li>`).join('')}</ul></main>`,
  },
  {
    name: 'what a paper says of its rules, deep in its paths',
    href: 'https://lantern.example/company/legal/data-protection.html',
    head: asArticle,
    body: `<main><h1>Data protection</h1>${long}</main>`,
  },
  {
    name: 'pages of a category with whole posts, one after another',
    href: 'https://harbour-blog.example/ferries/',
    head: site,
    body: `<div id="content">${[1, 2, 3, 4].map((at) => `<div class="post"><h2 class="post-title"><a href="/${at}" rel="bookmark">${title}, part ${at}</a></h2><div class="post-body">${long}</div><p class="post-meta">Posted in <a href="/c">Ferries</a> | <a href="/${at}#comments">2 comments</a></p></div>`).join('')}</div>`,
  },
  {
    name: 'a manual of a system that does not name itself',
    href: 'https://lamp.example/manual/install.html',
    head: '<title>Installation — Lamp manual</title>',
    body: `<div class="sidebar"><ul><li><a href="/a">Start</a></li></ul></div><main><h1>Installation</h1><p>Lamp runs on every machine of the harbour.</p><pre>lamp install --quay north</pre><p>${story[0]}</p><pre>lamp light</pre><p>${story[2]}</p></main>`,
  },
  {
    name: 'a document shown by a program for papers',
    href: 'https://files.example/viewer.html?file=harbour.pdf',
    body: `<div id="outerContainer"><div id="viewerContainer"><div id="viewer" class="pdfViewer">${Array.from({ length: 3 }, () => `<div class="page" data-page-number="1"><div class="textLayer">${story.map((text) => `<span style="left:12%">${text.slice(0, 60)}</span><br role="presentation"><span>${text.slice(60)}</span><br role="presentation">`).join('')}</div></div>`).join('')}</div></div></div>`,
  },
];

/** More pages of a day that are no news, in the manner of those who make them. */
export const noNews: readonly MadePage[] = pages.map((page) => ({ ...page, article: null }));
