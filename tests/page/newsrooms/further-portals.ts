import { between, type MadePage, metas } from './made-page';
import {
  czech,
  danish,
  dutch,
  finnish,
  greek,
  hungarian,
  italian,
  polish,
  portuguese,
  romanian,
  spanish,
  swedish,
  turkish,
  ukrainian,
} from './more-stories';
import { day, news, person, tagsOf, told } from './portal-story';

/** More portals and papers of Europe and America, in the manner of their countries: what stands between paragraphs is written in their language. */
export const furtherPortals: readonly MadePage[] = [
  {
    name: 'Spanish, with a box of what to know, its sections in `<strong>`, and a call to follow at the end',
    href: 'https://faro.example/internacional/2031-03-01/el-puerto-de-lindholm-sigue-cerrado.html',
    lang: 'es',
    head:
      tagsOf(spanish, 'El Faro de Lindholm') +
      news({
        headline: spanish.title,
        author: [person('Inés Varga')],
        publisher: { '@type': 'NewsMediaOrganization', name: 'El Faro de Lindholm' },
      }),
    body: `<article class="a _g"><header class="a_e"><div class="a_k"><a href="/int">Temporales</a></div><h1 class="a_t">${spanish.title}</h1><h2 class="a_st">Dos grúas cayeron en el muelle norte y los barcos esperan fuera de la escollera a que amaine el viento</h2></header><div class="a_md"><div class="a_md_a"><a href="/a" class="a_md_a_n">Inés Varga</a></div><time datetime="${day}T10:30:00+01:00">01 mar 2031 - 10:30</time></div><div class="a_c clearfix" data-dtm-region="articulo_cuerpo">${between(
      spanish.text,
      [
        '<section class="more_info"><header>Más información</header><div><h3><a href="/2">Los panaderos cuentan sus panes</a></h3></div></section>',
        '<p>PUBLICIDAD</p>',
      ],
    )}<p>Sigue toda la información de El Faro en <a href="https://www.facebook.com/elfaro">Facebook</a> y <a href="https://x.com/elfaro">X</a>, o en nuestra <a href="/n">newsletter semanal</a>.</p></div><section class="a_reg"><p>Regístrate gratis para seguir leyendo</p></section></article>`,
    article: {
      ...told(spanish, 'El Faro de Lindholm', 'Inés Varga'),
      text: [
        'Dos grúas cayeron en el muelle norte y los barcos esperan fuera de la escollera a que amaine el viento',
        ...spanish.text,
      ],
    },
  },
  {
    name: 'Brazilian, chunk by chunk, with lists of what else to read',
    href: 'https://porto.example/mundo/noticia/2031/03/01/porto-de-lindholm-segue-fechado.ghtml',
    lang: 'pt-BR',
    head:
      tagsOf(portuguese, 'Porto Notícias') +
      news({ headline: portuguese.title, author: [{ '@type': 'Organization', name: 'Porto Notícias' }] }),
    body: `<main class="mc-body theme"><div class="mc-article-header"><div class="row content-head"><h1 class="content-head__title" itemprop="headline">${portuguese.title}</h1><h2 class="content-head__subtitle">Dois guindastes caíram no cais norte, e as balsas esperam que o vento diminua antes de voltar ao porto.</h2></div><div class="content-publication-data"><p class="content-publication-data__from">Por Porto Notícias</p><p class="content-publication-data__updated"><time itemprop="datePublished" datetime="${day}T10:30:00">01/03/2031 10h30</time></p></div></div><article itemprop="articleBody"><div class="wall protected-content">${between(
      portuguese.text,
      [
        '<div class="mc-column content-ads"><div id="ad-1"></div></div>',
        '<div class="mc-column content-text active-extra-styles"><ul class="content-unordered-list"><li><a href="/w">Siga o canal do Porto no aplicativo de mensagens</a></li></ul></div><div class="mc-column"><p class="content-text__container">LEIA TAMBÉM:</p><ul class="content-unordered-list"><li><a href="/2">Padeiros contam os pães antes da feira</a></li><li><a href="/3">Quem paga o novo quebra-mar</a></li></ul></div>',
      ],
      (text) =>
        `<div class="mc-column content-text active-extra-styles" data-block-type="unstyled"><p class="content-text__container">${text}</p></div>`,
    )}</div></article><div class="entities"><ul class="entities__list"><li><a href="/t">Lindholm</a></li></ul></div></main>`,
    article: {
      ...told(portuguese, 'Porto Notícias', 'Porto Notícias'),
      text: [
        'Dois guindastes caíram no cais norte, e as balsas esperam que o vento diminua antes de voltar ao porto.',
        ...portuguese.text,
      ],
    },
  },
  {
    name: 'Italian, with its rights at the end',
    href: 'https://molo.example/cronaca/2031/03/01/news/porto_chiuso-471122334/',
    lang: 'it',
    head: tagsOf(italian, 'Il Molo') + metas({ author: 'Redazione' }),
    body: `<main><div class="story"><header class="story__header"><h1 class="story__title">${italian.title}</h1><div class="story__summary"><p>Due gru sono cadute sul molo nord e i traghetti aspettano fuori dalla diga che il vento si calmi.</p></div></header><div class="story__content"><em class="story__author">di Mira Sund</em><div id="article-body" class="story__text">${italian.text[0]}<br><br>${italian.text[1]}<br><br><div class="inread-adv"></div>${italian.text[2]}<p>© Riproduzione riservata</p><p class="story__more"><strong>Leggi anche</strong>: <a href="/2">I fornai contano il pane</a></p></div></div></div></main>`,
    article: {
      ...told(italian, 'Il Molo', 'Mira Sund'),
      text: [
        'Due gru sono cadute sul molo nord e i traghetti aspettano fuori dalla diga che il vento si calmi.',
        ...italian.text,
      ],
    },
  },
  {
    name: 'Dutch, its classes random, with a box of what to read too',
    href: 'https://www.kade.example/buitenland/haven-van-lindholm-blijft-dicht~b4711aa2/',
    lang: 'nl-NL',
    head:
      tagsOf(dutch, 'De Kade') +
      news({
        headline: dutch.title,
        author: [person('Joost Kamer')],
        publisher: { '@type': 'Organization', name: 'De Kade' },
      }),
    body: `<div id="__next"><main><div class="css-1a2b"><article><header class="css-9z"><h1 class="css-8y">${dutch.title}</h1><p class="css-7x">Twee kranen zijn omgevallen en de veerboten wachten buiten de golfbreker tot de wind gaat liggen.</p><div class="css-6w"><span>Joost Kamer</span><time datetime="${day}T10:30:00">1 maart 2031, 10:30</time></div></header><section class="css-5v">${between(
      dutch.text,
      [
        '<div class="css-ad1"><span>Advertentie</span></div>',
        '<div class="css-4u"><h4>Lees ook</h4><a href="/2"><div><p>Bakkers tellen hun broden voor de lentemarkt, en niemand weet wie de oven betaalt</p></div></a></div>',
      ],
      (text) => `<p class="css-3t">${text}</p>`,
    )}</section></article></div></main></div>`,
    article: {
      ...told(dutch, 'De Kade', 'Joost Kamer'),
      text: [
        'Twee kranen zijn omgevallen en de veerboten wachten buiten de golfbreker tot de wind gaat liggen.',
        ...dutch.text,
      ],
    },
  },
  {
    name: 'Polish portal, advertisements labelled and stories below between paragraphs',
    href: 'https://wiadomosci.portal.example/port-w-lindholm-zamkniety-7047112233445566a',
    lang: 'pl',
    head:
      tagsOf(polish, 'Portal Wiadomości') +
      news({
        headline: polish.title,
        author: { '@type': 'Person', name: 'Maria Wrona' },
        publisher: { '@type': 'Organization', name: 'Portal Wiadomości' },
      }),
    body: `<main><article class="x9a"><h1 class="x9b">${polish.title}</h1><div class="x9d"><span>oprac. Maria Wrona</span></div><div class="x9c"><p>Dwa dźwigi runęły na północnym nabrzeżu, a promy czekają, aż wiatr ucichnie i wrócą piloci.</p></div>${between(
      polish.text,
      [
        '<div class="x9e"><span>REKLAMA</span></div><div class="x9f"><p>Dalsza część artykułu pod materiałem wideo</p></div>',
        '<p><strong>Zobacz także: <a href="/2">Piekarze liczą bochenki</a></strong></p><p><em>Dalszy ciąg artykułu pod reklamą</em></p>',
      ],
      (text) => `<div class="x9g"><p>${text}</p></div>`,
    )}<p>Źródło: PAP</p></article></main>`,
    article: {
      ...told(polish, 'Portal Wiadomości', 'Maria Wrona'),
      text: [
        'Dwa dźwigi runęły na północnym nabrzeżu, a promy czekają, aż wiatr ucichnie i wrócą piloci.',
        ...polish.text,
        'Źródło: PAP',
      ],
    },
  },
  {
    name: 'Czech',
    href: 'https://www.nabrezi.example/zahranicni/pristav-v-lindholmu-zustava-zavreny.A310301_093000_zahranicni_ms',
    lang: 'cs',
    head: tagsOf(czech, 'Nábřeží.cz') + news({ headline: czech.title, author: [person('Jana Vránová')] }),
    body: `<div id="main"><div id="content"><div class="art-full"><h1>${czech.title}</h1><div class="art-info"><span class="time-date">1. března 2031 10:30</span></div><div class="opener">Dva jeřáby spadly na severním nábřeží a trajekty čekají před vlnolamem, až se vítr utiší.</div><div class="text" id="art-text"><div class="bbtext">${between(czech.text, ['<div class="r-head"><span>Reklama</span></div>', '<div class="imagelist"><h3>Mohlo by vás zajímat</h3><a href="/2">Pekaři počítají chleby</a></div>'])}</div></div></div></div></div>`,
    article: {
      ...told(czech, 'Nábřeží.cz', 'Jana Vránová'),
      text: [
        'Dva jeřáby spadly na severním nábřeží a trajekty čekají před vlnolamem, až se vítr utiší.',
        ...czech.text,
      ],
    },
  },
  {
    name: 'Hungarian, that signs with an agency',
    href: 'https://rakpart.example/kulfold/2031/03/01/zarva-marad-a-lindholmi-kikoto',
    lang: 'hu',
    head: tagsOf(hungarian, 'Rakpart') + metas({ author: 'Kékes Anna' }),
    body: `<article class="article"><h1>${hungarian.title}</h1><div class="szerzo"><a href="/sz">Kékes Anna</a></div><div class="cikk-torzs">${between(hungarian.text, ['<div class="goAdverticum"><span>HIRDETÉS</span></div>', '<div class="ajanlo"><h4>Kapcsolódó</h4><a href="/2">A pékek megszámolják a kenyereket</a></div>'])}<p>(MTI)</p></div></article>`,
    article: { ...told(hungarian, 'Rakpart', 'Kékes Anna'), text: [...hungarian.text, '(MTI)'] },
  },
  {
    name: 'Romanian, with advice to read too between paragraphs',
    href: 'https://www.chei.example/stiri/externe/portul-lindholm-ramane-inchis-4711223',
    lang: 'ro',
    head: tagsOf(romanian, 'Cheiul') + metas({ author: 'Ana Corb' }),
    body: `<article><div class="entry"><h1>${romanian.title}</h1><div class="data-app">${between(romanian.text, ['<p><strong>Citește și: </strong><a href="/2"><strong>Brutarii numără pâinile</strong></a></p>', '<div><p>Articolul continuă după reclamă</p></div><p>Publicitate</p>'])}<p>Urmărește știrile Cheiul și pe <a href="https://news.google.com/publications/CAAqBwgKMKXX">Google News</a></p></div></div></article>`,
    article: told(romanian, 'Cheiul', 'Ana Corb'),
  },
  {
    name: 'Ukrainian, with a list of what to read under a label in capitals',
    href: 'https://pravda-lindholm.example/news/2031/03/01/7471122/',
    lang: 'uk',
    head: tagsOf(ukrainian, 'Правда Ліндгольма'),
    body: `<article class="post"><header class="post_news_header"><h1 class="post_title">${ukrainian.title}</h1><div class="post_time"><a href="/a">Марія Сунд</a> — Субота, 1 березня 2031, 12:30</div></header><div class="post_text">${between(ukrainian.text, ['<p><strong>ЧИТАЙТЕ ТАКОЖ:</strong></p><ul><li><a href="/2">Пекарі рахують хліб</a></li></ul>', '<p>Реклама:</p>'])}<p>Підписуйтесь на наш Telegram-канал <a href="https://t.me/pravda_lindholm">«Правда»</a></p></div></article>`,
    article: told(ukrainian, 'Правда Ліндгольма'),
  },
  {
    name: 'Greek, with an invitation to follow',
    href: 'https://www.provlita.example/article/kosmos/562471122/kleisto-to-limani/',
    lang: 'el',
    head: tagsOf(greek, 'Προβλήτα'),
    body: `<main><article class="single_article"><h1>${greek.title}</h1><div class="entry-content">${between(greek.text, ['<div class="adv_inart"><p>ΔΙΑΦΗΜΙΣΗ</p></div>', '<p><strong>Διαβάστε επίσης: <a href="/2">Οι φουρνάρηδες μετρούν τα καρβέλια</a></strong></p>'])}<p>Ακολουθήστε την Προβλήτα στο <a href="https://news.google.com/publications/CAAqBwgKMKXY">Google News</a> και μάθετε πρώτοι όλες τις <a href="/e">ειδήσεις</a></p></div></article></main>`,
    article: told(greek, 'Προβλήτα'),
  },
  {
    name: 'Turkish, headline and summary in capitals above, others below',
    href: 'https://www.rihtim.example/dunya/lindholm-limani-kapali-kaliyor-47112233',
    lang: 'tr',
    head:
      tagsOf(turkish, 'Rıhtım Haber') +
      news({ headline: turkish.title, author: { '@type': 'Organization', name: 'Rıhtım Haber' } }),
    body: `<section class="news-detail"><h1 class="news-title">${turkish.title}</h1><h2 class="spot">Kuzey rıhtımında iki vinç devrildi, feribotlar rüzgârın dinmesini dalgakıranın dışında bekliyor.</h2><div class="news-content readingTime">${between(turkish.text, ['<div class="ads-desktop">Reklam</div>', '<p><a href="/2"><strong>İLGİLİ HABER: Fırıncılar ekmekleri sayıyor</strong></a></p><p>Haberin Devamı</p>'])}</div></section>`,
    article: {
      ...told(turkish, 'Rıhtım Haber', 'Rıhtım Haber'),
      text: [
        'Kuzey rıhtımında iki vinç devrildi, feribotlar rüzgârın dinmesini dalgakıranın dışında bekliyor.',
        ...turkish.text,
      ],
    },
  },
  {
    name: 'Swedish, with facts in a box that folds out',
    href: 'https://www.kajen.example/nyheter/varlden/a/4711aa/lindholms-hamn-forblir-stangd',
    lang: 'sv',
    head:
      tagsOf(swedish, 'Kajen') +
      news({
        headline: swedish.title,
        author: [person('Mira Sund')],
        publisher: { '@type': 'Organization', name: 'Kajen' },
      }),
    body: `<div id="root"><main><article><h1>${swedish.title}</h1><div class="hyperion-css-1"><p>Två kranar har fallit på norra kajen och färjorna väntar utanför vågbrytaren på att vinden ska mojna.</p></div><section class="hyperion-css-2"><span>Mira Sund</span><time datetime="${day}T10:30:00Z">Publicerad 1 mars 2031</time></section><section class="hyperion-css-3">${between(swedish.text, ['<div class="hyperion-css-4"><p>Annons</p></div>', '<div class="hyperion-css-5"><p>Läs mer</p><a href="/2"><p>Bagarna räknar bröden</p></a></div>'], (text) => `<div class="hyperion-css-6"><p class="hyperion-css-7">${text}</p></div>`)}</section></article></main></div>`,
    article: {
      ...told(swedish, 'Kajen', 'Mira Sund'),
      text: [
        'Två kranar har fallit på norra kajen och färjorna väntar utanför vågbrytaren på att vinden ska mojna.',
        ...swedish.text,
      ],
    },
  },
  {
    name: 'Danish, the article stays on after an advertisement',
    href: 'https://havnen.example/udland/art4711223/lindholm-havn-er-stadig-lukket',
    lang: 'da',
    head: tagsOf(danish, 'Havnen'),
    body: `<main id="content"><article class="c-article"><header><h1 class="c-article-top-info__headline">${danish.title}</h1><p class="c-article-top-info__description">To kraner er væltet på den nordlige kaj, og færgerne venter uden for molen på, at vinden lægger sig.</p><div class="c-article-top-info__byline">Af <a href="/a">Mira Sund</a></div></header><div id="js-article-text" class="c-article-text-container">${between(danish.text, ['<div class="jppol-ad"><p>Annonce</p><p>Artiklen fortsætter efter annoncen</p></div>', '<p><a href="/2">Læs også: Bagerne tæller brødene</a></p>'])}</div></article></main>`,
    article: {
      ...told(danish, 'Havnen', 'Mira Sund'),
      text: [
        'To kraner er væltet på den nordlige kaj, og færgerne venter uden for molen på, at vinden lægger sig.',
        ...danish.text,
      ],
    },
  },
  {
    name: 'Finnish, the article goes on after an advertisement',
    href: 'https://www.laituri.example/a/74-471122',
    lang: 'fi',
    head: tagsOf(finnish, 'Laituri Uutiset'),
    body: `<main><article class="yle__article"><h1>${finnish.title}</h1><section class="yle__article__content">${between(finnish.text, ['<div><p>Mainos</p><p>Juttu jatkuu mainoksen jälkeen</p></div>', '<p><strong>Lue myös: </strong><a href="/2">Leipurit laskevat leipiä</a></p>'])}</section></article></main>`,
    article: told(finnish, 'Laituri Uutiset'),
  },
];
