import { makeCitationKeys } from './citing/citation-keys';
import { readSource } from './citing/citation-source';
import type { PersonName } from './citing/parse-name';
import { quotationNote } from './citing/quotation-note';
import { type ArticleClaims, groupByArticle, type Records } from './records';

/** One `@misc` an article, which BibTeX and BibLaTeX both take; its claims in the annotation; docs/formats/references.md. */
export function* writeBibtex(records: Records): Generator<string> {
  const makeKey = makeCitationKeys();
  for (const group of groupByArticle(records)) yield writeEntry(group, makeKey(group.article));
}

function writeEntry({ article, claims }: ArticleClaims, key: string): string {
  const { authors, title, outlet, published, accessed, url } = readSource(article, null);
  const two = (number: number) => String(number).padStart(2, '0');
  const names = authors.length > 0 ? authors.map(writeName) : outlet === null ? [] : [`{${escapeLatex(outlet)}}`];
  const fields: [string, string | null][] = [
    ['author', names.length === 0 ? null : names.join(' and ')],
    ['title', title === null ? null : `{${escapeLatex(title)}}`], // Doubled braces keep the case of names.
    ['howpublished', outlet === null ? null : escapeLatex(outlet)],
    ['year', published ? String(published.year) : null],
    ['month', published?.month ? two(published.month) : null],
    ['day', published?.day ? two(published.day) : null],
    ['url', escapeAddress(url)],
    [
      'urldate',
      accessed?.month && accessed.day ? `${accessed.year}-${two(accessed.month)}-${two(accessed.day)}` : null,
    ],
    ['langid', article.lang === null ? null : escapeLatex(article.lang)],
    ['keywords', [...new Set(claims.flatMap(({ tags }) => tags))].map(escapeLatex).join(', ') || null],
    ['annote', claims.length === 0 ? null : escapeLatex(claims.map(quotationNote).join(' / '))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${key},\n${lines.join(',\n')}\n}\n\n`;
}

function writeName({ family, given, suffix }: PersonName): string {
  if (given === null) return `{${escapeLatex(family)}}`;
  return [family, ...(suffix === null ? [] : [suffix]), given].map(escapeLatex).join(', ');
}

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Words as LaTeX shows them. Braces are escaped in pairs of their own, or they would open and close the field. */
function escapeLatex(words: string): string {
  return words
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
    .replace(
      /[\\{}$&#%_~^]/g,
      (mark) =>
        commands[mark] ?? (mark === '{' ? '\\textbraceleft{}' : mark === '}' ? '\\textbraceright{}' : `\\${mark}`),
    );
}

/** The field is read word for word, so what could end it or the line is written as an address writes it. */
function escapeAddress(url: string): string {
  return url.replace(/[\s{}\\\p{Cc}\p{Cs}]/gu, (mark) => (/\p{Cs}/u.test(mark) ? '' : encodeURIComponent(mark)));
}
