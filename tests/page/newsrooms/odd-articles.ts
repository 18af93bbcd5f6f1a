import { between, jsonLd, type MadePage, metas, paragraphs } from './made-page';
import { standfirst, story, teasers, title } from './stories';

const day = '2031-03-01';
const at = `${day}T09:30:00Z`;
const told = { title, day, text: story };
const tagged = metas({
  'og:type': 'article',
  'og:title': title,
  'og:site_name': 'Lindholm Lantern',
  'article:published_time': at,
});

/** Articles of other kinds, and in other places, than a newsroom's own report. */
export const oddArticles: readonly MadePage[] = [
  {
    name: 'a copy in the cache of a search engine',
    href: 'https://cache.example/fetch?q=cache:4711:https://lantern.example/harbour&hl=en',
    head: tagged,
    body: `<div id="bN015htcoyT__google-cache-hdr"><div><span>This is the cache of <a href="https://lantern.example/harbour">https://lantern.example/harbour</a>.</span> <span>It is a snapshot of the page as it appeared on 2 Mar 2031 04:11:09 GMT.</span></div><div><a href="#">Full version</a><a href="#">Text-only version</a></div></div><div style="position:relative;"><div id="wrap"><div class="post"><h1>${title}</h1><p class="by">By Mira Sund</p>${paragraphs(story)}</div><div class="side"><ul>${teasers(3)}</ul></div></div></div>`,
    article: { ...told, byline: ['Mira Sund'], outlet: 'Lindholm Lantern' },
  },
  {
    name: 'a press release of a government',
    href: 'https://www.gov.example/government/news/lindholm-harbour-to-get-new-breakwater',
    head:
      metas({
        'og:site_name': 'GOV.EXAMPLE',
        'og:type': 'article',
        'og:title': title,
        'govuk:first-published-at': at,
        'govuk:format': 'press_release',
      }) +
      jsonLd({
        '@type': 'NewsArticle',
        headline: title,
        datePublished: at,
        author: { '@type': 'Organization', name: 'Ministry of Harbours' },
        publisher: { '@type': 'Organization', name: 'GOV.EXAMPLE' },
      }),
    body: `<div id="global-cookie-message" class="gem-c-cookie-banner" role="region"><p>We use some essential cookies to make this website work, and would like to set additional ones.</p></div><div id="wrapper" class="govuk-width-container"><main role="main" id="content" class="govuk-main-wrapper"><span class="govuk-caption-xl">Press release</span><h1 class="gem-c-heading__text govuk-heading-l">${title}</h1><p class="gem-c-lead-paragraph">${standfirst}</p><div class="gem-c-metadata"><dl><dt>From:</dt><dd><a href="/m">Ministry of Harbours</a></dd><dt>Published</dt><dd>1 March 2031</dd></dl></div><div class="govuk-grid-row"><div id="contents"><div class="gem-c-govspeak govuk-govspeak"><div class="govspeak">${paragraphs(story)}<h2 id="contact">Further information</h2><p>The loan is part of the plan for the northern coast that the ministry put before parliament in November.</p></div></div></div><div class="gem-c-share-links"><h2>Share this page</h2></div></div></main></div>`,
    article: {
      ...told,
      byline: ['Ministry of Harbours'],
      outlet: 'GOV.EXAMPLE',
      text: [
        standfirst,
        ...story,
        'Further information',
        'The loan is part of the plan for the northern coast that the ministry put before parliament in November.',
      ],
    },
  },
  {
    name: 'a press release on a distribution service, its notice at the end',
    href: 'https://www.wirepress.example/news-releases/lindholm-harbour-302471122.html',
    head: metas({
      'og:type': 'article',
      'og:title': title,
      'og:site_name': 'WirePress',
      author: 'Port of Lindholm',
      date: at,
    }),
    body: `<article class="news-release inline-gallery-template"><header class="container release-header"><div class="row detail-headline"><h1>${title}</h1></div><div class="row"><div class="col-md-8"><p class="mb-no"><a href="/news/port"><strong>Port of Lindholm</strong></a></p><p class="mb-no">Mar 01, 2031, 09:30 ET</p></div></div></header><section class="release-body container"><div class="row"><div class="col-lg-10">${paragraphs([`<span class="legendSpanClass">LINDHOLM</span>, <span class="legendSpanClass">March 1, 2031</span> /WirePress/ -- ${story[0]}`, ...story.slice(1)])}<p>SOURCE Port of Lindholm</p></div></div></section></article>`,
    article: {
      ...told,
      byline: ['Port of Lindholm'],
      outlet: 'WirePress',
      text: [`LINDHOLM, March 1, 2031 /WirePress/ -- ${story[0]}`, ...story.slice(1), 'SOURCE Port of Lindholm'],
    },
  },
  {
    name: 'a table for layout and font elements, as the web was made once',
    href: 'https://oldpaper.example/archive/1999/harbour.htm',
    head: `<title>${title} - The Old Paper</title>`,
    body: `<table width="760" border="0"><tr><td colspan="3"><font size="5"><b>The Old Paper</b></font></td></tr><tr><td width="120" valign="top"><font size="1"><a href="/">Home</a><br><a href="/sport">Sport</a><br><a href="/weather">Weather</a></font></td><td width="480" valign="top"><font face="Arial" size="4"><b>${title}</b></font><br><font size="2">By Mira Sund</font><p><font face="Arial" size="2">${[...story, ...story.map((text) => text.replace(/\.$/, ', as it had before.'))].join('<p>')}</font></td><td width="160" valign="top"><font size="1"><a href="/a">Buy bread here</a></font></td></tr></table>`,
    article: {
      title,
      byline: [],
      day: null,
      outlet: 'The Old Paper',
      text: [...story, ...story.map((text) => text.replace(/\.$/, ', as it had before.'))],
    },
  },
  {
    name: 'a live blog, entry by entry',
    href: 'https://www.coast-post.example/news/live/2031/mar/01/storm-live',
    head:
      metas({ 'og:type': 'article', 'og:title': title, 'og:site_name': 'Coast Post' }) +
      jsonLd({
        '@type': 'LiveBlogPosting',
        headline: title,
        datePublished: at,
        coverageStartTime: at,
        liveBlogUpdate: story.map((text, index) => ({
          '@type': 'BlogPosting',
          headline: `Entry ${index}`,
          articleBody: text,
          datePublished: at,
        })),
        author: { '@type': 'Person', name: 'Mira Sund' },
        publisher: { '@type': 'Organization', name: 'Coast Post' },
      }),
    body: `<main><article><h1>${title}</h1><div id="liveblog-body" class="live-blog">${story.map((text, index) => `<article id="block-${index}" class="live-blog-post block"><header><a href="#block-${index}" class="block-time"><time datetime="2031-03-01T1${index}:00:00Z">1${index}.00 GMT</time></a><p class="block-byline">Jon Teller</p></header><div class="block-elements"><p>${text}</p></div><footer class="block-share"><a href="#">Share</a></footer></article>`).join('')}</div></article></main>`,
    article: { ...told, byline: ['Mira Sund'], outlet: 'Coast Post' },
  },
  {
    name: 'an interview in questions and answers',
    href: 'https://lantern.example/2031/03/interview-with-ada-holm',
    head: tagged + metas({ author: 'Mira Sund' }),
    body: `<main><article><h1>${title}</h1><div class="article-body">${story.map((text, index) => `<p><strong>What comes now, and who pays for part ${index}?</strong></p><p>${text}</p>`).join('')}</div></article></main>`,
    article: {
      ...told,
      byline: ['Mira Sund'],
      outlet: 'Lindholm Lantern',
      text: story.flatMap((text, index) => [`What comes now, and who pays for part ${index}?`, text]),
    },
  },
  {
    name: 'a list in numbered parts, each with its heading',
    href: 'https://lantern.example/2031/03/six-things-to-know',
    head: tagged + metas({ author: 'Mira Sund' }),
    body: `<main><article><h1>${title}</h1><div class="content-list">${story.map((text, index) => `<div class="content-list-component"><h2>${index + 1}. Thing to know</h2><div class="text"><p>${text}</p></div></div>`).join('')}</div></article><aside><ul>${teasers(5)}</ul></aside></main>`,
    article: {
      ...told,
      byline: ['Mira Sund'],
      outlet: 'Lindholm Lantern',
      text: story.flatMap((text, index) => [`${index + 1}. Thing to know`, text]),
    },
  },
  {
    name: 'another article below, on an endless page',
    href: 'https://lantern.example/2031/03/harbour-stays-closed',
    head: tagged + metas({ author: 'Mira Sund' }),
    body: `<main><div class="infinite"><article class="story"><header><h1>${title}</h1><p class="byline">By Mira Sund</p></header><div class="story-body">${paragraphs(story)}</div></article><article class="story"><header><h1>Bakers of the old town count their loaves</h1><p class="byline">By Jon Teller</p></header><div class="story-body">${paragraphs(story.map((text) => text.replace(/harbour|ferr(?:y|ies)|boat/g, 'bakery').replace('Lindholm', 'Oldtown')))}</div></article></div></main>`,
    article: { ...told, byline: ['Mira Sund'], outlet: 'Lindholm Lantern' },
  },
  {
    name: 'text with advertisements named by labels alone',
    href: 'https://www.tabloid.example/news/18471122/harbour-closed-storm/',
    head: tagged.replace('Lindholm Lantern', 'The Tabloid') + metas({ author: 'Mira Sund' }),
    body: `<main><div class="x1"><h1>${title}</h1><div class="x2">${between(story, [
      '<div class="x3"><span>Advertisement</span></div>',
      '<div class="x4"><p>Most read in News</p><a href="/1"><p>Bakers count their loaves</p></a></div>',
      '<p>ADVERTISEMENT</p>',
      '<h3>READ MORE</h3><ul><li><a href="/2">Who pays for the breakwater?</a></li><li><a href="/3">Two cranes, one contract</a></li></ul>',
    ])}</div></div></main>`,
    article: { ...told, byline: ['Mira Sund'], outlet: 'The Tabloid' },
  },
  {
    name: 'pictures in boxes of their own making, their captions in paragraphs, and small pictures within the text',
    href: 'https://www.wharf.example/news/2031-03-01-harbour-stays-closed/',
    head:
      metas({ 'og:type': 'article', 'og:site_name': 'The Wharf' }) +
      jsonLd({
        '@type': 'NewsArticle',
        headline: `${title} | The Wharf`,
        datePublished: at,
        author: { '@type': 'Person', name: 'Mira Sund' },
        publisher: { '@type': 'Organization', name: 'The Wharf' },
      }),
    body: `<main><article><h1>${title}</h1><div class="widgets_article-widgets__9S">${story
      .map(
        (text) =>
          `<div class="text_text__oJ"><p>${text.replace(', ', ' <img class="emoji" src="/e.svg" alt="⚓">, ')}</p></div><div class="image_image-widget__LY"><span class="image_image__hf"><picture><img src="/a.jpg"></picture></span><p><span>Pictured from left are two engineers of the yard, and a pilot who looks at what is left of the crane.</span></p><p>Image: Jon Teller</p></div>`,
      )
      .join('')}</div></article></main>`,
    article: {
      ...told,
      byline: ['Mira Sund'],
      outlet: 'The Wharf',
      text: story.map((text) => text.replace(', ', ' , ')),
    },
  },
];
