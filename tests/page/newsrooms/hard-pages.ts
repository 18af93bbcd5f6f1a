import { at, day, outlet, tagged, told } from './lantern';
import { between, jsonLd, type MadePage, metas, paragraphs } from './made-page';
import {
  chinese,
  french,
  german,
  japanese,
  korean,
  letters,
  russian,
  standfirst,
  story,
  teasers,
  title,
} from './stories';

const live = (fields: object) =>
  jsonLd({
    '@type': 'LiveBlogPosting',
    headline: title,
    datePublished: at,
    author: { '@type': 'Person', name: 'Mira Sund' },
    publisher: { '@type': 'Organization', name: outlet },
    ...fields,
  });
const h1 = `<h1>${title}</h1>`;

/** Pages that put several difficulties together. */
export const hardPages: readonly MadePage[] = [
  {
    name: 'a live blog whose entries name their writers and can be shared',
    href: 'https://lantern.example/live/2031/mar/01/storm',
    head: `<title>${title} | ${outlet}</title>${live({})}`,
    body: `<main><header>${h1}<p class="live-standfirst">${standfirst}</p></header><div class="live-feed"><ul>${story.map((text, index) => `<li><article data-entry="${index}"><header><time datetime="2031-03-01T1${index}:05:00Z">${index + 1}h ago</time><h2>Hour ${index}: what is known of the quay</h2></header><div class="entry-byline"><img src="/j.jpg" alt=""><span>Jon Teller</span><span>Harbour correspondent</span></div><p>${text}</p><div class="actions"><button>Share</button><button>Copy link</button></div></article></li>`).join('')}</ul></div></main>`,
    article: {
      ...told,
      text: [standfirst, ...story.flatMap((text, index) => [`Hour ${index}: what is known of the quay`, text])],
    },
  },
  {
    name: 'a live blog in German, minute by minute in a table',
    href: 'https://kurier.example/liveticker-sturm-in-lindholm-a4711',
    lang: 'de',
    head: live({ headline: 'Sturm in Lindholm im Liveticker' }),
    body: `<main><h1>Sturm in Lindholm im Liveticker</h1><table class="ticker">${[...german, ...german.map((text) => `${text} So war es auch sonst.`)].map((text, index) => `<tr><td class="zeit">1${index}:05</td><td><p>${text}</p></td></tr>`).join('')}</table></main>`,
    article: {
      ...told,
      title: 'Sturm in Lindholm im Liveticker',
      text: [...german, ...german.map((text) => `${text} So war es auch sonst.`)],
    },
  },
  {
    name: 'a report on AMP with an ad, a list of stories and a footer within the article',
    href: 'https://lantern.example/2031/03/harbour-stays-closed/amp/',
    head: `${tagged}<link rel="canonical" href="https://lantern.example/2031/03/harbour-stays-closed/">`,
    body: `<amp-sidebar id="s" layout="nodisplay"><ul><li><a href="/">Home</a></li></ul></amp-sidebar><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${title}</h1></header><div class="amp-wp-article-content">${between(story, ['<amp-ad type="x"><div overflow>Show more</div></amp-ad>', '<amp-list src="/l"><template type="amp-mustache"><p>{{text}} and what else the list of other stories may hold, one after another</p></template></amp-list>', '<amp-accordion><section><h4>Who pays</h4><p>The council, the port authority and the ferry company each pay a third of it.</p></section></amp-accordion>'])}</div><footer class="amp-wp-article-footer"><div class="amp-wp-tax-category">Categories: <a href="/n">News</a></div></footer></article>`,
    article: {
      ...told,
      url: 'https://lantern.example/2031/03/harbour-stays-closed/',
      text: [
        ...story.slice(0, 3),
        'Who pays',
        'The council, the port authority and the ferry company each pay a third of it.',
        ...story.slice(3),
      ],
    },
  },
  {
    name: 'the second page of an article, with its pages below',
    href: 'https://lantern.example/2031/03/harbour-at-length?page=2',
    head: `${tagged}<link rel="canonical" href="https://lantern.example/2031/03/harbour-at-length">`,
    body: `<main><article>${h1}<div class="text">${paragraphs(story)}</div><div class="pages"><span>Page 2 of 3</span><a href="?page=1">1</a> <b>2</b> <a href="?page=3">3</a></div></article></main>`,
    article: told,
  },
  {
    name: 'a podcast with a report of its own above the player’s notes',
    href: 'https://lantern.example/podcasts/2031/03/harbour-told',
    head:
      tagged +
      jsonLd({
        '@graph': [
          {
            '@type': 'NewsArticle',
            headline: title,
            datePublished: at,
            author: { '@type': 'Person', name: 'Mira Sund' },
          },
          { '@type': 'PodcastEpisode', name: title },
        ],
      }),
    body: `<main><article>${h1}<div class="audio-player"><button>Play</button><span>00:00</span><span>31:07</span></div>${paragraphs(story)}<p>Subscribe to the podcast on <a href="https://podcasts.apple.com/podcast/harbour/id4711">Pods</a>, <a href="https://open.spotify.com/show/4711">Casts</a> or <a href="https://feeds.example/c">wherever you listen</a></p></article></main>`,
    article: told,
  },
  {
    name: 'an obituary with dates of life, and a guest book below',
    href: 'https://lantern.example/obituaries/ines-varga-baker',
    head: tagged,
    body: `<main><article>${h1}<p class="life-dates">1951 – 2031</p>${paragraphs(story)}</article><section id="guestbook"><h2>Guest book</h2>${[1, 2, 3].map((each) => `<div class="gb"><p>${letters} We miss you, ${each}.</p></div>`).join('')}</section></main>`,
    article: told,
  },
  {
    name: 'a press release with a list of points, its end marked and an address of contact',
    href: 'https://www.wire.example/news/home/20310301471122/en/Harbour-Stays-Closed',
    head: metas({ 'og:type': 'article', 'og:title': title, 'og:site_name': 'Wire', date: at }),
    body: `<div class="bw-release-main"><article><header><h1 class="epi-fontLg bwalignc"><b>${title}</b></h1></header><div class="bw-release-timestamp"><time datetime="${at}">March 01, 2031 09:30 AM</time></div><div class="bw-release-story" itemprop="articleBody"><p>LINDHOLM--(<span itemprop="provider">WIRE</span>)--${story[0]}</p><ul class="bwlistdisc"><li>All four lines stand still, and will until the wind is down</li><li>Two cranes have fallen on the northern quay</li></ul>${paragraphs(story.slice(1))}</div><div class="bw-release-contact"><h2>Contacts</h2><p>Port of Lindholm<br>Jon Teller, 555-0147</p></div></article></div>`,
    article: {
      ...told,
      outlet: 'Wire',
      byline: [],
      text: [
        `LINDHOLM--(WIRE)--${story[0]}`,
        'All four lines stand still, and will until the wind is down',
        'Two cranes have fallen on the northern quay',
        ...story.slice(1),
      ],
    },
  },
  {
    name: 'pasted posts of five platforms',
    href: 'https://lantern.example/2031/03/what-they-post',
    head: tagged,
    body: `<main><article>${h1}${between(story, [
      '<blockquote class="twitter-tweet"><p lang="en">The wind has two of our cranes down. Stay off the quay.</p>— Port of Lindholm (@port) <a href="https://twitter.com/port/status/4711">March 1, 2031</a></blockquote>',
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/4711/"><div><a href="https://www.instagram.com/p/4711/">View this post on Instagram</a><p>A post shared by Ada Holm (@ada)</p></div></blockquote>',
      '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@ada/video/4711"><section><a href="https://www.tiktok.com/@ada">@ada</a><p>The quay at noon</p></section></blockquote>',
      '<blockquote class="bluesky-embed" data-bluesky-uri="at://x/app.bsky.feed.post/4711"><p lang="en">Three ferries wait outside, and we wait with them.</p>— Ines Varga (<a href="https://bsky.app/profile/ines">@ines</a>) <a href="https://bsky.app/profile/ines/post/4711">March 1, 2031</a></blockquote>',
      '<iframe src="https://www.youtube.com/embed/4711aa22bb3"></iframe>',
    ])}</article></main>`,
    article: {
      ...told,
      text: [
        story[0] ?? '',
        'The wind has two of our cranes down. Stay off the quay.',
        '— Port of Lindholm (@port) March 1, 2031',
        ...story.slice(1, 3),
        '@ada',
        'The quay at noon',
        story[3] ?? '',
        'Three ferries wait outside, and we wait with them.',
        '— Ines Varga (@ines) March 1, 2031',
        ...story.slice(4),
      ],
      roles: {
        'embedded-post': [
          'The wind has two of our cranes down. Stay off the quay.',
          '— Port of Lindholm (@port) March 1, 2031',
          '@ada',
          'The quay at noon',
          'Three ferries wait outside, and we wait with them.',
          '— Ines Varga (@ines) March 1, 2031',
        ],
      },
    },
  },
  {
    name: 'a list of ten with a picture, a heading and a credit each, and an offer in the middle',
    href: 'https://lantern.example/2031/03/six-quays',
    head: tagged,
    body: `<main><article>${h1}<div class="listicle">${story.map((text, index) => `<section class="listicle-slide"><div class="listicle-slide-media"><img src="/${index}.jpg"><span class="listicle-slide-image-credit">Jon Teller</span></div><h2 class="listicle-slide-hed"><span class="num">${index + 1}</span> Quay number ${index + 1}</h2><p>${text}</p><a class="product-link" href="/buy">Shop now</a></section>`).join('')}</div></article></main>`,
    article: { ...told, text: story.flatMap((text, index) => [`${index + 1} Quay number ${index + 1}`, text]) },
  },
  {
    name: 'a body in one cell between a column of links and one of offers, its lines broken twice',
    href: 'https://news.africa.example/stories/203103010047.html',
    head: `<title>Lindholm: ${title}</title>${metas({ 'og:type': 'article', 'og:site_name': 'africa.example', pubdate: '2031-03-01' })}`,
    body: `<table><tr><td class="left"><a href="/a">Business</a><br><a href="/b">Sport</a></td><td class="story"><h1>Lindholm: ${title}</h1><div class="story-date">1 March 2031</div>${story.join('<br><br>')}<br><br>Copyright © 2031 Lindholm Lantern. All rights reserved. Distributed by Africa News Exchange.</td><td class="right"><ul>${teasers(4)}</ul></td></tr></table>`,
    article: { ...told, title: `Lindholm: ${title}`, outlet: 'africa.example', byline: [] },
  },
  {
    name: 'Chinese, a number of an account, with its rights and a call to read the whole',
    href: 'https://www.haohao.example/a/471122334_100123',
    lang: 'zh-CN',
    head: `<title>林德霍尔姆港风暴后仍然关闭_好好网</title>${metas({ 'og:type': 'news', 'og:title': '林德霍尔姆港风暴后仍然关闭', 'og:release_date': `${day} 14:32` })}`,
    body: `<div class="wrapper-box"><div id="article-container"><div class="left main"><div class="text"><div class="text-title"><h1>林德霍尔姆港风暴后仍然关闭</h1><div class="article-info"><span class="time" id="news-time">${day} 14:32</span><span class="tag">来源: <a href="/u">港口日报</a></span></div></div><article class="article" id="mp-editor"><p data-role="original-title" style="display:none">原标题：林德霍尔姆港风暴后仍然关闭</p>${paragraphs(chinese)}${paragraphs(chinese.map((text) => `${text}第二天也是如此。`))}<p>返回搜狐，查看更多</p><p data-role="editor-name">责任编辑：<span></span></p></article><div class="statement">平台声明：该文观点仅代表作者本人，本平台仅提供信息存储空间服务。</div></div></div></div></div>`,
    article: {
      title: '林德霍尔姆港风暴后仍然关闭',
      day,
      outlet: '好好网',
      byline: [],
      text: [...chinese, ...chinese.map((text) => `${text}第二天也是如此。`)],
    },
  },
  {
    name: 'Korean portal that carries others, with a summary of bots and reactions',
    href: 'https://v.portal.example/v/20310301093012471',
    lang: 'ko',
    head: metas({
      'og:type': 'article',
      'og:title': '폭풍 뒤 린드홀름 항구 폐쇄 계속',
      'og:article:author': '항구일보',
      'og:regDate': '20310301093012',
    }),
    body: `<main id="kakaoContent"><div class="head_view"><em class="info_cp">항구일보</em><h3 class="tit_view">폭풍 뒤 린드홀름 항구 폐쇄 계속</h3><div class="info_view"><span class="txt_info">김하늘 기자</span><span class="txt_info">입력 <span class="num_date">2031. 3. 1. 09:30</span></span></div></div><div class="news_view fs_type1"><div class="article_view" data-translation-body="true"><section dmcf-sid="x">${korean.map((text) => `<p dmcf-pid="${text.length}" dmcf-ptype="general">${text}</p>`).join('')}<p dmcf-ptype="general">Copyright © 항구일보. All rights reserved. 무단 전재, 재배포 금지.</p></section></div></div></main>`,
    article: { title: '폭풍 뒤 린드홀름 항구 폐쇄 계속', day, outlet: null, byline: ['김하늘'], text: korean },
  },
  {
    name: 'Japanese, with what is read by members alone and numbers of letters left',
    href: 'https://www.hatoba.example/articles/ASV3147K1V31UHBI00X.html',
    lang: 'ja',
    head:
      metas({
        'og:type': 'article',
        'og:title': '嵐のあとリンドホルム港は閉鎖続く：波止場新聞',
        'og:site_name': '波止場新聞',
      }) +
      jsonLd({
        '@type': 'NewsArticle',
        headline: '嵐のあとリンドホルム港は閉鎖続く',
        datePublished: `${day}T18:30:00+09:00`,
        author: [{ '@type': 'Person', name: '港真理' }],
        publisher: { '@type': 'Organization', name: '波止場新聞' },
      }),
    body: `<main><div class="nYHOu"><h1>嵐のあとリンドホルム港は閉鎖続く</h1><span class="H8KYB">港真理</span><time datetime="${day}T18:30">2031年3月1日 18時30分</time></div><div class="nfyQp">${japanese.map((text) => `<p>　${text}</p>`).join('')}</div><div class="OGKH5"><p>この記事は有料記事です。残り1234文字</p><p>有料会員になると続きをお読みいただけます。</p><a href="/r">今すぐ登録</a></div></main>`,
    article: {
      title: '嵐のあとリンドホルム港は閉鎖続く',
      day,
      outlet: '波止場新聞',
      byline: ['港真理'],
      text: japanese,
    },
  },
  {
    name: 'Russian, with a call to a channel and a mistake to report at the end',
    href: 'https://gazeta-lindholm.example/news/2031-03-01/471122/',
    lang: 'ru',
    head: metas({
      'og:type': 'article',
      'og:title': 'Порт Линдхольма закрыт',
      'og:site_name': 'Газета',
      'article:published_time': at,
      author: 'Мария Сунд',
    }),
    body: `<main><article><h1>Порт Линдхольма закрыт</h1><div class="b_article-text" itemprop="articleBody">${between(russian, ['<p>Ранее пекари <a href="/2">пересчитали</a> хлеб в старом городе и остались довольны.</p>', '<div class="b_text__read-also"><span>Читайте также:</span><a href="/3">Кто заплатит за новый волнорез</a></div>'])}<p>Подписывайтесь на «Газету» в <a href="https://t.me/gazeta_l">Telegram</a> и <a href="https://max.example/g">Max</a>.</p><p>Если вы заметили ошибку, выделите текст и нажмите Ctrl+Enter</p></div></article></main>`,
    article: {
      title: 'Порт Линдхольма закрыт',
      day,
      outlet: 'Газета',
      byline: ['Мария Сунд'],
      text: [
        russian[0] ?? '',
        'Ранее пекари пересчитали хлеб в старом городе и остались довольны.',
        ...russian.slice(1),
      ],
    },
  },
  {
    name: 'French, with what is essential in a list above, a video to watch and an account to make',
    href: 'https://www.quai.example/monde/lindholm/le-port-reste-ferme_4711223.html',
    lang: 'fr',
    head: metas({
      'og:type': 'article',
      'og:title': 'Le port de Lindholm reste fermé',
      'og:site_name': 'Le Quai',
      'article:published_time': at,
    }),
    body: `<main><article class="page-content"><h1>Le port de Lindholm reste fermé</h1><p class="c-chapo">Deux grues sont tombées et les bacs attendent devant la digue que le vent se calme enfin.</p><div class="publication"><span>Publié le 01/03/2031 10:30</span> <span>Temps de lecture : 2 min</span></div><div class="c-body">${between(french, ['<div class="pub"><span>La suite après cette publicité</span></div>', '<p><strong>>> À lire aussi : <a href="/2">Les boulangers comptent leurs pains</a></strong></p>'])}<div class="c-share"><p>Partager : l’article sur les réseaux sociaux</p></div></div></article></main>`,
    article: {
      title: 'Le port de Lindholm reste fermé',
      day,
      outlet: 'Le Quai',
      byline: [],
      text: ['Deux grues sont tombées et les bacs attendent devant la digue que le vent se calme enfin.', ...french],
    },
  },
  {
    name: 'a report without any tag, its text in spans within one paragraph',
    href: 'https://village.example/2031/harbour',
    head: `<title>${title}</title>`,
    body: `<div id="top"><a href="/">Village</a></div><div id="c"><h1>${title}</h1><p>${[...story, ...story.map((text) => `${text} So it is.`)].map((text) => `<span>${text}</span>`).join('<br><br>')}</p></div>`,
    article: {
      ...told,
      outlet: null,
      byline: [],
      day: null,
      text: [...story, ...story.map((text) => `${text} So it is.`)],
    },
  },
];
