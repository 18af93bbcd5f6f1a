import type { CitationDate } from './citing/citation-date';
import { makeCitationKeys } from './citing/citation-keys';
import { readSource } from './citing/citation-source';
import type { PersonName } from './citing/parse-name';
import { quotationNote } from './citing/quotation-note';
import { type ArticleClaims, groupByArticle, type Records } from './records';

/** One item an article, its claims in the note; what Zotero, Mendeley and Pandoc read; docs/formats/references.md. */
export function* writeCslJson(records: Records): Generator<string> {
  const makeKey = makeCitationKeys();
  let separator = '[\n';
  for (const group of groupByArticle(records)) {
    yield separator + JSON.stringify(describeItem(group, makeKey(group.article)));
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}

function describeItem({ article, claims }: ArticleClaims, id: string) {
  const { authors, title, outlet, published, accessed } = readSource(article, null);
  const tags = [...new Set(claims.flatMap((claim) => claim.tags))];
  return {
    id,
    type: 'webpage',
    ...(title === null ? {} : { title }),
    ...(authors.length > 0
      ? { author: authors.map(describeName) }
      : outlet === null
        ? {}
        : { author: [{ literal: outlet }] }),
    ...(outlet === null ? {} : { 'container-title': outlet }),
    ...(published ? { issued: describeDate(published) } : {}),
    ...(accessed ? { accessed: describeDate(accessed) } : {}),
    ...(article.lang === null ? {} : { language: article.lang }),
    ...(article.section === null ? {} : { section: article.section }),
    URL: article.url,
    ...(tags.length === 0 ? {} : { keyword: tags.join(', ') }),
    ...(claims.length === 0 ? {} : { note: claims.map(quotationNote).join('\n') }),
  };
}

function describeName({ family, given, suffix }: PersonName) {
  if (given === null) return { literal: family };
  return { family, given, ...(suffix === null ? {} : { suffix }) };
}

function describeDate({ year, month, day }: CitationDate) {
  return { 'date-parts': [[year, ...(month === null ? [] : [month]), ...(day === null ? [] : [day])]] };
}
