import { between, jsonLd, type MadePage, metas, paragraphs } from './made-page';
import { letters, standfirst, story, teasers, title } from './stories';

const day = '2031-03-01';
const at = `${day}T09:30:00.000Z`;
const told = { title, day, text: story };

const tagged = (outlet: string) =>
  metas({ 'og:type': 'article', 'og:title': title, 'og:site_name': outlet, 'article:published_time': at });

const news = (fields: object) => jsonLd({ '@type': 'NewsArticle', headline: title, datePublished: at, ...fields });
const person = (name: string) => ({ '@type': 'Person', name });
const outlet = (name: string) => ({ '@type': 'NewsMediaOrganization', name });

/** Systems that large newsrooms built for themselves, each with names of its own for everything. */
export const largeNewsrooms: readonly MadePage[] = [
  {
    name: 'a public broadcaster, block by block',
    href: 'https://www.broadcaster.example/news/articles/c4711aa22bbo',
    head:
      metas({ 'og:type': 'article', 'og:title': title, 'og:site_name': 'Nordlys News' }) +
      jsonLd({
        '@type': 'ReportageNewsArticle',
        headline: title,
        datePublished: at,
        author: [person('Mira Sund')],
        publisher: outlet('Nordlys News'),
      }),
    body: `<div id="__next"><header data-testid="header"><nav><a href="/news">News</a></nav></header><main id="main-content" class="sc-a"><article class="sc-b">
      <div data-component="headline-block"><h1 class="sc-c">${title}</h1></div><div data-component="byline-block"><div><time dateTime="${at}" class="sc-d">4 hours ago</time><button>Share</button><button>Save</button><div data-testid="byline-contributors"><div><span class="sc-e">Mira Sund</span><span class="sc-f">Harbour correspondent, Lindholm</span></div></div></div></div>
      <figure><div data-component="image-block"><img src="/a.jpg" alt=""><span class="sc-g">Getty Images</span></div><div data-component="caption-block"><figcaption class="sc-h">The northern quay on Tuesday, where two cranes came down before dawn</figcaption></div></figure>
      ${between(
        story,
        [
          '',
          '<div data-component="ad-slot"><div id="dotcom-mid_1"></div></div>',
          '<div data-component="links-block"><ul><li><p class="sc-j"><a href="/news/1">Bakers count their loaves before the spring market</a></p></li><li><p class="sc-j"><a href="/news/2">Who pays for the breakwater?</a></p></li></ul></div>',
        ],
        (text) => `<div data-component="text-block" class="sc-i"><p class="sc-j">${text}</p></div>`,
      )}
      <section data-component="promo-block" class="sc-k"><p>Get our flagship letter with all the headlines you need to start the day. <a href="/s">Sign up here.</a></p></section><div data-component="tags"><a href="/t">Harbours</a></div></article><div data-component="related"><h2>Related</h2><ul>${teasers(4)}</ul></div></main></div>`,
    article: { ...told, byline: ['Mira Sund'], outlet: 'Nordlys News' },
  },
  {
    name: 'a daily whose page is laid out by grid areas, with an appeal in the middle',
    href: 'https://www.daily.example/world/2031/mar/01/lindholm-harbour-closed-storm',
    head: tagged('The Daily') + news({ author: [person('Mira Sund')], publisher: outlet('The Daily') }),
    body: `<header><gu-island name="Masthead"><nav>Menu</nav></gu-island></header><main data-layout="StandardLayout"><article class="dcr-1"><div class="dcr-2"><div data-gu-name="media" class="dcr-3"><figure id="aa"><figcaption class="dcr-4"><span>Two cranes came down before dawn.</span> Photograph: A. Lind</figcaption></figure></div>
      <div data-gu-name="title"><a href="/world">World</a></div><div data-gu-name="headline"><h1 class="dcr-5">${title}</h1></div><div data-gu-name="standfirst"><div class="dcr-6"><p>${standfirst}</p></div></div><div data-gu-name="meta"><address aria-label="Contributor info"><div class="dcr-7"><a rel="author" href="/p">Mira Sund</a> in Lindholm</div></address><details><summary>Sat 1 Mar 2031 09.30 GMT</summary>Last modified on Sun 2 Mar 2031</details></div>
      <div data-gu-name="body"><div id="maincontent" class="dcr-8"><div class="article-body-commercial-selector article-body-viewer-selector dcr-9">${between(
        story,
        [
          '<figure data-spacefinder-role="richLink" data-spacefinder-type="model.dotcomrendering.pageElements.RichLinkBlockElement"><gu-island name="RichLinkComponent"><div class="dcr-a"><a href="/x">Bakers count their loaves before the spring market</a></div></gu-island></figure>',
          '<aside data-spacefinder-role="supporting"><blockquote><p>We will not send our people out into this weather</p></blockquote></aside>',
          '<div class="ad-slot-container"><div class="ad-slot ad-slot--inline">Advertisement</div></div>',
          '<figure data-spacefinder-role="inline"><gu-island name="EmailSignUpWrapper"><p>Sign up to First Edition: our daily letter explains what it all means, every weekday morning.</p></gu-island></figure>',
        ],
        (text) => `<p class="dcr-b">${text}</p>`,
      )}</div><div class="contributions-epic"><p>We hope you appreciated this article. Before you close this tab, consider a small gift to the paper.</p></div><div data-print-layout="hide"><span>Explore more on these topics</span><ul><li><a href="/t">Harbours</a></li></ul></div></div></div></div></article></main>`,
    article: { ...told, byline: ['Mira Sund'], outlet: 'The Daily', text: [standfirst, ...story] },
  },
  {
    name: 'a paper that cuts its body into columns of a paragraph or two',
    href: 'https://www.times.example/2031/03/01/world/lindholm-harbour-storm.html',
    head:
      metas({
        'og:type': 'article',
        'og:title': title,
        byl: 'By Mira Sund and Jon Teller',
        'article:published_time': at,
      }) +
      news({
        author: [person('Mira Sund'), person('Jon Teller')],
        publisher: { '@id': 'https://times.example/#publisher' },
      }) +
      jsonLd({
        '@type': 'NewsMediaOrganization',
        '@id': 'https://times.example/#publisher',
        name: 'The Lindholm Times',
      }),
    body: `<div id="app"><div><main id="site-content"><div><article id="story" class="css-1"><div id="top-wrapper"><div id="top-slug"><p>Advertisement</p></div></div><header class="css-2"><div class="css-3"><h1 class="css-4" data-testid="headline">${title}</h1><p id="article-summary" class="css-5">${standfirst}</p></div><div class="css-6"><div data-testid="reading-time-module"><span>Listen to this article · 4:11 min</span> <a href="/l">Learn more</a></div></div><div class="css-7"><p class="css-8"><span class="byline-prefix">By </span><span class="css-9" itemprop="name"><a href="/by/mira">Mira Sund</a></span> and <span itemprop="name"><a href="/by/jon">Jon Teller</a></span></p><p class="css-a">Mira Sund reported from Lindholm.</p></div><ul class="css-b"><li><time datetime="${at}"><span>March 1, 2031</span></time></li></ul></header>
      <section name="articleBody" class="meteredContent css-c" itemprop="articleBody">${[0, 2, 4]
        .map(
          (from, column) =>
            `<div class="css-d StoryBodyCompanionColumn" data-testid="companionColumn-${column}"><div class="css-e">${paragraphs(story.slice(from, from + 2), '<p class="css-f evys">')}</div><aside class="css-g" aria-label="companion column"></aside></div><div><div id="dropzone-${column}"></div></div><div id="story-ad-${column}-wrapper" class="css-h"><div class="css-i"><p>Advertisement</p><a href="#after">SKIP ADVERTISEMENT</a></div></div>`,
        )
        .join(
          '',
        )}</section><div class="bottom-of-article"><div class="css-j"><p><a href="/by/mira">Mira Sund</a> covers harbours and those who wait in them.</p></div><div>A version of this article appears in print on <span>March 2, 2031</span>, Section A, Page 4.</div></div></article></div></main></div></div>`,
    article: {
      ...told,
      byline: ['Mira Sund', 'Jon Teller'],
      outlet: 'The Lindholm Times',
      text: [standfirst, ...story],
    },
  },
  {
    name: 'a news agency whose paragraphs are numbered boxes, signed at the end',
    href: 'https://www.agency.example/world/lindholm-harbour-stays-closed-2031-03-01/',
    head: tagged('Nordlys') + news({ author: [person('Mira Sund')], publisher: outlet('Nordlys') }),
    body: `<div id="fusion-app"><main><div class="regular-article-layout"><div><article data-testid="Article"><div class="article-header"><h1 data-testid="Heading" class="text__heading">${title}</h1><div class="info-content"><div class="author-name">By <a rel="author" href="/a">Mira Sund</a></div><time data-testid="Body"><span>March 1, 2031</span><span>9:30 AM UTC</span><span>Updated 2 hours ago</span></time></div></div><ul data-testid="Summary" class="summary__summary"><li>Companies</li></ul>
      <div class="article-body__content" data-testid="ArticleBody">${between(
        [`LINDHOLM, March 1 (Nordlys) - ${story[0]}`, ...story.slice(1)],
        [
          '',
          '<div data-testid="Dianomi" class="ad-slot__container">Advertisement · Scroll to continue</div>',
          '<div data-testid="promo-box" class="newsletter-promo"><span>The daily briefing provides all the news you need to start your day.</span><a href="/s">Sign up here.</a></div>',
        ],
        (text) => `<div data-testid="paragraph-0" class="text__text article-body__paragraph">${text}</div>`,
      )}<div class="article-body__element"><p data-testid="Body" class="sign-off">Reporting by Mira Sund; Editing by Jon Teller</p></div><p data-testid="Body">Our Standards: <a href="/t">The Nordlys Trust Principles.</a></p></div><div class="toolbar"><button>Purchase Licensing Rights</button></div><div data-testid="AuthorBio" class="author-bio"><p>Mira Sund has covered the ports of the north for the agency since the winter of the long ice.</p></div></article></div></div></main></div>`,
    article: {
      ...told,
      byline: ['Mira Sund'],
      outlet: 'Nordlys',
      text: [
        `LINDHOLM, March 1 (Nordlys) - ${story[0]}`,
        ...story.slice(1),
        'Reporting by Mira Sund; Editing by Jon Teller',
      ],
    },
  },
  {
    name: 'a news agency with a dateline and lists of related stories within',
    href: 'https://apwire.example/article/lindholm-harbour-storm-ferries-4711aabbccdd',
    head: tagged('Coast Wire') + news({ author: [person('MIRA SUND')], publisher: outlet('Coast Wire') }),
    body: `<bsp-header class="Page-header"><nav class="Page-navigation">Menu</nav></bsp-header><div class="Page-content"><main class="Page-main"><div class="Page-twoColumn"><bsp-story-page class="StoryPage"><h1 class="Page-headline">${title}</h1><div class="Page-actions"><bsp-actionbar class="ActionBar">Share</bsp-actionbar></div><div class="Page-byline"><div class="Page-authors">By&nbsp; <a class="Link" href="/a">MIRA SUND</a></div><div class="Page-dateModified"><bsp-timestamp data-timestamp="1929778200000">Updated 9:30 AM UTC, March 1, 2031</bsp-timestamp></div></div>
      <div class="Page-storyBody gtmMainScrollContent"><div class="RichTextStoryBody RichTextBody">${between(
        [`LINDHOLM (CW) — ${story[0]}`, ...story.slice(1)],
        [
          '<div class="SovrnAd Advertisement"></div>',
          '<div class="Enhancement"><div class="Enhancement-item"><bsp-list-condensed class="PageListEnhancementGeneric"><div class="PageList-header"><h3>Related Stories</h3></div><ul><li><div class="PagePromo"><h3 class="PagePromo-title"><a href="/1">Bakers count their loaves</a></h3></div></li></ul></bsp-list-condensed></div></div>',
          '<div class="FreeStar"></div>',
        ],
      )}<p>___</p></div></div><div class="StoryPage-authorBlock"><div class="AuthorBio">Sund covers ports for the wire and is based in Lindholm with her dog.</div></div></bsp-story-page></div></main></div>`,
    article: {
      ...told,
      byline: ['MIRA SUND'],
      outlet: 'Coast Wire',
      text: [`LINDHOLM (CW) — ${story[0]}`, ...story.slice(1)],
    },
  },
  {
    name: 'a portal that carries what others wrote, folded after some paragraphs',
    href: 'https://news.portal.example/lindholm-harbour-stays-closed-093000123.html',
    head:
      metas({ 'og:type': 'article', 'og:title': title, 'og:site_name': 'Portal News' }) +
      news({
        author: { '@type': 'Person', name: 'Coast Wire' },
        publisher: { '@type': 'Organization', name: 'Portal News' },
        provider: outlet('Coast Wire'),
      }),
    body: `<div id="Aside"></div><div id="Main" role="main"><article role="article"><div class="caas-inner"><div class="caas-inner-body"><header class="caas-header"><div class="caas-logo"><a class="link caas-attr-provider-logo" href="https://cw.example">Coast Wire</a></div></header><div class="caas-title-wrapper"><h1 data-test-locator="headline">${title}</h1></div><div class="caas-attr-meta"><div class="caas-attr-item-author"><span class="caas-author-byline-collapse">Coast Wire</span></div><div class="caas-attr-time-style"><time class="caas-attr-meta-time" datetime="${at}">March 1, 2031 at 9:30 AM</time>·3 min read</div></div><div class="caas-body-wrapper"><div class="caas-body-inner-wrapper"><div class="caas-body-content"><div class="caas-body">${paragraphs(story.slice(0, 3))}<p class="caas-jump-link-heading">Story continues</p>${paragraphs(story.slice(3))}</div><div class="caas-readmore caas-readmore-collapse"><button class="link caas-button">Story continues</button></div></div></div></div></div></div></article><div id="YDC-Stream"><h2>TRENDING</h2><ol>${teasers(6)}</ol></div></div>`,
    article: { ...told, byline: ['Coast Wire'], outlet: 'Portal News' },
  },
  {
    name: 'a local paper with advertisements, offers and other stories between paragraphs',
    href: 'https://www.herald.example/news/local/harbour-stays-closed/article_4711aa22-bb33-11ef-9c44-5f5566778899.html',
    head:
      tagged('The Lindholm Herald') +
      news({ author: [person('Mira Sund')], publisher: { '@type': 'Organization', name: 'The Lindholm Herald' } }),
    body: `<div id="site-container"><div class="tncms-region hidden-print ads-sticky"></div><article class="asset-layout tnt-asset-type-article"><div class="asset-masthead"><header class="asset-header"><h1 class="headline"><span>${title}</span></h1><div class="meta"><ul class="list-inline"><li><span class="tnt-byline asset-byline">By Mira Sund mira@herald.example</span></li><li class="hidden-print"><time class="tnt-date asset-date" datetime="${at}">Mar 1, 2031</time></li></ul></div></header></div>
      <div class="asset-content subscriber-preview" id="article-body" itemprop="articleBody"><div class="lee-article-text">${between(
        story,
        [
          '<div id="tncms-region-article_instory_top" class="tncms-region hidden-print"><div class="tnt-ads dfp-ad">People are also reading…</div></div>',
          '<div class="inline-asset inline-editorial-article layout-horizontal tnt-inline-asset tnt-inline-presentation-default"><div class="card"><h4><a href="/2">Bakers count their loaves before the spring market</a></h4><p>The guild met on Monday and found flour too dear.</p></div></div>',
          '<div class="subscription-required"><p>You have three free stories left this month; get the rest of the Herald for a crown a week.</p></div>',
        ],
      )}</div></div><div class="asset-author"><p>Follow Mira Sund for more of what happens on the quays.</p></div><div id="asset-comments">${paragraphs([letters])}</div></article></div>`,
    article: { ...told, byline: ['Mira Sund'], outlet: 'The Lindholm Herald' },
  },
  {
    name: 'AMP, with elements of its own',
    href: 'https://lantern.example/2031/03/harbour-stays-closed/amp/',
    head:
      tagged('Lindholm Lantern') +
      news({ author: person('Mira Sund'), publisher: { '@type': 'Organization', name: 'Lindholm Lantern' } }),
    body: `<header id="top" class="amp-wp-header"><div><a href="/"><span class="amp-site-title">Lindholm Lantern</span></a></div></header><amp-consent id="consent" layout="nodisplay"><div id="consent-ui"><p>We and our partners store cookies on this device to measure how often our pages are read.</p><button on="tap:consent.accept">Accept</button></div></amp-consent><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${title}</h1><div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">Mira Sund</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="${at}">2 hours ago</time></div></header><figure class="amp-wp-article-featured-image wp-caption"><amp-img src="/a.jpg" width="1" height="1"></amp-img><p class="wp-caption-text">The northern quay on Tuesday morning, seen from the ferry office.</p></figure><div class="amp-wp-article-content">${between(
      story,
      [
        '<amp-ad width="300" height="250" type="doubleclick"><div fallback>Advertisement</div></amp-ad>',
        '<amp-embed type="taboola"></amp-embed>',
        '<amp-social-share type="email"></amp-social-share>',
      ],
    )}</div></article><amp-sidebar id="sidebar" layout="nodisplay"><ul>${teasers(3)}</ul></amp-sidebar>`,
    article: { ...told, byline: ['Mira Sund'], outlet: 'Lindholm Lantern' },
  },
];
