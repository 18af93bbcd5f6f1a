import { matchSelector } from '../core/anchor/match-selector';
import { currentContent } from '../core/claims/current-words';
import type { ArticleRecord, Claim } from '../core/model';
import { annotateText, type NumberedSpan } from './html/annotate-text';
import { writeClaimNote } from './html/claim-note';
import { asLink, escapeHtml } from './html/escape-html';
import { englishHtmlWords, type HtmlWords } from './html/html-words';
import { type ArticleClaims, groupByArticle, type Records, type WriteOptions } from './records';

/**
 * A page to read and print: each article with its claims marked and numbered notes in the margin. Where the text of an article is
 * not known, its claims stand with the words around them. Holds no script; docs/formats/html.md.
 */
export function* writeHtml(records: Records, options: WriteOptions): Generator<string> {
  const { exportedAt, texts, words = englishHtmlWords } = options;
  yield writeHead(words, exportedAt);
  for (const group of groupByArticle(records)) yield* writeArticle(group, texts?.get(group.article.id) ?? null, words);
  yield '</main>\n</body>\n</html>\n';
}

function* writeArticle({ article, claims }: ArticleClaims, text: string | null, words: HtmlWords): Generator<string> {
  yield `<article>\n${writeHeading(article, words)}`;
  const lang = writeLang(article);
  const numbered = claims.map((claim, at) => ({ claim, number: at + 1 }));
  const found = new Set<number>();
  if (text !== null) {
    const spans = numbered.flatMap(({ claim, number }) => findSpans(claim, number, text));
    for (const { html, numbers } of annotateText(text, spans)) {
      yield `<div class="row"><p dir="auto"${lang}>${html}</p>\n`;
      for (const number of numbers) {
        found.add(number);
        const claim = claims[number - 1];
        if (claim) yield writeClaimNote(claim, number, words);
      }
      yield '</div>\n';
    }
  }
  for (const { claim, number } of numbered) {
    if (found.has(number)) continue;
    yield `<div class="row"><blockquote dir="auto"${lang}>${writeContext(claim, number)}</blockquote>\n${writeClaimNote(claim, number, words)}</div>\n`;
  }
  yield '</article>\n';
}

/** Only words that are still the same are marked; the others are shown as they were. */
function findSpans(claim: Claim, number: number, text: string): NumberedSpan[] {
  return currentContent(claim).flatMap((selector) => {
    const match = matchSelector(text, selector);
    return match && match.state !== 'changed' ? [{ number, span: match.span }] : [];
  });
}

function writeContext(claim: Claim, number: number): string {
  const stretches = currentContent(claim).map(
    ({ prefix, exact, suffix }) => `… ${escapeHtml(prefix)}<mark>${escapeHtml(exact)}</mark>${escapeHtml(suffix)} …`,
  );
  return `<p>${stretches.join('</p>\n<p>')}<sup>[${number}]</sup></p>`;
}

function writeHeading(article: ArticleRecord, words: HtmlWords): string {
  const { title, url, publisher, byline, publishedAt } = article;
  const link = asLink(url);
  const source = [byline.join(', '), publisher ?? '', publishedAt ?? '']
    .filter((each) => each.trim() !== '')
    .map(escapeHtml)
    .join(' · ');
  const address = link === null ? escapeHtml(url) : `<a href="${link}">${escapeHtml(url)}</a>`;
  return `<h2 dir="auto"${title === null ? '' : writeLang(article)}>${escapeHtml(title?.trim() || words.untitled)}</h2>\n<p class="source">${source === '' ? '' : `${source}<br>`}${address}</p>\n`;
}

/** The words of an article are in its own language, whatever its reader's is. */
const writeLang = ({ lang }: ArticleRecord) =>
  lang !== null && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(lang) ? ` lang="${lang}"` : '';

function writeHead({ lang, dir, title, exportedAt: made }: HtmlWords, exportedAt: string): string {
  const day = new Date(exportedAt);
  const told = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  const time = `<time datetime="${day.toISOString()}">${escapeHtml(`${told.format(day)} UTC`)}</time>`;
  const parts = escapeHtml(made).split('{0}');
  return `<!DOCTYPE html>
<html lang="${escapeHtml(lang)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(`Hearsay: ${title}`)}</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 Georgia, serif; }
main { margin: 0 auto; max-width: 64rem; padding: 1rem; }
.row { display: grid; column-gap: 2rem; grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); }
.row > p, .row > blockquote { grid-column: 1; margin-block: 0 1em; }
aside { border-inline-start: 3px solid #888; font: .8rem/1.4 system-ui, sans-serif; grid-column: 2; margin-bottom: 1em; padding-inline-start: .75rem; }
aside p { margin: 0; }
.note { white-space: pre-wrap; }
p, h2, aside { overflow-wrap: anywhere; }
mark { background: #fff3b0; color: #000; }
@media (max-width: 40rem) { .row { display: block; } }
@media print {
  :root { color-scheme: light; font-size: 10pt; }
  article { break-after: page; }
  aside, blockquote { break-inside: avoid; }
  mark { background: none; text-decoration: underline; }
  a { color: inherit; }
}
</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p>${parts.join(time)}</p>
`;
}
