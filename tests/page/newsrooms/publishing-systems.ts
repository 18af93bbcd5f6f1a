import { between, jsonLd, type MadePage, metas, paragraphs } from './made-page';
import { letters, standfirst, story, teasers, title } from './stories';

const day = '2031-03-01';
const at = `${day}T09:30:00+01:00`;
const told = { title, day, text: story };
const tagged = metas({
  'og:type': 'article',
  'og:title': title,
  'og:site_name': 'Lindholm Lantern',
  'article:published_time': at,
});

/** Systems that many newsrooms and single writers publish with. */
export const publishingSystems: readonly MadePage[] = [
  {
    name: 'WordPress, classic editor, with Yoast, Jetpack and comments',
    href: 'https://lantern.example/2031/03/harbour-stays-closed/',
    head:
      metas({ 'og:type': 'article', 'og:title': `${title} - Lindholm Lantern`, 'og:site_name': 'Lindholm Lantern' }) +
      jsonLd({
        '@graph': [
          {
            '@type': 'Article',
            '@id': 'https://lantern.example/2031/03/harbour-stays-closed/#article',
            author: { name: 'Mira Sund', '@id': 'https://lantern.example/#/schema/person/1' },
            headline: title,
            datePublished: at,
            publisher: { '@id': 'https://lantern.example/#organization' },
          },
          { '@type': 'WebPage', name: `${title} - Lindholm Lantern`, datePublished: at },
          { '@type': 'Organization', '@id': 'https://lantern.example/#organization', name: 'Lindholm Lantern' },
          { '@type': 'Person', '@id': 'https://lantern.example/#/schema/person/1', name: 'Mira Sund' },
        ],
      }),
    body: `<div id="page" class="site"><header id="masthead" class="site-header"><h1 class="site-title"><a href="/">Lindholm Lantern</a></h1></header>
      <div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
      <article id="post-4711" class="post-4711 post type-post status-publish format-standard has-post-thumbnail hentry category-news tag-harbour">
      <header class="entry-header"><h1 class="entry-title">${title}</h1><div class="entry-meta"><span class="posted-on">Posted on <a href="#"><time class="entry-date published" datetime="${at}">March 1, 2031</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/mira">Mira Sund</a></span></span></div></header>
      <div class="entry-content">${paragraphs(story)}<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Click to share on every network that there is</a></li></ul></div></div>
      <div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3><p>The bakers of the old town count their loaves on Monday.</p></div></div>
      <footer class="entry-footer"><span class="cat-links">Posted in <a href="/news">News</a></span></footer></article>
      <div id="comments" class="comments-area"><h2 class="comments-title">2 thoughts on this</h2><ol class="comment-list"><li class="comment"><article class="comment-body"><div class="comment-content"><p>${letters}</p><p>${letters} Twice.</p></div></article></li></ol></div>
      </main></div><aside id="secondary" class="widget-area"><section class="widget widget_text"><p>${standfirst}</p><ul>${teasers(3)}</ul></section></aside></div></div>`,
    article: { ...told, byline: ['Mira Sund'], outlet: 'Lindholm Lantern' },
  },
  {
    name: 'WordPress, block theme, with a quote, a pull quote and a sign-up group',
    href: 'https://lantern.example/harbour-stays-closed/',
    head: tagged + metas({ author: 'Mira Sund' }),
    body: `<div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">Lindholm Lantern</a></p></header><main class="wp-block-group is-layout-flow">
      <div class="wp-block-group has-global-padding is-layout-constrained"><h1 class="wp-block-post-title">${title}</h1><div class="wp-block-template-part"><div class="wp-block-group is-layout-flex"><div class="wp-block-post-date"><time datetime="${at}">March 1, 2031</time></div><div class="wp-block-post-author"><div class="wp-block-post-author__content"><p class="wp-block-post-author__name">Mira Sund</p></div></div></div></div></div>
      <div class="entry-content wp-block-post-content has-global-padding is-layout-constrained">
      ${between(story, [
        '<figure class="wp-block-image size-large"><img src="/a.jpg" alt=""><figcaption class="wp-element-caption">The northern quay on Tuesday morning, seen from the ferry office.</figcaption></figure>',
        '<figure class="wp-block-pullquote"><blockquote><p>We will not send our people out into this weather</p><cite>Ada Holm</cite></blockquote></figure>',
        '<div class="wp-block-group newsletter-signup has-background"><h3 class="wp-block-heading">Lantern by mail</h3><p>Every morning at six we send you what happened in town, free of charge.</p></div>',
        '<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="/give">Give to the Lantern</a></div></div>',
      ])}</div><div class="wp-block-query"><h2>More posts</h2><ul class="wp-block-post-template">${teasers(4)}</ul></div></main></div>`,
    article: { ...told, byline: ['Mira Sund'], outlet: 'Lindholm Lantern' },
  },
  {
    name: 'Arc XP, with advertisements and links to other stories between paragraphs',
    href: 'https://www.coast-post.example/news/2031/03/01/harbour-stays-closed-after-storm/',
    head:
      tagged.replace('Lindholm Lantern', 'Coast Post') +
      jsonLd({
        '@type': 'NewsArticle',
        headline: title,
        datePublished: '2031-03-01T08:30:00.123Z',
        author: [
          { '@type': 'Person', name: 'Mira Sund' },
          { '@type': 'Person', name: 'Jon Teller' },
        ],
        publisher: { '@type': 'NewsMediaOrganization', name: 'Coast Post' },
      }),
    body: `<div id="fusion-app"><div class="b-right-rail"><section class="b-right-rail__full-width-1-section"><nav class="b-header-nav-chain"></nav></section><div class="b-right-rail__rail-container"><section class="b-right-rail__main-interior-item">
      <h1 class="b-headline">${title}</h1><h2 class="b-subheadline">${standfirst}</h2><div class="b-byline"><span>By </span><span class="b-byline__names"><a href="/author/mira">Mira Sund</a> and <a href="/author/jon">Jon Teller</a></span></div><time class="b-date" datetime="${at}">March 01, 2031 at 9:30 am CET</time>
      <article class="b-article-body">${between(
        story,
        [
          '<div class="b-ads-block"><div id="arcad_1" class="c-arcad">Advertisement</div></div>',
          '<p class="c-paragraph b-interstitial-link"><a class="c-link" href="/news/2">Read more: Bakers count their loaves in the old town</a></p>',
          '<div class="b-ads-block"><div class="c-arcad">Advertisement</div></div>',
        ],
        (text) => `<p class="c-paragraph">${text}</p>`,
      )}</article></section><aside class="b-right-rail__right-rail"><div class="b-results-list"><ul>${teasers(5)}</ul></div></aside></div></div></div>`,
    article: { ...told, byline: ['Mira Sund', 'Jon Teller'], outlet: 'Coast Post', text: [standfirst, ...story] },
  },
  {
    name: 'Drupal, that names its author in a line of words',
    href: 'https://lantern.example/node/4711',
    head: metas({ 'dcterms.title': title, 'dcterms.date': at, 'og:site_name': 'Lindholm Lantern' }),
    body: `<div class="dialog-off-canvas-main-canvas"><div class="layout-container"><main role="main"><div class="layout-content"><div id="block-olivero-content" class="block block-system block-system-main-block">
      <article data-history-node-id="4711" class="node node--type-article node--promoted node--view-mode-full"><header><h1 class="title page-title"><span class="field field--name-title field--type-string">${title}</span></h1><div class="node__meta">By <span><span lang="" typeof="schema:Person" property="schema:name">Mira Sund</span></span>, <span>1 March 2031</span></div></header>
      <div class="node__content"><div class="text-content clearfix field field--name-body field--type-text-with-summary field--label-hidden field__item">${paragraphs(story)}</div>
      <div class="field field--name-field-tags field--label-above"><div class="field__label">Tags</div><div class="field__items"><a href="/harbour">Harbour</a></div></div><section class="field field--name-comment field--type-comment comment-wrapper"><h2>Comments</h2><p>${letters}</p></section></div></article></div></div></main></div></div>`,
    article: { ...told, byline: ['Mira Sund'], outlet: 'Lindholm Lantern' },
  },
  {
    name: 'Ghost, with a bookmark, a call to subscribe and an author card',
    href: 'https://lantern.example/harbour-stays-closed/',
    head:
      tagged +
      jsonLd({
        '@type': 'Article',
        publisher: { '@type': 'Organization', name: 'Lindholm Lantern' },
        author: { '@type': 'Person', name: 'Mira Sund' },
        headline: title,
        datePublished: '2031-03-01T08:30:00.000Z',
      }),
    body: `<div class="gh-viewport"><header class="gh-navigation"><nav><a href="/">Home</a></nav></header><main class="gh-main"><article class="gh-article post tag-news"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/tag/news/">News</a><h1 class="gh-article-title is-title">${title}</h1><p class="gh-article-excerpt is-body">${standfirst}</p><div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/author/mira/">Mira Sund</a></h4><div class="gh-article-meta-content"><time datetime="${day}">01 Mar 2031</time><span class="gh-article-meta-length"> — 3 min read</span></div></div></header>
      <section class="gh-content gh-canvas is-body">${between(story, [
        '<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://tide.example/"><div class="kg-bookmark-content"><div class="kg-bookmark-title">Tide tables of the northern coast</div><div class="kg-bookmark-description">All tides from now until the end of the coming year, for every harbour of the coast.</div></div></a></figure>',
        '<div class="kg-card kg-cta-card"><div class="kg-cta-content"><div class="kg-cta-text"><p>Support the Lantern and read everything, the letters of our readers included.</p></div><a class="kg-cta-button" href="#/portal/signup">Subscribe</a></div></div>',
        '<div class="kg-card kg-signup-card"><h2 class="kg-signup-card-heading">Lantern by mail</h2><p class="kg-signup-card-subheading">Every Friday we send you what the council decided.</p></div>',
      ])}</section></article><section class="gh-container is-grid"><h2 class="gh-container-title">Read more</h2><div class="gh-feed"><ul>${teasers(4)}</ul></div></section></main></div>`,
    article: { ...told, byline: ['Mira Sund'], outlet: 'Lindholm Lantern', text: [standfirst, ...story] },
  },
  {
    name: 'Substack, whose post is named like a newsletter',
    href: 'https://lantern.substack.example/p/harbour-stays-closed',
    head:
      metas({ 'og:type': 'article', 'og:title': title, author: 'Mira Sund' }) +
      jsonLd({
        '@type': 'NewsArticle',
        headline: title,
        description: standfirst,
        datePublished: at,
        isAccessibleForFree: true,
        author: [{ '@type': 'Person', name: 'Mira Sund' }],
        publisher: { '@type': 'Organization', name: 'Harbour Letters' },
      }),
    body: `<div id="entry"><div id="main" class="main typography use-theme-bg"><div class="pencraft topBar">Harbour Letters</div><div class="single-post-container"><div class="container"><div class="single-post"><article class="typography newsletter-post post"><div role="region" aria-label="Post header" class="post-header"><h1 dir="auto" class="post-title published">${title}</h1><h3 dir="auto" class="subtitle">${standfirst}</h3><div class="pencraft byline-wrapper"><a href="/@mira">Mira Sund</a><div class="pencraft">Mar 01, 2031</div></div><div class="post-ufi"><a class="post-ufi-button">12</a><a class="post-ufi-button">Share</a></div></div>
      <div class="visibility-check"></div><div><div class="available-content"><div dir="auto" class="body markup">${between(
        story,
        [
          '<div class="captioned-image-container"><figure><img src="/a.jpg"><figcaption class="image-caption">The northern quay on Tuesday morning.</figcaption></figure></div>',
          '<div class="subscription-widget-wrap-editor" data-component-name="SubscribeWidgetToDOM"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">Harbour Letters is a reader-supported publication. To receive new posts and support my work, become a subscriber.</p></div></div></div>',
          '<p class="button-wrapper"><a class="button primary" href="https://lantern.substack.example/p/x?action=share"><span>Share</span></a></p>',
        ],
      )}</div></div></div></article><div class="container"><h4>Discussion about this post</h4><div class="comment-list-container"><div class="comment-body"><p>${letters}</p></div></div></div></div></div></div></div></div>`,
    article: { ...told, byline: ['Mira Sund'], outlet: 'Harbour Letters', text: [standfirst, ...story] },
  },
  {
    name: 'Medium, whose names say nothing',
    href: 'https://medium.example/@mira/harbour-stays-closed-4711aa22bb33',
    head: metas({
      'og:type': 'article',
      'og:title': title,
      'og:site_name': 'Medium',
      author: 'Mira Sund',
      'article:published_time': at,
    }),
    body: `<div id="root"><div class="a b c"><div class="l"><div class="gg gh gi"><article><div class="m"><div class="n o"><div><div><h1 id="aa01" class="pw-post-title gq gr gs" data-testid="storyTitle">${title}</h1></div><div><h2 id="aa02" class="pw-subtitle-paragraph hn hp">${standfirst}</h2><div class="ab ca"><a rel="noopener follow" data-testid="authorName" href="/@mira">Mira Sund</a> · <span>Follow</span><div class="ab"><span>4 min read</span> · <span data-testid="storyPublishDate">Mar 1, 2031</span></div></div><div class="ab cp"><span>Listen</span><span>Share</span></div></div></div>
      ${paragraphs(story, '<p class="pw-post-body-paragraph nl nm gt nn" data-selectable-paragraph="">')}</div></div></article></div><div class="ab"><h2>Written by Mira Sund</h2><p>I write about harbours and the people who wait in them, and about bread when there is some.</p></div><div><h2>Responses (1)</h2><pre>${letters}</pre></div></div></div></div>`,
    article: { ...told, byline: ['Mira Sund'], outlet: 'Medium', text: [standfirst, ...story] },
  },
  {
    name: 'Blogger, with lines between breaks and microdata',
    href: 'https://lantern.blogspot.example/2031/03/harbour-stays-closed.html',
    head: `<title>Lindholm Lantern: ${title}</title>${metas({ generator: 'blogger', 'og:title': title })}`,
    body: `<div class="content-outer"><div class="main-outer"><div class="main section" id="main"><div class="widget Blog" id="Blog1"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>Saturday, March 1, 2031</span></h2><div class="date-posts"><div class="post-outer"><div class="post hentry uncustomized-post-template" itemprop="blogPost" itemscope itemtype="http://schema.org/BlogPosting"><meta content="4711" itemprop="postId"><h3 class="post-title entry-title" itemprop="name">${title}</h3><div class="post-header"></div>
      <div class="post-body entry-content" id="post-body-4711" itemprop="description articleBody">${story.join('<br><br>')}<div style="clear: both;"></div></div><div class="post-footer"><div class="post-footer-line"><span class="post-author vcard">Posted by <span class="fn" itemprop="author" itemscope itemtype="http://schema.org/Person"><a class="g-profile" href="/p" rel="author"><span itemprop="name">Mira Sund</span></a></span></span> <span class="post-timestamp">at <a class="timestamp-link" href="#" rel="bookmark"><abbr class="published" itemprop="datePublished" title="${at}">9:30 AM</abbr></a></span></div></div></div>
      <div class="comments" id="comments"><h4>1 comment:</h4><div class="comment-block"><p class="comment-content">${letters}</p></div></div></div></div></div></div></div></div></div></div>`,
    article: { ...told, byline: ['Mira Sund'], outlet: null },
  },
  {
    name: 'Squarespace, whose text stands in blocks with a newsletter form between them',
    href: 'https://lantern.example/news/harbour-stays-closed',
    head:
      metas({ 'og:type': 'article', 'og:title': `${title} — Lindholm Lantern`, 'og:site_name': 'Lindholm Lantern' }) +
      jsonLd({
        '@type': 'Article',
        name: `${title} — Lindholm Lantern`,
        headline: title,
        datePublished: at,
        author: 'Mira Sund',
      }),
    body: `<div id="siteWrapper" class="clearfix site-wrapper"><main id="page" class="container" role="main"><article class="sections" data-page-sections="1"><section class="page-section content-collection"><div class="content-wrapper"><div class="content"><div class="blog-item-wrapper"><article id="article-1" class="h-entry entry hentry post-type-text"><div class="blog-item-inner-wrapper"><div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title entry-title--large p-name" data-content-field="title" itemprop="headline">${title}</h1></div><div class="blog-item-meta-wrapper"><span class="blog-meta-item blog-meta-item--author">Written By <a href="?author=1">Mira Sund</a></span></div></div>
      <div class="blog-item-content-wrapper"><div class="blog-item-content e-content"><div class="sqs-layout sqs-grid-12 columns-12"><div class="row sqs-row"><div class="col sqs-col-12 span-12">
      <div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><div class="sqs-html-content">${paragraphs(story.slice(0, 3), '<p class="" style="white-space:pre-wrap;">')}</div></div></div>
      <div class="sqs-block newsletter-block sqs-block-newsletter"><div class="sqs-block-content"><div class="newsletter-form-wrapper"><p>Sign up with your address to receive news and updates from the harbour, twice a week.</p></div></div></div>
      <div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><div class="sqs-html-content">${paragraphs(story.slice(3), '<p class="" style="white-space:pre-wrap;">')}</div></div></div>
      </div></div></div></div></div></div></article></div></div></div></section></article><section id="itemPagination" class="item-pagination"><a href="/n"><h2 class="item-pagination-title">Bakers count their loaves</h2></a></section></main></div>`,
    article: { ...told, byline: ['Mira Sund'], outlet: 'Lindholm Lantern' },
  },
  {
    name: 'Wix, whose paragraphs hold spans',
    href: 'https://www.lantern.example/post/harbour-stays-closed',
    head:
      tagged +
      jsonLd({
        '@type': 'BlogPosting',
        headline: title,
        datePublished: at,
        author: { '@type': 'Person', name: 'Mira Sund', url: 'https://www.lantern.example/profile/mira' },
        publisher: { '@type': 'Organization', name: 'Lindholm Lantern' },
      }),
    body: `<div id="SITE_CONTAINER"><div id="main_MF" class="main_MF"><main id="PAGES_CONTAINER" tabindex="-1"><div id="SITE_PAGES"><div data-hook="post-page" class="x1"><article class="blog-post-page-font"><div class="x2"><div class="x3 blog-text-color"><span data-hook="user-name">Mira Sund</span><span data-hook="time-ago">Mar 1</span><span data-hook="time-to-read">3 min read</span></div><h1 class="blog-post-title-font" data-hook="post-title"><span class="post-title__text blog-post-title-font">${title}</span></h1>
      <section class="x4" data-hook="post-description"><div class="rcv1"><div data-rce-version="10"><div class="rcv2" dir="ltr">${story
        .map(
          (text, index) =>
            `<p dir="auto" class="rcv3" id="viewer-${index}"><span class="rcv4"><span>${text}</span></span></p><div type="empty-line" class="rcv5"><p dir="auto"><span><br role="presentation"></span></p></div>`,
        )
        .join(
          '',
        )}</div></div></div></section></div></article><div data-hook="related-posts"><div>Recent Posts</div><ul>${teasers(3)}</ul></div><div data-hook="comments"><p>${letters}</p></div></div></div></main></div></div>`,
    article: { ...told, byline: ['Mira Sund'], outlet: 'Lindholm Lantern' },
  },
];
