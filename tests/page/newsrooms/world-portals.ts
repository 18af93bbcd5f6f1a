import { between, jsonLd, type MadePage, metas, paragraphs } from './made-page';
import { arabic, chinese, french, german, hindi, japanese, korean, russian, thai } from './stories';

const day = '2031-03-01';

const news = (fields: object) => jsonLd({ '@type': 'NewsArticle', ...fields });

/** As long as an article is that says nothing of itself, or that stands in boxes. */
const longChinese = [1, 2, 3].flatMap((part) => chinese.map((text) => `${text}这是第${part}次。`));
const longRussian = [1, 2].flatMap((part) => russian.map((text) => `${text} Так было и в прошлый раз, ${part} марта.`));

/** Portals and papers of many languages, in the manner of their countries. */
export const worldPortals: readonly MadePage[] = [
  {
    name: 'German, behind a layer that asks for consent',
    href: 'https://www.kurier.example/panorama/lindholm-hafen-bleibt-geschlossen-a-4711aa22.html',
    lang: 'de',
    head:
      metas({
        'og:type': 'article',
        'og:title': 'Hafen von Lindholm bleibt nach Sturm geschlossen',
        'og:site_name': 'Lindholmer Kurier',
        date: `${day}T10:30:00+01:00`,
      }) +
      news({
        headline: 'Hafen von Lindholm bleibt nach Sturm geschlossen',
        datePublished: `${day}T10:30:00+01:00`,
        author: [{ '@type': 'Person', name: 'Jana Weiß' }],
        publisher: { '@type': 'Organization', name: 'Lindholmer Kurier' },
      }),
    body: `<div id="cmpwrapper" class="cmpwrapper" role="dialog" aria-modal="true"><div class="cmpbox"><h2>Wir und unsere Partner brauchen Ihre Zustimmung</h2><p>Mit einem Klick auf „Zustimmen“ willigen Sie ein, dass wir und unsere 214 Partner auf Ihrem Gerät Kennungen speichern und abrufen, um Werbung auszuwählen und zu messen, wie oft sie gelesen wird.</p><p>Sie können diese Zustimmung jederzeit am Ende jeder Seite widerrufen, und zwar mit Wirkung für die Zukunft und ohne Angabe von Gründen.</p><button>Zustimmen</button></div></div>
      <main><article class="article"><header class="article-header"><h2 class="article-header__headline"><span class="article-header__kicker">Unwetter</span><span class="article-header__title">Hafen von Lindholm bleibt nach Sturm geschlossen</span></h2><p class="article-header__intro">Zwei Kräne sind umgestürzt, die Fähren warten vor der Mole auf besseres Wetter und auf die Lotsen.</p><div class="article-meta">Von <a href="/autor" class="article-meta__author">Jana Weiß</a>, <time datetime="${day}T10:30:00+01:00">01.03.2031, 10:30 Uhr</time></div></header><div class="article-body">${between(
        german,
        [
          '<div class="ad-container" data-ad-label="Anzeige"><span>Anzeige</span></div>',
          '<aside class="teaser-embed"><h3>Lesen Sie auch</h3><a href="/x">Bäcker zählen ihre Brote</a></aside>',
          '<section class="opt-in"><h4>Empfohlener externer Inhalt</h4><p>An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt. Sie können ihn mit einem Klick anzeigen lassen.</p></section>',
        ],
      )}<p class="article-source">Quelle: dpa</p></div></article></main>`,
    article: {
      title: 'Hafen von Lindholm bleibt nach Sturm geschlossen',
      byline: ['Jana Weiß'],
      day,
      outlet: 'Lindholmer Kurier',
      text: [
        'Zwei Kräne sind umgestürzt, die Fähren warten vor der Mole auf besseres Wetter und auf die Lotsen.',
        ...german,
        'Quelle: dpa',
      ],
    },
  },
  {
    name: 'French, a beginning before the paywall',
    href: 'https://www.jour.example/planete/article/2031/03/01/le-port-de-lindholm-reste-ferme_4711_3244.html',
    lang: 'fr',
    head:
      metas({
        'og:type': 'article',
        'og:title': 'Le port de Lindholm reste fermé après la tempête',
        'og:site_name': 'Le Jour de Lindholm',
        'og:article:published_time': `${day}T09:30:00+00:00`,
        'og:article:author': 'Camille Roux',
      }) +
      news({
        headline: 'Le port de Lindholm reste fermé après la tempête',
        datePublished: `${day}T09:30:00+00:00`,
        isAccessibleForFree: false,
        hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paywall' },
        author: { '@type': 'Person', name: 'Camille Roux' },
      }),
    body: `<main class="main"><section class="zone zone--article"><header class="article__heading"><h1 class="article__title">Le port de Lindholm reste fermé après la tempête</h1><p class="article__desc">Deux grues sont tombées et les bacs attendent devant la digue que le vent se calme enfin.</p><p class="meta__publisher"><span class="meta__author">Par Camille Roux</span> <span class="meta__date">Publié le 01 mars 2031 à 10h30 </span> <span class="meta__reading-time">Temps de Lecture 2 min.</span></p></header>
      <section class="article__wrapper"><article class="article__content">${between(
        french,
        [
          '<section class="catcher"><span class="catcher__desc">Lire aussi | <a href="/2">Les boulangers comptent leurs pains</a></span></section>',
          '<div class="dfp__inread"></div>',
        ],
        (text) => `<p class="article__paragraph">${text}</p>`,
      )}<section class="paywall js-paywall"><p class="paywall__rest">Il vous reste 72.4% de cet article à lire. La suite est réservée aux abonnés.</p><p>Accédez à tous les contenus du Jour en illimité, sur tous vos écrans, pour un euro par mois.</p></section></article></section></section></main>`,
    article: {
      title: 'Le port de Lindholm reste fermé après la tempête',
      byline: ['Camille Roux'],
      day,
      outlet: 'Le Jour de Lindholm',
      text: ['Deux grues sont tombées et les bacs attendent devant la digue que le vent se calme enfin.', ...french],
    },
  },
  {
    name: 'Russian, block by block, with other articles between',
    href: 'https://vesti-lindholm.example/20310301/port-471122334.html',
    lang: 'ru',
    head: metas({
      'og:type': 'article',
      'og:title': 'Порт Линдхольма закрыт после шторма',
      'og:site_name': 'Вести Линдхольма',
      'article:published_time': '20310301T1230',
    }),
    body: `<div class="page"><div class="layout-article"><div class="article m-article"><div class="article__header"><div class="article__info"><div class="article__info-date"><a href="/20310301/">12:30 01.03.2031</a></div></div><h1 class="article__title">Порт Линдхольма закрыт после шторма</h1><div class="article__announce"><div class="photoview__open"><div class="media__copyright"><div class="media__copyright-item">© Вести / Л. Камень</div></div></div></div></div>
      <div class="article__body js-mediator-article">${between(
        longRussian,
        [
          '<div class="article__block" data-type="banner"><div class="banner m-article"></div></div>',
          '<div class="article__block" data-type="article"><div class="article__article"><a class="article__article-link" href="/2"><span class="article__article-title">Пекари считают хлеб перед весенней ярмаркой в старом городе</span></a><div class="article__article-info">1 марта, 09:15</div></div></div>',
        ],
        (text) => `<div class="article__block" data-type="text"><div class="article__text">${text}</div></div>`,
      )}</div><div class="article__tags"><a href="/t">Происшествия</a></div></div></div></div>`,
    article: {
      title: 'Порт Линдхольма закрыт после шторма',
      byline: [],
      day,
      outlet: 'Вести Линдхольма',
      text: longRussian,
    },
  },
  {
    name: 'Japanese, lines between breaks in one paragraph',
    href: 'https://news.minato.example/articles/4711aa22bb33cc44',
    lang: 'ja',
    head:
      metas({
        'og:type': 'article',
        'og:title': '嵐のあとリンドホルム港は閉鎖続く（みなと新聞） - みなとニュース',
        'og:site_name': 'みなとニュース',
      }) +
      news({
        headline: '嵐のあとリンドホルム港は閉鎖続く（みなと新聞）',
        datePublished: `${day}T18:30:00+09:00`,
        author: { '@type': 'Organization', name: 'みなと新聞' },
      }),
    body: `<div id="contents"><div id="contentsWrap"><article id="uamods" class="sc-1"><header><h1 class="sc-2">嵐のあとリンドホルム港は閉鎖続く</h1><div><p class="sc-3"><time>3/1(土) 18:30</time></p><p>配信</p><button>12コメント</button></div></header><section class="article_body highLightSearchTarget"><div class="sc-4"><p class="sc-5 highLightSearchTarget">　${japanese.join('<br><br>　')}</p></div></section><div class="sc-6"><a href="/p">みなと新聞</a></div></article><section id="related"><h2>関連記事</h2><ul><li><a href="/2">旧市街のパン職人、春の市を前に数を数える</a></li></ul></section></div></div>`,
    article: {
      title: '嵐のあとリンドホルム港は閉鎖続く（みなと新聞）',
      byline: ['みなと新聞'],
      day,
      outlet: 'みなとニュース',
      text: japanese,
    },
  },
  {
    name: 'Chinese, without tags, the date beside its source',
    href: 'https://news.haigang.example/c/2031-03-01/doc-471122334.shtml',
    lang: 'zh-CN',
    head: '<title>林德霍尔姆港风暴后仍然关闭_港口新闻_海港网</title>',
    body: `<div class="main-content w1240"><div class="path-search"><div class="channel-path"><a href="/">首页</a> > <a href="/c">国际</a> > 正文</div></div><h1 class="main-title">林德霍尔姆港风暴后仍然关闭</h1><div class="top-bar-wrap"><div class="date-source"><span class="date">2031年03月01日 14:32</span> <a class="source" href="/s">港口日报</a></div></div><div class="article-content clearfix"><div class="article-content-left"><div class="article" id="artibody">${paragraphs(longChinese, '<p cms-style="font-L">　　')}<p class="show_author">责任编辑：林石</p><div class="wap_special"><a href="/app">新闻客户端下载</a></div></div><div class="article-bottom"><div class="article-keywords">关键字：<a href="/k">港口</a></div></div></div><div class="article-content-right"><ul><li><a href="/2">面包师在春季集市前清点面包数量</a></li></ul></div></div></div>`,
    article: {
      title: '林德霍尔姆港风暴后仍然关闭',
      byline: [],
      day,
      outlet: '海港网',
      text: longChinese,
    },
  },
  {
    name: 'Korean, lines between breaks, signed with an address',
    href: 'https://n.news.hanggu.example/article/123/0004711122',
    lang: 'ko',
    head: metas({
      'og:type': 'article',
      'og:title': '폭풍 뒤 린드홀름 항구 폐쇄 계속',
      'og:article:author': '항구일보 | 하늘',
    }),
    body: `<div id="ct_wrap" class="ct_scroll_wrapper"><div id="ct" role="main" class="newsct"><div class="media_end_head go_trans"><h2 id="title_area" class="media_end_head_headline"><span>폭풍 뒤 린드홀름 항구 폐쇄 계속</span></h2><div class="media_end_head_info nv_notrans"><div class="media_end_head_info_datestamp"><div>입력<span class="media_end_head_info_datestamp_time" data-date-time="${day} 09:30:12">2031.03.01. 오전 9:30</span></div></div><div class="media_end_head_journalist"><em class="media_end_head_journalist_name">김하늘 기자</em></div></div></div>
      <div id="contents" class="newsct_body"><div id="newsct_article" class="newsct_article"><article id="dic_area" class="go_trans _article_content"><span class="end_photo_org"><div class="nbd_im_w"><img src="/a.jpg"></div><em class="img_desc">화요일 아침의 북쪽 부두 모습. 항구일보 자료사진</em></span>${korean.join('<br><br>')}</article></div><div class="byline"><span class="byline_s">김하늘 기자 (sky@hanggu.example)</span></div><div class="copyright">Copyright ⓒ 항구일보. 무단 전재 및 재배포 금지.</div></div></div></div>`,
    article: { title: '폭풍 뒤 린드홀름 항구 폐쇄 계속', byline: ['김하늘'], day, outlet: null, text: korean },
  },
  {
    name: 'Thai',
    href: 'https://www.khaotha.example/news/foreign/4711223',
    lang: 'th',
    head: metas({
      'og:type': 'article',
      'og:title': 'ท่าเรือลินด์โฮล์มปิดต่อหลังพายุ',
      'og:site_name': 'ข่าวท่า',
      'article:published_time': `${day}T16:30:00+07:00`,
    }),
    body: `<main><article class="css-1"><h1 class="css-2">ท่าเรือลินด์โฮล์มปิดต่อหลังพายุ</h1><div class="css-3"><span>1 มี.ค. 2574 16:30 น.</span></div><div class="css-4" itemprop="articleBody">${between(thai, ['<div class="ads-wrapper">โฆษณา</div>', '<p><strong>อ่านข่าวที่เกี่ยวข้อง</strong></p><ul><li><a href="/2">คนทำขนมปังนับก้อนขนมก่อนตลาดนัด</a></li></ul>'])}</div><div class="tags"><a href="/t">ท่าเรือ</a></div></article></main>`,
    article: { title: 'ท่าเรือลินด์โฮล์มปิดต่อหลังพายุ', byline: [], day, outlet: 'ข่าวท่า', text: thai },
  },
  {
    name: 'Arabic, from right to left',
    href: 'https://www.mina.example/news/2031/3/1/lindholm',
    lang: 'ar',
    head:
      metas({ 'og:type': 'article', 'og:title': 'ميناء ليندهولم مغلق بعد العاصفة', 'og:site_name': 'شبكة الميناء' }) +
      news({
        headline: 'ميناء ليندهولم مغلق بعد العاصفة',
        datePublished: `${day}T12:30:00Z`,
        author: { '@type': 'Organization', name: 'شبكة الميناء' },
      }),
    body: `<div dir="rtl" class="container"><main id="main-content-area"><header class="article-header"><h1>ميناء ليندهولم مغلق بعد العاصفة</h1><p class="article__subhead"><em>رافعتان سقطتا على الرصيف الشمالي والعبارات تنتظر خارج حاجز الأمواج حتى يهدأ البحر.</em></p></header><div class="wysiwyg wysiwyg--all-content">${between(arabic, ['<div class="more-on"><h3 class="more-on__heading">اقرأ أيضا</h3><ul><li><a href="/2">الخبازون يعدون أرغفتهم قبل سوق الربيع</a></li></ul></div>', '<div class="container--ads">إعلان</div>'])}</div><div class="article-source">المصدر : وكالات</div></main></div>`,
    article: {
      title: 'ميناء ليندهولم مغلق بعد العاصفة',
      byline: ['شبكة الميناء'],
      day,
      outlet: 'شبكة الميناء',
      text: ['رافعتان سقطتا على الرصيف الشمالي والعبارات تنتظر خارج حاجز الأمواج حتى يهدأ البحر.', ...arabic],
    },
  },
  {
    name: 'Hindi',
    href: 'https://www.bandargah.example/world/story/lindholm-port-band-4711223-2031-03-01',
    lang: 'hi',
    head:
      metas({ 'og:type': 'article', 'og:title': 'तूफान के बाद लिंडहोम बंदरगाह बंद', 'og:site_name': 'बंदरगाह समाचार' }) +
      news({
        headline: 'तूफान के बाद लिंडहोम बंदरगाह बंद',
        datePublished: `${day}T15:00:00+05:30`,
        author: [{ '@type': 'Person', name: 'मीरा सुंद' }],
        publisher: { '@type': 'Organization', name: 'बंदरगाह समाचार' },
      }),
    body: `<div class="content-area"><div class="story-heading"><h1>तूफान के बाद लिंडहोम बंदरगाह बंद</h1></div><div class="brand-detial-main"><div class="authdetaisl"><span class="text-label">मीरा सुंद</span><ul><li>01 मार्च 2031,</li><li>(अपडेटेड 01 मार्च 2031, 3:00 PM IST)</li></ul></div></div><div class="story-with-main-sec"><div class="text-formatted field field--name-body">${between(hindi, ['<div class="inStoryAd"></div>', '<p><strong>यह भी पढ़ें: </strong><a href="/2">बेकरों ने वसंत मेले से पहले रोटियाँ गिनीं</a></p>'])}</div></div></div>`,
    article: {
      title: 'तूफान के बाद लिंडहोम बंदरगाह बंद',
      byline: ['मीरा सुंद'],
      day,
      outlet: 'बंदरगाह समाचार',
      text: hindi,
    },
  },
];
