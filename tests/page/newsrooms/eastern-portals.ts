import { between, type MadePage, metas, paragraphs } from './made-page';
import { bengali, hebrew, indonesian, persian, tamil, vietnamese } from './more-stories';
import { news, person, tagsOf, told } from './portal-story';

/** More portals and papers, from Tel Aviv to Jakarta, in the manner of their countries. */
export const easternPortals: readonly MadePage[] = [
  {
    name: 'Persian, from right to left, dated in its own calendar for readers',
    href: 'https://www.eskeleh.example/fa/news/471122/بندر-بسته',
    lang: 'fa',
    head: tagsOf(persian, 'خبرگزاری اسکله'),
    body: `<div class="news_body" dir="rtl"><h1 class="title">${persian.title}</h1><div class="news_date">۱۰ اسفند ۱۴۰۹ - ۱۴:۰۰</div><div class="subtitle">دو جرثقیل در اسکله شمالی افتاده و کشتی‌ها بیرون از موج‌شکن منتظر آرام شدن باد هستند.</div><div class="body" itemprop="articleBody">${between(persian.text, ['<div class="ads">تبلیغات</div>', '<p><strong>بیشتر بخوانید:</strong></p><ul><li><a href="/2">نانوایان نان‌ها را می‌شمارند</a></li></ul>'])}<p>انتهای پیام/</p></div></div>`,
    article: {
      ...told(persian, 'خبرگزاری اسکله'),
      url: 'https://www.eskeleh.example/fa/news/471122/%D8%A8%D9%86%D8%AF%D8%B1-%D8%A8%D8%B3%D8%AA%D9%87',
      text: [
        'دو جرثقیل در اسکله شمالی افتاده و کشتی‌ها بیرون از موج‌شکن منتظر آرام شدن باد هستند.',
        ...persian.text,
        'انتهای پیام/',
      ],
    },
  },
  {
    name: 'Hebrew, text in spans of an editor',
    href: 'https://www.ratzif.example/news/article/bk4711aab',
    lang: 'he',
    head:
      tagsOf(hebrew, 'הרציף') +
      news({
        headline: hebrew.title,
        author: person('מירה סונד'),
        publisher: { '@type': 'Organization', name: 'הרציף' },
      }),
    body: `<div class="layoutContainer" dir="rtl"><h1 class="mainTitle">${hebrew.title}</h1><h2 class="subTitle">שני עגורנים נפלו על הרציף הצפוני, והמעבורות ממתינות מחוץ לשובר הגלים עד שתירגע הרוח.</h2><div id="ArticleBodyComponent"><div class="public-DraftEditor-content">${between(
      hebrew.text,
      [
        '<div class="ArticleBanner"><span>פרסומת</span></div>',
        '<div class="text_editor_paragraph rtl"><b><span>קראו גם: </span></b><a href="/2"><span>האופים סופרים את הכיכרות</span></a></div>',
      ],
      (text) =>
        `<div class="text_editor_paragraph rtl"><div class="public-DraftStyleDefault-block"><span data-text="true">${text}</span></div></div>`,
    )}</div></div></div>`,
    article: {
      ...told(hebrew, 'הרציף', 'מירה סונד'),
      text: ['שני עגורנים נפלו על הרציף הצפוני, והמעבורות ממתינות מחוץ לשובר הגלים עד שתירגע הרוח.', ...hebrew.text],
    },
  },
  {
    name: 'Indonesian, with calls to read too and to scroll on',
    href: 'https://news.dermaga.example/berita/d-7471122/pelabuhan-lindholm-masih-ditutup',
    lang: 'id',
    head: tagsOf(indonesian, 'dermagacom') + metas({ author: 'Mira Sund' }),
    body: `<article class="detail"><div class="detail__header"><h1 class="detail__title">${indonesian.title}</h1><div class="detail__author">Mira Sund - <span class="detail__label">dermagaNews</span></div><div class="detail__date">Sabtu, 01 Mar 2031 16:30 WIB</div></div><div class="detail__body itp_bodycontent_wrapper"><div class="detail__body-text itp_bodycontent"><strong>Jakarta</strong> - ${indonesian.text[0]}<p>ADVERTISEMENT</p><p>SCROLL TO CONTINUE WITH CONTENT</p>${paragraphs(indonesian.text.slice(1, 2))}<table class="linksisip"><tbody><tr><td><div class="lihatjg"><strong>Baca juga: </strong><a href="/2">Tukang Roti Menghitung Roti Menjelang Pasar</a></div></td></tr></tbody></table>${paragraphs(indonesian.text.slice(2))}<p><strong>(mrs/jnt)</strong></p></div></div></article>`,
    article: {
      ...told(indonesian, 'dermagacom', 'Mira Sund'),
      text: [`Jakarta - ${indonesian.text[0]}`, ...indonesian.text.slice(1), '(mrs/jnt)'],
    },
  },
  {
    name: 'Vietnamese, signed in the last paragraph',
    href: 'https://bentau.example/cang-lindholm-van-dong-cua-4711223.html',
    lang: 'vi',
    head: tagsOf(vietnamese, 'Bến Tàu'),
    body: `<section class="section page-detail"><div class="sidebar-1"><h1 class="title-detail">${vietnamese.title}</h1><p class="description"><span class="location-stamp">LINDHOLM</span> Hai cần cẩu đổ trên bến phía bắc, các chuyến phà chờ ngoài đê chắn sóng cho đến khi gió lặng.</p><article class="fck_detail">${between(vietnamese.text, ['<figure class="tplCaption"><picture><img src="/a.jpg"></picture><figcaption><p class="Image">Bến phía bắc sáng thứ ba, nhìn từ phòng vé của hãng phà. Ảnh: <em>Bến Tàu</em></p></figcaption></figure>', '<ul class="list-news"><li><a href="/2">Thợ làm bánh đếm ổ bánh trước phiên chợ</a></li></ul>'], (text) => `<p class="Normal">${text}</p>`)}<p class="Normal" style="text-align:right;"><strong>Mira Sund</strong></p></article></div></section>`,
    article: {
      ...told(vietnamese, 'Bến Tàu'),
      text: [
        'LINDHOLM Hai cần cẩu đổ trên bến phía bắc, các chuyến phà chờ ngoài đê chắn sóng cho đến khi gió lặng.',
        ...vietnamese.text,
        'Mira Sund',
      ],
    },
  },
  {
    name: 'Bengali',
    href: 'https://www.ghat.example/world/4711aabb22',
    lang: 'bn',
    head: tagsOf(bengali, 'ঘাটের আলো') + news({ headline: bengali.title, author: [person('মীরা সুন্দ')] }),
    body: `<div class="story-grid"><div class="story-content no-key-elements"><h1>${bengali.title}</h1><div class="story-elements">${between(bengali.text, ['<div class="dfp-ad"><span>বিজ্ঞাপন</span></div>', '<div class="also-read"><span>আরও পড়ুন</span><a href="/2">মেলার আগে রুটি গুনছেন রুটিওয়ালারা</a></div>'], (text) => `<div class="storyCard"><div class="story-element story-element-text"><div><p>${text}</p></div></div></div>`)}</div></div></div>`,
    article: told(bengali, 'ঘাটের আলো', 'মীরা সুন্দ'),
  },
  {
    name: 'Tamil',
    href: 'https://www.thurai.example/news/international/471122-lindholm.html',
    lang: 'ta',
    head: tagsOf(tamil, 'துறை செய்தி'),
    body: `<div class="main-content"><h1 class="article-title">${tamil.title}</h1><div class="pgContent">${between(tamil.text, ['<p>விளம்பரம்</p>', '<p><b>இதையும் படிக்க: </b><a href="/2">ரொட்டிகளை எண்ணும் அடுமனையாளர்கள்</a></p>'])}</div></div>`,
    article: told(tamil, 'துறை செய்தி'),
  },
];
