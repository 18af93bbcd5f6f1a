import { jsonLd, type MadePage, metas, paragraphs } from './made-page';
import { letters, standfirst, story, teasers, title } from './stories';

type Other = Omit<MadePage, 'article'>;

const site = metas({ 'og:type': 'website', 'og:site_name': 'Lindholm Lantern' });
const long = paragraphs([...story, ...story.map((text) => `${text} That is as it was.`)]);
const excerpts = (count: number) =>
  Array.from(
    { length: count },
    (_, at) =>
      `<article class="post-${at} post type-post hentry"><header class="entry-header"><h2 class="entry-title"><a href="/2031/03/${at}" rel="bookmark">${title}, part ${at}</a></h2></header><div class="entry-summary"><p>${story[at % story.length]} <a class="more-link" href="/2031/03/${at}">Continue reading</a></p></div></article>`,
  ).join('');

const pages: readonly Other[] = [
  {
    name: 'the front page of a paper, under a path of its own',
    href: 'https://www.herald.example/home',
    head: site,
    body: `<main><section><h2>Latest</h2><ul>${teasers(25)}</ul></section></main>`,
  },
  {
    name: 'an archive of a tag with excerpts',
    href: 'https://lantern.example/tag/harbour/',
    head:
      metas({ 'og:type': 'article', 'og:site_name': 'Lindholm Lantern' }) +
      jsonLd({ '@graph': [{ '@type': 'CollectionPage', name: 'Harbour' }] }),
    body: `<main id="main" class="site-main"><header class="page-header"><h1 class="page-title">Tag: Harbour</h1></header>${excerpts(10)}</main>`,
  },
  {
    name: 'an archive of a month with excerpts that claims nothing',
    href: 'https://lantern.example/2031/03/',
    head: site,
    body: `<main id="main" class="site-main"><h1 class="page-title">March 2031</h1>${excerpts(10)}</main>`,
  },
  {
    name: 'the page of an author',
    href: 'https://lantern.example/author/mira-sund/',
    head:
      metas({ 'og:type': 'profile', 'og:site_name': 'Lindholm Lantern' }) +
      jsonLd({ '@graph': [{ '@type': 'ProfilePage' }, { '@type': 'Person', name: 'Mira Sund' }] }),
    body: `<main><h1>Mira Sund</h1><p>${standfirst} ${letters}</p>${excerpts(8)}</main>`,
  },
  {
    name: 'a weblog’s front page with whole posts',
    href: 'https://lantern.example/blog/',
    bodyClass: 'home blog wp-embed-responsive hfeed',
    head: site,
    body: `<main>${[1, 2, 3].map((at) => `<article class="post hentry"><h2 class="entry-title"><a href="/${at}">${title}, part ${at}</a></h2><div class="entry-content">${long}</div></article>`).join('')}</main>`,
  },
  {
    name: 'an archive of a category with whole posts, tagged and dated like an article',
    href: 'https://lantern.example/harbour-news/',
    bodyClass: 'archive category category-harbour-news hfeed',
    head: metas({ 'og:type': 'article', 'article:publisher': 'https://social.example/lantern' }),
    body: `<main>${[1, 2, 3].map((at) => `<article class="post hentry"><h2 class="entry-title"><a href="/${at}">${title}, part ${at}</a></h2><div class="entry-content">${long}</div></article>`).join('')}</main>`,
  },
  {
    name: 'what a harbour says of its services, on a page that is no post',
    href: 'https://port.example/services/',
    bodyClass: 'page-template-default page page-id-47 wp-custom-logo',
    head: metas({ 'og:type': 'article', 'article:modified_time': '2031-01-01T00:00:00Z' }),
    body: `<main><article class="post-47 page type-page hentry"><h1 class="entry-title">Services</h1><div class="entry-content">${long}</div></article></main>`,
  },
  {
    name: 'results of a site’s own search',
    href: 'https://lantern.example/?s=harbour',
    head: site + jsonLd({ '@graph': [{ '@type': ['CollectionPage', 'SearchResultsPage'] }] }),
    body: `<main><h1 class="page-title">Search Results for: harbour</h1>${excerpts(10)}</main>`,
  },
  {
    name: 'results of a search engine',
    href: 'https://www.finder.example/search?q=lindholm+harbour',
    body: `<div id="search"><div id="rso">${Array.from({ length: 10 }, (_, at) => `<div class="g"><a href="https://x.example/${at}"><h3>${title} ${at}</h3></a><div class="VwiC3b"><span>1 Mar 2031 — ${story[at % 6]}</span></div></div>`).join('')}</div></div>`,
  },
  {
    name: 'a forum thread of software that does not name itself',
    href: 'https://boats.example/t/lindholm-harbour-closed/4711/2',
    head:
      metas({ 'og:type': 'website', 'og:title': 'Lindholm harbour closed?' }) +
      jsonLd({ '@type': 'DiscussionForumPosting', headline: 'Lindholm harbour closed?' }),
    body: `<div class="p-body">${Array.from({ length: 9 }, (_, at) => `<article class="message message--post"><div class="message-user">sailor${at}</div><div class="message-content"><div class="bbWrapper">${letters} ${story[at % 6]}</div></div></article>`).join('')}</div>`,
  },
  {
    name: 'questions and answers of programmers',
    href: 'https://answers.example/questions/4711/how-to-close-a-harbour',
    head: metas({ 'og:type': 'website' }),
    body: `<div itemscope itemtype="https://schema.org/QAPage"><div id="question"><div class="s-prose js-post-body" itemprop="text">${paragraphs(story)}</div></div><div id="answers">${paragraphs(story.map((text) => `${text} Try that.`))}</div></div>`,
  },
  {
    name: 'a thread of a social site',
    href: 'https://www.talk.example/r/lindholm/comments/1abcd2/harbour_closed/',
    head: metas({ 'og:type': 'website', 'og:site_name': 'talk' }),
    body: `<main><talk-post><h1>Harbour closed</h1><div class="md"><p>${letters}</p></div></talk-post><talk-comment-tree>${Array.from({ length: 12 }, (_, at) => `<talk-comment><div class="md"><p>${letters} ${at} ${story[at % 6]}</p></div></talk-comment>`).join('')}</talk-comment-tree></main>`,
  },
  {
    name: 'a product',
    href: 'https://shop.example/dp/B0047111',
    body: `<div id="ppd"><h1 id="title">Storm lantern, brass</h1><div id="feature-bullets"><ul><li>Burns for nineteen hours.</li></ul></div><div id="productDescription">${paragraphs(story.slice(0, 4))}</div><div id="reviews">${paragraphs([letters, `${letters} Five stars.`, `${letters} One star.`])}</div></div>`,
  },
  {
    name: 'a product whose page says so in structured data alone',
    href: 'https://shop.example/storm-lantern-brass.html',
    head: jsonLd({ '@type': 'Product', name: 'Storm lantern', offers: { '@type': 'Offer', price: '49' } }),
    body: `<main><h1>Storm lantern, brass</h1><div class="description">${long}</div></main>`,
  },
  {
    name: 'a login',
    href: 'https://accounts.example/v3/signin/identifier',
    body: '<main><h1>Sign in</h1><form><input name="mail"><button>Next</button></form><p>Not your computer? Use a private window to sign in.</p></main>',
  },
  {
    name: 'a letter in a webmail',
    href: 'https://mail.example/mail/u/0/',
    body: `<div role="main"><h2>Re: harbour</h2><div class="adn ads"><div class="a3s aiL"><div dir="ltr">${long}</div></div></div><div role="textbox" contenteditable="true"></div></div>`,
  },
  {
    name: 'a page of documentation that names its generator',
    href: 'https://docs.lamp.example/en/latest/guide/install.html',
    head: metas({ generator: 'Docutils 0.21: https://docutils.sourceforge.io/' }),
    body: `<div class="document"><div class="documentwrapper"><div class="body" role="main"><section id="install"><h1>Installation</h1>${long}<div class="highlight"><pre>lamp install</pre></div></section></div></div></div>`,
  },
  {
    name: 'documentation of a static site',
    href: 'https://lamp.example/docs/getting-started',
    head: metas({ generator: 'Docusaurus v3.1.0', 'og:title': 'Getting started | Lamp' }),
    body: `<div class="docMainContainer"><main class="docMainContainer_x"><article><div class="theme-doc-markdown markdown"><h1>Getting started</h1>${long}</div></article></main></div>`,
  },
  {
    name: 'an encyclopedia',
    href: 'https://en.wiki.example/wiki/Lindholm',
    head:
      metas({ generator: 'MediaWiki 1.45.0-wmf.3', 'og:type': 'website' }) +
      jsonLd({
        '@type': 'Article',
        name: 'Lindholm',
        datePublished: '2004-01-01',
        headline: 'town on the northern coast',
      }),
    body: `<main id="content"><h1 id="firstHeading">Lindholm</h1><div id="mw-content-text"><div class="mw-parser-output">${long}</div></div></main>`,
  },
  {
    name: 'an encyclopedia that is no wiki by its address',
    href: 'https://www.lexicon.example/place/Lindholm',
    head: metas({ 'og:type': 'place', 'og:site_name': 'Lexicon' }),
    body: `<main><h1>Lindholm</h1>${long}</main>`,
  },
  {
    name: 'a repository of code with its introduction',
    href: 'https://code.example/lamps/lamp',
    head: metas({ 'og:type': 'object', 'og:title': 'lamps/lamp: a lamp' }),
    body: `<div id="repo-content"><article class="markdown-body entry-content" itemprop="text"><h1>lamp</h1>${long}</article></div>`,
  },
  {
    name: 'a video with its description',
    href: 'https://www.tube.example/watch?v=4711aa22bb3',
    head: metas({ 'og:type': 'video.other' }) + jsonLd({ '@type': 'VideoObject', name: title }),
    body: `<ytd-app><div id="description">${paragraphs(story)}</div><div id="comments">${paragraphs([letters])}</div></ytd-app>`,
  },
  {
    name: 'an episode of a podcast with notes',
    href: 'https://pods.example/show/harbour-talk/episode/4711',
    head:
      metas({ 'og:type': 'music.song' }) +
      jsonLd({ '@type': 'PodcastEpisode', name: title, datePublished: '2031-03-01' }),
    body: `<main><h1>${title}</h1><div class="notes">${long}</div></main>`,
  },
  {
    name: 'an episode of a podcast that says so in structured data alone',
    href: 'https://pods.example/harbour-talk/4711',
    head: jsonLd({ '@type': 'PodcastEpisode', name: title, datePublished: '2031-03-01' }),
    body: `<main><h1>${title}</h1><div class="notes">${long}</div></main>`,
  },
  {
    name: 'a job that is offered',
    href: 'https://jobs.example/pilot-lindholm-4711',
    head: jsonLd({ '@type': 'JobPosting', title: 'Harbour pilot', datePosted: '2031-03-01' }),
    body: `<main><h1>Harbour pilot (m/f/d)</h1><div class="job-description">${long}</div></main>`,
  },
  {
    name: 'an event',
    href: 'https://events.example/e/spring-market-lindholm-tickets-4711',
    head:
      metas({ 'og:type': 'events.event' }) +
      jsonLd({ '@type': 'SocialEvent', name: 'Spring market', startDate: '2031-04-01' }),
    body: `<main><h1>Spring market</h1>${long}</main>`,
  },
  {
    name: 'an event of one of the kinds that structured data has',
    href: 'https://hall.example/programme/4711',
    head: jsonLd({ '@type': 'MusicEvent', name: 'Concert on the quay', startDate: '2031-04-01' }),
    body: `<main><h1>Concert on the quay</h1>${long}</main>`,
  },
  {
    name: 'a recipe',
    href: 'https://kitchen.example/recipes/4711-harbour-bread',
    head:
      metas({ 'og:type': 'article' }).replace('article', 'website') +
      jsonLd({ '@type': 'Recipe', name: 'Harbour bread' }),
    body: `<main><h1>Harbour bread</h1>${long}</main>`,
  },
  {
    name: 'the weather of a town',
    href: 'https://weather.example/forecast/lindholm/10-days',
    head: metas({ 'og:type': 'website' }),
    body: `<main><h1>10 days in Lindholm</h1>${Array.from({ length: 10 }, (_, at) => `<details><summary>Day ${at}</summary><p>Wind from the north with showers until noon, dry and cold in the evening.</p></details>`).join('')}</main>`,
  },
  {
    name: 'a share and its price, with headlines',
    href: 'https://finance.example/quote/LIND/',
    head: metas({ 'og:type': 'website' }),
    body: `<main><h1>Lindholm Ferries (LIND)</h1><table><tr><td>Open</td><td>41.20</td></tr></table><section><p>${story[2]} ${story[3]}</p></section><ul>${teasers(12)}</ul></main>`,
  },
  {
    name: 'classified advertisements',
    href: 'https://market.example/boats/lindholm',
    body: `<main><ul>${Array.from({ length: 20 }, (_, at) => `<li><a href="/b/${at}"><h3>Boat ${at}, well kept</h3></a><p>Built on the northern yard, used on Sundays alone, with a new mast and two sails, to be fetched at the quay.</p><span>${at}00 crowns</span></li>`).join('')}</ul></main>`,
  },
  {
    name: 'terms of use',
    href: 'https://lantern.example/terms-of-use',
    head: site,
    body: `<main><article><h1>Terms of use</h1>${long}${long}</article></main>`,
  },
  {
    name: 'a privacy policy that a publishing system dates like an article',
    href: 'https://lantern.example/privacy-policy/',
    head: metas({
      'og:type': 'article',
      'og:title': 'Privacy policy',
      'article:modified_time': '2031-01-01T00:00:00Z',
    }),
    body: `<main><article class="page type-page hentry"><h1 class="entry-title">Privacy policy</h1><div class="entry-content">${long}${long}</div></article></main>`,
  },
  {
    name: 'a notice of cookies and data in German',
    href: 'https://kurier.example/datenschutz',
    head: site,
    body: `<main><h1>Datenschutz</h1>${long}${long}</main>`,
  },
  {
    name: 'what a company says of itself',
    href: 'https://yard.example/about-us',
    head: metas({ 'og:type': 'website' }),
    body: `<main><h1>About us</h1>${long}</main>`,
  },
  {
    name: 'frequent questions',
    href: 'https://lantern.example/help/faq',
    head: jsonLd({ '@type': 'FAQPage' }),
    body: `<main><h1>Frequent questions</h1>${long}</main>`,
  },
  {
    name: 'a film in a catalogue',
    href: 'https://films.example/title/tt4711223/',
    head: metas({ 'og:type': 'video.movie' }) + jsonLd({ '@type': 'Movie', name: 'The Harbour' }),
    body: `<main><h1>The Harbour</h1>${long}</main>`,
  },
  {
    name: 'a course',
    href: 'https://learn.example/course/pilotage',
    head: jsonLd({ '@type': 'Course', name: 'Pilotage' }),
    body: `<main><h1>Pilotage</h1>${long}</main>`,
  },
];

/** Pages of a day that are no news, in the manner of those who make them. */
export const noArticles: readonly MadePage[] = pages.map((page) => ({ ...page, article: null }));
