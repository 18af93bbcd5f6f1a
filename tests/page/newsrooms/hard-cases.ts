import { at, day, outlet, tagged, told } from './lantern';
import { between, jsonLd, type MadePage, metas, paragraphs } from './made-page';
import { arabic, german, hindi, letters, russian, standfirst, story, teasers, thai, title } from './stories';

const site = metas({ 'og:type': 'website', 'og:site_name': outlet });
const h1 = `<h1>${title}</h1>`;
const more = story.map((text) => `${text} That is as it was.`);

/** What newsrooms put between and beside the paragraphs, and pages that look like articles and are none. */
export const hardCases: readonly MadePage[] = [
  {
    name: 'questions of readers to be voted on, a poll and a form for hints within the text',
    href: 'https://lantern.example/2031/03/harbour-poll',
    head: tagged,
    body: `<main><article>${h1}<div class="txt">${between(story, [
      '<div class="poll-widget"><h4>Should the harbour be moved?</h4><ul><li><label><input type="radio"> Yes, to the islands</label></li><li><label><input type="radio"> No, never at all</label></li></ul><button>Vote</button></div>',
      '<form class="tip"><p>Do you know more? Write to us, and we will keep your name to ourselves whatever comes.</p><textarea></textarea></form>',
      '<div aria-label="Advertisement"><p>Bread from the quay, baked before you wake. Ask at the gate.</p></div>',
    ])}</div></article></main>`,
    article: told,
  },
  {
    name: 'audio of the article, times of reading and buttons above the first sentence',
    href: 'https://lantern.example/2031/03/harbour-aloud',
    head: tagged,
    body: `<main><article>${h1}<div class="a1"><span>Listen to this article</span><span>4 min</span></div><div class="a2"><button>Save</button><span>5 min read</span></div><div class="a3">Updated 2 hours ago</div><div class="txt">${paragraphs(story)}</div></article></main>`,
    article: told,
  },
  {
    name: 'a summary made by a machine above the text',
    href: 'https://lantern.example/2031/03/harbour-summed-up',
    head: tagged,
    body: `<main><article>${h1}<div class="ai-summary"><h3>AI summary</h3><ul><li>The harbour is closed, and nobody knows for how long.</li><li>Two cranes are down on the northern quay.</li></ul><p>This summary was made by a machine and read by an editor.</p></div><div class="txt">${paragraphs(story)}</div></article></main>`,
    article: told,
  },
  {
    name: 'an author box after the text without telling names, and tags',
    href: 'https://lantern.example/2031/03/harbour-by-mira',
    head: tagged,
    body: `<main><article>${h1}<div class="txt">${paragraphs(story)}</div><div class="written-by"><h3>About the author</h3><p>Mira Sund has written about harbours and the people who live off them for nineteen years.</p></div><div class="t"><h3>Tags</h3><a href="/t/1">Harbour</a> <a href="/t/2">Storm</a></div></article></main>`,
    article: told,
  },
  {
    name: 'most read lists, a quiz and a newsletter box in German between paragraphs',
    href: 'https://kurier.example/hafen-quiz-a4712.html',
    lang: 'de',
    head: metas({ 'og:type': 'article', 'og:title': 'Hafen bleibt geschlossen', 'og:site_name': 'Kurier', date: at }),
    body: `<main><article><h1>Hafen bleibt geschlossen</h1><div class="x">${between(german, [
      '<div class="y1"><h3>Meistgelesene Artikel</h3><ol><li><a href="/1">Bäcker zählen ihre Brote</a></li><li><a href="/2">Wer die Mole bezahlt</a></li></ol></div>',
      '<div class="y2"><h3>Newsletter „Hafenpost“</h3><p>Jeden Morgen um sechs, was in der Stadt geschehen ist.</p><form><input type="email"><button>Anmelden</button></form></div>',
      '<p class="y3"><a href="/3"><strong>Mehr zum Thema: Zwei Kräne, ein Vertrag</strong></a></p>',
    ])}</div></article></main>`,
    article: { ...told, title: 'Hafen bleibt geschlossen', outlet: 'Kurier', byline: [], text: german },
  },
  {
    name: 'Arabic, with a hashtag row, what to read too and a channel at the end',
    href: 'https://www.rasif.example/article/4711223/ميناء',
    lang: 'ar',
    head: metas({
      'og:type': 'article',
      'og:title': 'ميناء ليندهولم مغلق',
      'og:site_name': 'الرصيف',
      'article:published_time': at,
    }),
    body: `<main dir="rtl"><article><h1>ميناء ليندهولم مغلق</h1><div class="b">${between(arabic, ['<p><strong>اقرأ أيضا: </strong><a href="/2">الخبازون يعدون أرغفتهم</a></p>', '<div><span>إعلان</span></div>'])}<p>تابعوا الرصيف على <a href="https://news.google.com/publications/CAA">أخبار غوغل</a></p></div><div class="tags-row"><a href="/t">#ليندهولم</a></div></article></main>`,
    article: {
      ...told,
      title: 'ميناء ليندهولم مغلق',
      outlet: 'الرصيف',
      byline: [],
      text: arabic,
      url: 'https://www.rasif.example/article/4711223/%D9%85%D9%8A%D9%86%D8%A7%D8%A1',
    },
  },
  {
    name: 'Hindi, each paragraph with a heading, followed by calls in the paper’s app',
    href: 'https://www.ghat.example/news/471122',
    lang: 'hi',
    head: metas({ 'og:type': 'article', 'og:title': 'बंदरगाह बंद', 'og:site_name': 'घाट', 'article:published_time': at }),
    body: `<main><article><h1>बंदरगाह बंद</h1><div class="s">${between(hindi, ['<p><b>ये भी पढ़ें- </b><a href="/2">बेकरों ने रोटियाँ गिनीं</a></p>', '<div class="z">विज्ञापन</div>'], (text) => `<h2>घाट से ख़बर</h2><p>${text}</p>`)}</div></article></main>`,
    article: {
      ...told,
      title: 'बंदरगाह बंद',
      outlet: 'घाट',
      byline: [],
      text: hindi.flatMap((text) => ['घाट से ख़बर', text]),
    },
  },
  {
    name: 'Thai, its paragraphs in divs without names',
    href: 'https://www.tha.example/content/471122',
    lang: 'th',
    head: metas({
      'og:type': 'article',
      'og:title': 'ท่าเรือปิดต่อหลังพายุใหญ่',
      'og:site_name': 'ท่า',
      'article:published_time': at,
    }),
    body: `<main><h1>ท่าเรือปิดต่อหลังพายุใหญ่</h1><div><div><div>${thai.map((text) => `<div>${text}</div><div>&nbsp;</div>`).join('')}</div><div><div><strong>ข่าวที่เกี่ยวข้อง : </strong><a href="/2">คนทำขนมปังนับก้อนขนม</a></div></div></div></div></main>`,
    article: { ...told, title: 'ท่าเรือปิดต่อหลังพายุใหญ่', outlet: 'ท่า', byline: [], text: thai },
  },
  {
    name: 'Russian regional paper on uCoz, its body in a table',
    href: 'https://vestnik.example/news/port_zakryt/2031-03-01-4711',
    lang: 'ru',
    head: '<title>Порт Линдхольма закрыт после шторма - 1 Марта 2031 - Вестник Линдхольма</title>',
    body: `<table class="eBlock"><tr><td><div class="eTitle"><h1>Порт Линдхольма закрыт после шторма</h1></div></td></tr><tr><td class="eText">${[...russian, ...russian.map((text) => `${text} Так и было.`), ...russian.map((text) => `${text} Так и будет.`)].map((text) => `<div>${text}</div>`).join('<br>')}</td></tr><tr><td class="eDetails">Просмотров: 47 | Добавил: mira | Рейтинг: 5.0/1</td></tr></table><table><tr><td>Всего комментариев: 0</td></tr></table>`,
    article: {
      ...told,
      title: 'Порт Линдхольма закрыт после шторма',
      day,
      outlet: 'Вестник Линдхольма',
      byline: [],
      text: [
        ...russian,
        ...russian.map((text) => `${text} Так и было.`),
        ...russian.map((text) => `${text} Так и будет.`),
      ],
    },
  },
  {
    name: 'text under a video, with its transcript folded out',
    href: 'https://lantern.example/watch/2031/03/harbour',
    head: tagged,
    body: `<main><article>${h1}<div class="video-js"><video></video><span class="vjs-control-text">Play Video</span><div class="vjs-modal-dialog-content">This is a modal window.</div></div><div class="txt">${paragraphs(story)}</div><details><summary>Show transcript</summary><p>${letters}</p></details></article></main>`,
    article: told,
  },
  {
    name: 'a letter to the editor with its writer’s name below',
    href: 'https://lantern.example/letters/2031/03/the-gate',
    head: tagged.replace('content="Mira Sund"', 'content="Letters"'),
    body: `<main><article>${h1}<p>${letters}</p><p>${story[5]}</p><p>${story[3]}</p><p><b>Ines Varga</b><br>Lindholm</p></article></main>`,
    article: { ...told, byline: ['Letters'], text: [letters, story[5] ?? '', story[3] ?? '', 'Ines Varga\nLindholm'] },
  },
  {
    name: 'the text in a web component with a slot',
    href: 'https://lantern.example/2031/03/harbour-slotted',
    head: tagged,
    body: `<lantern-page><lantern-title>${h1}</lantern-title><lantern-text>${story.map((text) => `<lantern-p><span>${text}</span></lantern-p>`).join('')}</lantern-text><lantern-related><ul>${teasers(4)}</ul></lantern-related></lantern-page>`,
    article: told,
  },
  {
    name: 'the front of a magazine with long summaries and no tags',
    href: 'https://lantern.example/magazine',
    head: site,
    body: `<main><h1>Magazine</h1>${more.map((text, index) => `<section><h2><a href="/m/${index}">Story number ${index}</a></h2><p>${text} ${story[(index + 1) % 6]}</p><p>${letters}</p></section>`).join('')}</main>`,
    article: null,
  },
  {
    name: 'a page of letters of many readers, one after another, that calls itself a page',
    href: 'https://lantern.example/opinion/letters',
    head: site + jsonLd({ '@type': 'CollectionPage', name: 'Letters' }),
    body: `<main><h1>Letters</h1>${more.map((text) => `<div><h2>The gate</h2><p>${letters}</p><p>${text}</p></div>`).join('')}</main>`,
    article: null,
  },
  {
    name: 'a glossary',
    href: 'https://lantern.example/glossary/breakwater',
    head: site + jsonLd({ '@type': 'DefinedTerm', name: 'Breakwater' }),
    body: `<main><h1>Breakwater</h1>${paragraphs(more)}</main>`,
    article: null,
  },
  {
    name: 'the crossword of the day',
    href: 'https://lantern.example/puzzles/crossword/4711',
    head: site,
    body: `<main><h1>Crossword 4711</h1><ol>${Array.from({ length: 40 }, (_, index) => `<li>What the harbour master of ward ${index} calls for when all else has failed him (7)</li>`).join('')}</ol></main>`,
    article: null,
  },
  {
    name: 'an application that asks for JavaScript and a new browser',
    href: 'https://lantern.example/app/reader',
    head: site,
    body: `<noscript><p>${standfirst}</p></noscript><div id="root"></div><p>Your browser is old. ${letters}</p>`,
    article: null,
  },
  {
    name: 'a list of offers of the week in a shop, described at length',
    href: 'https://lamps.example/offers/week-9',
    head: metas({ 'og:type': 'website' }) + jsonLd({ '@type': 'OfferCatalog', name: 'Week 9' }),
    body: `<main><h1>Week 9</h1>${more.map((text, index) => `<div class="item"><h3><a href="/i/${index}">Lamp ${index}</a></h3><p>${text}</p><span>${index}9 crowns</span><button>Into the basket</button></div>`).join('')}</main>`,
    article: null,
  },
];
