import { at, outlet, tagged, told } from './lantern';
import { between, jsonLd, type MadePage, metas, paragraphs } from './made-page';
import { letters, standfirst, story, teasers, title } from './stories';

const head = `<header class="head"><h1>${title}</h1></header>`;
const questions = story.map((_, index) => `And what comes now for part ${index} of the quay?`);
const bakers = story.map((text) =>
  text
    .replace(/harbour|ferr(?:y|ies)|boat/g, 'bakery')
    .replace('Lindholm', 'Oldtown')
    .replace(/\.$/, ', as it had before.'),
);

/** Articles in forms other than that of a report, paragraph by paragraph. */
export const oddForms: readonly MadePage[] = [
  {
    name: 'an interview in a list of definitions',
    href: 'https://lantern.example/2031/03/ada-holm-speaks',
    head: tagged,
    body: `<main><article>${head}<p class="intro">${standfirst}</p><dl class="talk">${story.map((text, index) => `<dt>${questions[index]}</dt><dd>${text}</dd>`).join('')}</dl></article></main>`,
    article: {
      ...told,
      text: [standfirst, ...story.flatMap((text, index) => [questions[index] ?? '', text])],
      roles: { 'list-entry': story.flatMap((text, index) => [questions[index] ?? '', text]) },
    },
  },
  {
    name: 'an interview in boxes that alternate',
    href: 'https://lantern.example/2031/03/ada-holm-speaks-again',
    head: tagged,
    body: `<main><article>${head}<div class="qa">${story.map((text, index) => `<div class="qa__question">${questions[index]}</div><div class="qa__answer">${text}</div>`).join('')}</div></article></main>`,
    article: { ...told, text: story.flatMap((text, index) => [questions[index] ?? '', text]) },
  },
  {
    name: 'a ticker whose times and headings stand in a list, with pinned key points above',
    href: 'https://lantern.example/live/storm-ticker-2031',
    head: tagged,
    body: `<main><article>${head}<div class="summary"><h2>Key points</h2><ul><li>All four lines stand still, and will until the wind is down.</li><li>Two cranes have fallen on the northern quay.</li></ul></div><ol class="ticker">${story.map((text, index) => `<li class="ticker-entry"><div class="ticker-entry__time"><time datetime="2031-03-01T1${index}:10:00Z">1${index}:10</time></div><h3>What happened in hour ${index}</h3><div><p>${text}</p></div><div class="ticker-entry__share"><a href="#">Share</a></div></li>`).join('')}</ol></article></main>`,
    article: {
      ...told,
      text: [
        'All four lines stand still, and will until the wind is down.',
        'Two cranes have fallen on the northern quay.',
        ...story.flatMap((text, index) => [`What happened in hour ${index}`, text]),
      ],
    },
  },
  {
    name: 'a gallery with a text for each picture',
    href: 'https://lantern.example/2031/03/storm-in-pictures',
    head: tagged,
    body: `<main><article>${head}<p>${standfirst}</p><div class="photo-essay">${story.map((text, index) => `<section class="slide"><div class="frame"><img src="/${index}.jpg"></div><p class="slide-text">${text}</p></section>`).join('')}</div></article></main>`,
    article: { ...told, text: [standfirst, ...story] },
  },
  {
    name: 'a review with a box of facts and a score',
    href: 'https://lantern.example/culture/2031/03/harbour-play-review',
    head:
      metas({ 'og:type': 'article', 'og:title': title, 'og:site_name': outlet }) +
      jsonLd({
        '@type': 'Review',
        itemReviewed: { '@type': 'Play', name: 'The Breakwater' },
        author: { '@type': 'Person', name: 'Mira Sund' },
        datePublished: at,
        publisher: { '@type': 'Organization', name: outlet },
      }),
    body: `<main><article>${head}<div class="rating" aria-label="4 of 5">★★★★☆</div>${paragraphs(story)}<div class="fact-box"><h3>The Breakwater</h3><p>Town theatre, until 12 April. Two hours, one interval, tickets from eleven crowns at the gate.</p></div></article></main>`,
    article: told,
  },
  {
    name: 'a match report with a table of scores',
    href: 'https://lantern.example/sport/2031/03/lindholm-beats-the-islands',
    head: tagged,
    body: `<main><article>${head}<div class="matchcard"><table class="score"><tr><th>Team</th><th>1</th><th>2</th><th>End</th></tr><tr><td>Lindholm</td><td>1</td><td>1</td><td>2</td></tr><tr><td>Islands</td><td>0</td><td>1</td><td>1</td></tr></table></div>${paragraphs(story)}<table class="standings"><tr><th>Pos</th><th>Team</th><th>Pts</th></tr><tr><td>1</td><td>Lindholm</td><td>41</td></tr><tr><td>2</td><td>Islands</td><td>39</td></tr></table></article></main>`,
    article: told,
  },
  {
    name: 'a correction above and an editor’s note below',
    href: 'https://lantern.example/2031/03/harbour-corrected',
    head: tagged,
    body: `<main><article>${head}<div class="body"><p class="correction"><em>Correction: An earlier version of this article gave the number of ferries as four. There were three.</em></p>${paragraphs(story)}<p><em>Editor’s note: The Lantern rents its office from the port authority, which had no say in this article.</em></p></div></article></main>`,
    article: {
      ...told,
      text: [
        'Correction: An earlier version of this article gave the number of ferries as four. There were three.',
        ...story,
        'Editor’s note: The Lantern rents its office from the port authority, which had no say in this article.',
      ],
    },
  },
  {
    name: 'a beginning with an offer of subscriptions in boxes without telling names',
    href: 'https://lantern.example/2031/03/harbour-behind-the-wall',
    head: tagged + jsonLd({ '@type': 'NewsArticle', headline: title, datePublished: at, isAccessibleForFree: 'False' }),
    body: `<main><article>${head}<div class="c1">${paragraphs(story.slice(0, 5))}</div><div id="piano-inline" class="tp-container-inner"><h3>Read on with a subscription</h3><p>Get every story of the Lantern for one crown a month, on all your screens.</p><p>Cancel whenever you like, at the gate or by letter.</p><ul><li>Unlimited access to all that we print</li><li>The crossword of the day</li></ul><a href="/buy">Subscribe now</a></div></article></main>`,
    article: { ...told, text: story.slice(0, 5) },
  },
  {
    name: 'a version for print with its address at the end',
    href: 'https://lantern.example/print/4711223',
    head: `<title>${title} | ${outlet}</title><meta name="robots" content="noindex"><link rel="canonical" href="https://lantern.example/news/harbour-stays-closed-4711223">`,
    body: `<div class="print-logo"><img src="/l.png" alt="Lantern"></div><h1>${title}</h1><div class="print-info">By Mira Sund, 1 March 2031</div><div class="print-content">${paragraphs([...story, ...bakers])}</div><div class="print-source_url"><strong>Source URL:</strong> https://lantern.example/news/harbour-stays-closed-4711223</div>`,
    article: {
      ...told,
      text: [...story, ...bakers],
      url: 'https://lantern.example/news/harbour-stays-closed-4711223',
      byline: ['Mira Sund'],
      day: null,
    },
  },
  {
    name: 'a copy in the web’s archive under its bar',
    href: 'https://web.archive.org/web/20310302041109/https://lantern.example/2031/03/harbour-stays-closed',
    head:
      tagged +
      '<link rel="canonical" href="https://web.archive.org/web/20310302041109/https://lantern.example/2031/03/harbour-stays-closed">',
    body: `<div id="wm-ipp-base" lang="en"><div id="wm-ipp"><div id="wm-ipp-inside"><p>47 captures between 2 March 2031 and 11 November 2031, of which the newest is shown when nothing else is asked for.</p></div></div></div><main><article>${head}${paragraphs(story)}</article></main>`,
    article: { ...told, url: 'https://lantern.example/2031/03/harbour-stays-closed' },
  },
  {
    name: 'a transcript whose speakers stand in elements of their own',
    href: 'https://lantern.example/2031/03/transcript-of-the-council',
    head: tagged,
    body: `<main><article>${head}<div class="transcript">${story.map((text, index) => `<p><b>${index % 2 === 0 ? 'HOLM' : 'VARGA'}:</b> ${text}</p>`).join('')}</div></article></main>`,
    article: { ...told, text: story.map((text, index) => `${index % 2 === 0 ? 'HOLM' : 'VARGA'}: ${text}`) },
  },
  {
    name: 'a video with a report below',
    href: 'https://lantern.example/video/2031/03/harbour-from-above',
    head:
      metas({ 'og:type': 'video.other', 'og:title': title, 'og:site_name': outlet }) +
      jsonLd({
        '@graph': [
          {
            '@type': 'NewsArticle',
            headline: title,
            datePublished: at,
            author: { '@type': 'Person', name: 'Mira Sund' },
          },
          { '@type': 'VideoObject', name: title },
        ],
      }),
    body: `<main><div class="player"><video src="/v.mp4"></video></div><article>${head}<div class="story">${paragraphs(story)}</div></article><section class="playlist"><ul>${teasers(6)}</ul></section></main>`,
    article: told,
  },
  {
    name: 'comments longer than the article, in boxes that do not say so',
    href: 'https://lantern.example/2031/03/harbour-and-its-readers',
    head: tagged,
    body: `<main><article>${head}<div class="body">${paragraphs(story)}</div></article><section class="talkback"><h2>What you say</h2>${Array.from({ length: 14 }, (_, index) => `<div class="tb-entry"><b>sailor${index}</b><p>${letters} I said so ${index} times, and nobody at the port authority ever answered me.</p></div>`).join('')}</section></main>`,
    article: told,
  },
  {
    name: 'a report of eighty words',
    href: 'https://lantern.example/2031/03/short',
    head: tagged,
    body: `<main><article>${head}<div class="body">${paragraphs(story.slice(0, 3))}</div></article><aside><ul>${teasers(12)}</ul></aside></main>`,
    article: { ...told, text: story.slice(0, 3) },
  },
  {
    name: 'a first letter set apart, pull quotes in figures, and boxes twice for small screens',
    href: 'https://lantern.example/2031/03/harbour-at-length',
    head: tagged,
    body: `<main><article>${head}<div class="long"><p class="dropcap"><span class="first-letter">${story[0]?.[0]}</span>${story[0]?.slice(1)}</p>${between(
      story.slice(1),
      [
        '<figure class="quote"><blockquote>My shop lives off the people who step from that boat</blockquote><figcaption>Ines Varga</figcaption></figure>',
        '<div class="mobile-only" style="display:none"><h3>In brief</h3><p>The harbour is closed, two cranes are down, and three ferries wait outside.</p></div><div class="desktop-only" role="complementary"><h3>In brief</h3><p>The harbour is closed, two cranes are down, and three ferries wait outside.</p></div>',
      ],
    )}</div></article></main>`,
    article: told,
  },
  {
    name: 'text that folds out, and text in elements of its own making',
    href: 'https://lantern.example/2031/03/harbour-folded',
    head: tagged,
    body: `<main><article>${head}<lantern-body><lantern-paragraph>${story[0]}</lantern-paragraph><lantern-paragraph>${story[1]}</lantern-paragraph><details open><summary>How long it will take</summary><p>${story[3]}</p></details><lantern-paragraph>${story[4]}</lantern-paragraph></lantern-body></article></main>`,
    article: {
      ...told,
      text: [story[0] ?? '', story[1] ?? '', 'How long it will take', story[3] ?? '', story[4] ?? ''],
    },
  },
  {
    name: 'another story that follows in the same stream of boxes, under a title in a heading of second order',
    href: 'https://lantern.example/2031/03/harbour-then-bakers',
    head: tagged,
    body: `<main><div class="stream"><div class="stream-item"><h1>${title}</h1><div class="post-text">${paragraphs(story)}</div></div><div class="stream-item"><h2 class="headline"><a href="/2031/03/bakers">Bakers of the old town count their loaves</a></h2><div class="post-text">${paragraphs(bakers)}</div></div></div></main>`,
    article: told,
  },
  {
    name: 'a judgment told in a law blog, with footnotes marked in the text',
    href: 'https://law.example/blog/harbour-loan-before-the-court/',
    head: tagged,
    body: `<main><article>${head}<div class="post-content"><p>${story[0]}<sup class="footnote-ref"><a href="#fn1">[1]</a></sup></p>${paragraphs(story.slice(1))}<hr><div class="footnotes"><p id="fn1">[1] Port Act, section 12, as the court read it in the case of the old breakwater.</p></div></div></article></main>`,
    article: {
      ...told,
      text: [
        `${story[0]}[1]`,
        ...story.slice(1),
        '[1] Port Act, section 12, as the court read it in the case of the old breakwater.',
      ],
    },
  },
];
