import { between, jsonLd, type MadePage, metas, paragraphs } from './made-page';
import { letters, standfirst, story, teasers, title } from './stories';

const day = '2031-03-01';
const at = `${day}T09:30:00+01:00`;
const outlet = 'Lindholm Lantern';
const told = { title, day, outlet, byline: ['Mira Sund'], text: story };
const tagged = metas({
  'og:type': 'article',
  'og:title': title,
  'og:site_name': outlet,
  'article:published_time': at,
});
const news = jsonLd({
  '@type': 'NewsArticle',
  headline: title,
  datePublished: at,
  author: { '@type': 'Person', name: 'Mira Sund' },
  publisher: { '@type': 'Organization', name: outlet },
});
const caption = 'The northern quay on Tuesday morning, seen from the ferry office by the gate.';

/** More systems that newsrooms, companies and offices publish with. */
export const furtherSystems: readonly MadePage[] = [
  {
    name: 'Brightspot, its body in rich text with promotions of its own modules',
    href: 'https://lantern.example/2031/03/01/harbour-stays-closed',
    head: tagged + news,
    body: `<div class="ArticlePage"><main class="ArticlePage-main"><article class="ArticlePage-mainContent"><header><h1 class="ArticlePage-headline">${title}</h1><h2 class="ArticlePage-subHeadline">${standfirst}</h2><div class="ArticlePage-byline">By <span class="ArticlePage-authorName"><a href="/m">Mira Sund</a></span></div></header><div class="ArticlePage-articleContainer"><div class="ArticlePage-articleBody"><div class="RichTextArticleBody RichTextBody">${between(
      story,
      [
        `<div class="Enhancement" data-align-center><div class="Enhancement-item"><figure class="Figure"><img src="/a.jpg"><div class="Figure-content"><figcaption class="Figure-caption">${caption}</figcaption></div></figure></div></div>`,
        '<div class="Enhancement" data-align-right><div class="Enhancement-item"><div class="PromoList"><div class="PromoList-title">More on the storm</div><ul class="PromoList-items"><li><div class="Promo"><a class="Link" href="/2">Bakers count their loaves</a></div></li></ul></div></div></div>',
        '<div class="Enhancement"><div class="Enhancement-item"><div class="EmailSignupModule"><p>Every morning at six we send you what happened in town, free of charge.</p><form><input><button>Go</button></form></div></div></div>',
      ],
    )}</div></div><div class="ArticlePage-tags">Tags <a href="/t">Harbour</a></div><div class="AuthorBio"><div class="AuthorBio-text"><p>Mira Sund has written about harbours and the people who live off them for nineteen years.</p></div></div></div></article></main></div>`,
    article: { ...told, text: [standfirst, ...story] },
  },
  {
    name: 'Chorus and its heirs, component by component with random names',
    href: 'https://www.lantern.example/2031/3/1/24471122/harbour-stays-closed',
    head: tagged + news,
    body: `<main id="content"><article id="4711"><div class="duet--layout--entry-header"><h1 class="_1agbrixi lg8ac51">${title}</h1><p class="duet--article--dangerously-set-cms-markup _1ymtmqpg">${standfirst}</p><div class="duet--article--article-byline"><span>by <a href="/authors/mira">Mira Sund</a></span><time datetime="${at}">Mar 1, 2031</time></div></div><div class="duet--layout--entry-body"><div class="duet--article--article-body-component-container">${between(
      story,
      [
        '<div class="duet--article--article-body-component"><div class="duet--media--caption _1u"><em>Two engineers of the yard look at what is left of the crane.</em><cite>Photo: Jon Teller</cite></div></div>',
        '<div class="duet--article--article-body-component"><div class="duet--recirculation--related-list"><h3>Related</h3><ul><li><a href="/2">Bakers count their loaves</a></li></ul></div></div>',
        '<div class="duet--article--article-pullquote"><p>We will not send our people out into this weather</p></div>',
      ],
      (text) =>
        `<div class="duet--article--article-body-component"><p class="duet--article--dangerously-set-cms-markup">${text}</p></div>`,
    )}</div></div><div class="duet--article--comments"><p>${letters}</p></div></article></main>`,
    article: { ...told, text: [standfirst, ...story] },
  },
  {
    name: 'BLOX, its body in a meter of subscribers with a promotion inside',
    href: 'https://www.lantern.example/news/local/harbour-stays-closed/article_4711aa22-bb33-11ee-9c44-dd55ee66ff77.html',
    head: tagged + metas({ author: 'By Mira Sund msund@lantern.example' }),
    body: `<div id="main-page-container"><article id="asset-1" class="asset article tnt-asset-type-article" itemscope itemtype="https://schema.org/NewsArticle"><header class="asset-header"><h1 class="headline"><span itemprop="headline">${title}</span></h1><div class="meta"><span><ul class="list-inline"><li><span itemprop="author" class="tnt-byline">By Mira Sund msund@lantern.example</span></li><li class="hidden-print"><time datetime="${at}" class="tnt-date asset-date">Mar 1, 2031</time></li></ul></span></div></header><div class="asset-content subscriber-premium"><div itemprop="articleBody" id="article-body" class="asset-body">${between(
      story,
      [
        '<div class="inline-asset inline-article"><div class="card summary"><h3 class="tnt-headline"><a href="/2">Bakers count their loaves in ward two</a></h3><p class="tnt-summary">The guild met on Monday and found the price of flour too high for the season.</p></div></div>',
        '<div class="tnt-ads-container"><div class="tnt-ads">Advertisement</div></div>',
      ],
      (text) => `<div class="subscriber-preview"><p>${text}</p></div>`,
    )}</div></div><div class="asset-tagline"><p>Reach Mira Sund at 555-0147.</p></div></article></div>`,
    article: told,
  },
  {
    name: 'Escenic, a body of sections with facts beside it',
    href: 'https://www.lantern.example/harbour-stays-closed-1.4711223',
    head: tagged + metas({ 'article:author': 'Mira Sund' }),
    body: `<div class="c-layout"><div class="article_header"><h1>${title}</h1><p class="article_lead">${standfirst}</p></div><div class="article_body"><div class="factbox-wrap"><div class="article_factbox"><h3>The harbour</h3><p>Built in 1911, it has eleven quays and two basins, and serves four lines to the islands.</p></div></div>${paragraphs(story, '<p class="no_name">')}</div></div>`,
    article: { ...told, text: [standfirst, ...story] },
  },
  {
    name: 'Webflow, a rich text block below a hero, author and day in boxes of a collection',
    href: 'https://lantern.example/posts/harbour-stays-closed',
    head: `${metas({ 'og:type': 'website', 'og:title': title })}<title>${title} | ${outlet}</title>`,
    body: `<div class="page-wrapper"><div class="navbar w-nav" role="banner"><a class="w-nav-brand" href="/">Lantern</a></div><main class="main-wrapper"><header class="section_blogpost-header"><h1 class="heading-style-h1">${title}</h1><div class="blogpost-header_author-wrapper"><div class="text-weight-semibold">Mira Sund</div><div class="blogpost-header_date-wrapper"><div class="text-size-small">March 1, 2031</div></div></div></header><section class="section_blogpost-content"><div class="text-rich-text w-richtext">${paragraphs([...story, ...story.map((text) => `${text} That is as it was.`)])}</div></section><section class="section_cta"><h2>Never miss a ferry</h2><p>Every morning at six we send you what happened in town, free of charge and without a word on bread.</p></section></main></div>`,
    article: { ...told, byline: [], text: [...story, ...story.map((text) => `${text} That is as it was.`)] },
  },
  {
    name: 'Beehiiv, its web version with a share row in tables',
    href: 'https://harbour-letters.beehive.example/p/harbour-stays-closed',
    head:
      metas({ 'og:type': 'article', 'og:title': title, 'og:site_name': outlet }) +
      jsonLd({
        '@type': 'Article',
        headline: title,
        datePublished: at,
        author: { '@type': 'Person', name: 'Mira Sund' },
        publisher: { '@type': 'Organization', name: outlet },
      }),
    body: `<div class="bg-wt-background"><div class="grid"><div id="web-header"><h1>${title}</h1><h2>${standfirst}</h2><span class="text-wt-text-on-background">Mira Sund</span><span>March 01, 2031</span></div><div class="rendered-post" id="content-blocks"><style>p span{color:#222}</style>${between(story, ['<div style="padding:10px"><div class="image"><img src="/a.jpg"></div></div>', '<div class="button"><a href="/s"><button>Give to the Lantern</button></a></div>', '<div><hr></div>'], (text) => `<div style="padding-left:15px;"><p><span>${text}</span></p></div>`)}</div><div class="comments-root"><h3>Reply</h3><p>${letters}</p></div></div></div>`,
    article: { ...told, text: [standfirst, ...story] },
  },
  {
    name: 'an article on a network of careers',
    href: 'https://www.careers.example/pulse/harbour-stays-closed-after-storm-mira-sund-4711a',
    head:
      metas({ 'og:type': 'article', 'og:title': title, 'og:site_name': 'Careers' }) +
      jsonLd({
        '@type': 'Article',
        name: title,
        headline: title,
        datePublished: at,
        author: { '@type': 'Person', name: 'Mira Sund' },
      }),
    body: `<main><article><header><h1 class="pulse-title">${title}</h1><div class="base-main-card"><h3 class="base-main-card__title"><a href="/in/m">Mira Sund</a></h3><h4 class="base-main-card__subtitle">Reporter at the Lantern</h4><div class="base-main-card__metadata">Published Mar 1, 2031</div></div></header><div class="article-main__content" data-test-id="article-content-blocks">${story.map((text) => `<div data-test-id="publishing-text-block" class="article-content"><p>${text}</p></div>`).join('')}</div></article><section class="comments"><p>${letters}</p></section><section class="x"><h2>More articles by Mira Sund</h2><ul>${teasers(4)}</ul></section><section><h2>Explore content categories</h2></section></main>`,
    article: { ...told, outlet: 'Careers' },
  },
  {
    name: 'Drupal 7 with panels, submitted line and a field of related nodes',
    href: 'https://lantern.example/content/harbour-stays-closed',
    head: metas({
      generator: 'Drupal 7 (https://www.drupal.org)',
      'og:site_name': outlet,
      'og:type': 'article',
      'og:title': title,
      'article:published_time': at,
    }),
    body: `<div id="page"><div id="main"><div id="content" class="column"><div class="section"><h1 class="title" id="page-title">${title}</h1><div class="region region-content"><div id="block-system-main" class="block block-system"><div class="content"><div id="node-4711" class="node node-article view-mode-full clearfix"><div class="meta submitted"><span property="dc:date dc:created" content="${at}">Submitted by <span class="username">Mira Sund</span> on Sat, 03/01/2031 - 09:30</span></div><div class="content clearfix"><div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even" property="content:encoded">${paragraphs(story)}</div></div></div><div class="field field-name-field-related field-type-entityreference"><div class="field-label">Related:&nbsp;</div><div class="field-items"><div class="field-item"><a href="/2">Bakers count their loaves in the old town</a></div></div></div></div><div class="link-wrapper"><ul class="links inline"><li><a href="/user">Log in to post comments</a></li></ul></div></div></div></div></div></div></div></div></div>`,
    article: { ...told, byline: [] },
  },
  {
    name: 'Joomla, info in a definition list and pages before and after',
    href: 'https://lantern.example/index.php/news/4711-harbour-stays-closed',
    head:
      metas({ generator: 'Joomla! - Open Source Content Management', author: 'Mira Sund' }) +
      `<title>${title} - ${outlet}</title>`,
    body: `<div class="body"><main><div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">${title}</h2></div><dl class="article-info muted"><dt class="article-info-term">Details</dt><dd class="createdby" itemprop="author"><span itemprop="name">Mira Sund</span></dd><dd class="category-name">Category: News</dd><dd class="published"><time datetime="${at}" itemprop="datePublished">Published: 01 March 2031</time></dd><dd class="hits">Hits: 4711</dd></dl><div itemprop="articleBody" class="com-content-article__body">${paragraphs(story)}</div><nav class="pagenavigation"><a href="/p">Previous article</a><a href="/n">Next article</a></nav></div></main><aside><div class="moduletable"><h3>Latest</h3><ul class="mod-articleslatest">${teasers(5)}</ul></div></aside></div>`,
    article: told,
  },
  {
    name: 'TYPO3 with its news records',
    href: 'https://www.stadt.example/aktuelles/detail/hafen-bleibt-geschlossen',
    head: `${metas({ generator: 'TYPO3 CMS' })}<title>${title}</title>`,
    body: `<main id="page-content"><div id="c47" class="frame frame-default frame-type-news_newsdetail"><div class="news news-single"><article class="article" itemscope itemtype="http://schema.org/Article"><div class="header"><h1 itemprop="headline">${title}</h1></div><div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="${day}">01.03.2031</time></span></p></div><div class="teaser-text" itemprop="description"><p>${standfirst}</p></div><div class="news-text-wrap" itemprop="articleBody">${paragraphs(story)}</div><div class="news-backlink-wrap"><a href="/b">Back to all the news of the town of Lindholm</a></div></article></div></div></main>`,
    article: { ...told, outlet: null, byline: [], text: [standfirst, ...story] },
  },
  {
    name: 'Sitecore, a newsroom of a company with its boilerplate at the end',
    href: 'https://www.ferries.example/newsroom/press-releases/2031/harbour-stays-closed',
    head: metas({
      'og:type': 'website',
      'og:title': title,
      'og:site_name': 'Lindholm Ferries',
      'article:published_time': day,
    }),
    body: `<div id="wrapper"><main id="content"><div class="component page-title"><div class="component-content"><div class="field-title"><h1>${title}</h1></div></div></div><div class="component rich-text"><div class="component-content"><div class="date">March 1, 2031</div>${paragraphs(story)}<p><strong>About Lindholm Ferries</strong></p><p>Lindholm Ferries sails four lines to the islands with eleven boats and some three hundred people.</p><p><strong>Media contact</strong><br>press@ferries.example</p></div></div></main></div>`,
    article: {
      ...told,
      outlet: 'Lindholm Ferries',
      byline: [],
      text: [
        ...story,
        'About Lindholm Ferries',
        'Lindholm Ferries sails four lines to the islands with eleven boats and some three hundred people.',
        'Media contact\npress@ferries.example',
      ],
    },
  },
  {
    name: 'Adobe Experience Manager, each paragraph a text component in grid columns',
    href: 'https://www.lantern.example/en/stories/harbour-stays-closed.html',
    head: tagged + metas({ author: 'Mira Sund' }),
    body: `<div class="root responsivegrid"><div class="aem-Grid aem-Grid--12"><div class="title aem-GridColumn"><div class="cmp-title"><h1 class="cmp-title__text">${title}</h1></div></div>${story
      .map(
        (text, index) =>
          `<div class="text aem-GridColumn aem-GridColumn--default--8"><div data-cmp-data-layer="{}" id="text-${index}" class="cmp-text"><p>${text}</p></div></div>${index === 2 ? `<div class="image aem-GridColumn"><div class="cmp-image"><img src="/a.jpg"><span class="cmp-image__title">${caption}</span></div></div>` : ''}`,
      )
      .join(
        '',
      )}<div class="experiencefragment aem-GridColumn"><div class="cmp-experiencefragment cmp-experiencefragment--footer"><p>Every morning at six we send you what happened in town, and at night what will happen.</p></div></div></div></div>`,
    article: told,
  },
  {
    name: 'Bitrix, a news detail with its date alone above',
    href: 'https://lantern.example/news/?ELEMENT_ID=4711',
    head: `<title>${title}</title>${metas({ 'og:type': 'article', 'og:title': title })}`,
    body: `<div class="bx-content"><h1 class="bx-title" id="pagetitle">${title}</h1><div class="news-detail"><img class="detail_picture" src="/a.jpg" alt=""><span class="news-date-time">01.03.2031</span>${[...story, ...story.map((text) => `${text} That is as it was.`)].join('<br>\n<br>\n')}<div style="clear:both"></div><br>Source: port authority<br><p><a href="/news/">Back to the list</a></p></div></div>`,
    article: {
      ...told,
      outlet: null,
      byline: [],
      text: [...story, ...story.map((text) => `${text} That is as it was.`), 'Source: port authority'],
    },
  },
  {
    name: 'a portal of the web in random spans, all layout in divs',
    href: 'https://www.lantern.example/single-post/harbour-stays-closed',
    head: tagged + news,
    body: `<div id="comp-k1" class="_2Hij5"><div class="_1KV2M"><div><h1 class="font_0"><span style="font-size:44px"><span class="color_15">${title}</span></span></h1></div></div></div><div id="comp-k2" class="_1Q9if" data-testid="richTextElement">${story.map((text) => `<div class="font_8"><span style="font-size:17px"><span style="font-family:x"><span class="color_15">${text}</span></span></span></div><div class="font_8"><span class="wixGuard">​</span></div>`).join('')}</div><div id="comp-k3" class="_2Hij5"><div><span>© 2031 by Lindholm Lantern. Made at the quay.</span></div></div>`,
    article: told,
  },
  {
    name: 'Ghost with a callout, a toggle, footnotes and a paid end',
    href: 'https://lantern.example/harbour-stays-closed-2/',
    head: tagged + news + metas({ generator: 'Ghost 6.0' }),
    body: `<div class="site"><main class="site-main"><article class="post tag-news"><header class="gh-article-header"><h1 class="gh-article-title">${title}</h1><p class="gh-article-excerpt">${standfirst}</p></header><section class="gh-content">${between(
      story,
      [
        '<div class="kg-card kg-callout-card kg-callout-card-blue"><div class="kg-callout-emoji">⚓</div><div class="kg-callout-text">The number to call for those who wait is 555-0147, day and night.</div></div>',
        '<div class="kg-card kg-toggle-card" data-kg-toggle-state="close"><div class="kg-toggle-heading"><h4 class="kg-toggle-heading-text">Which lines are hit</h4></div><div class="kg-toggle-content"><p>All four lines to the islands are hit, and the night boat to the south with them.</p></div></div>',
        '<div class="kg-card kg-signup-card"><h2>Lantern by mail</h2><p>Every morning at six we send you what happened in town, free of charge.</p></div>',
      ],
    )}<section class="footnotes"><ol><li id="fn1"><p>The port authority counts passengers by tickets sold, not by heads. <a href="#fnref1">↩︎</a></p></li></ol></section></section></article></main></div>`,
    article: {
      ...told,
      text: [
        standfirst,
        story[0] ?? '',
        'The number to call for those who wait is 555-0147, day and night.',
        story[1] ?? '',
        'Which lines are hit',
        'All four lines to the islands are hit, and the night boat to the south with them.',
        ...story.slice(2),
        'The port authority counts passengers by tickets sold, not by heads. ↩︎',
      ],
      roles: {
        standfirst: [standfirst],
        heading: ['Which lines are hit'],
        'list-entry': ['The port authority counts passengers by tickets sold, not by heads. ↩︎'],
      },
    },
  },
];
