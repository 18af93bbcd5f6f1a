import { currentContent } from '../core/claims/current-words';
import type { ArticleRecord, Claim } from '../core/model';
import { pairWithArticles, type Records, type WriteOptions } from './records';

/** The file that Hypothesis' client exports and imports, one annotation a claim and line; docs/formats/hypothesis.md. */
export function* writeHypothesis(records: Records, { exportedAt }: WriteOptions): Generator<string> {
  const head = { export_date: exportedAt, export_userid: user, client_version: 'hearsay' };
  yield `${JSON.stringify(head).slice(0, -1)},\n"hearsay":{"articles":[`;
  let separator = '\n';
  for (const article of records.articles) {
    yield separator + JSON.stringify(article);
    separator = ',\n';
  }
  yield ']},\n"annotations":[';
  separator = '\n';
  for (const { claim, article } of pairWithArticles(records)) {
    yield separator + JSON.stringify(annotate(claim, article));
    separator = ',\n';
  }
  yield '\n]}\n';
}

const user = 'acct:hearsay@localhost'; // Hypothesis shows it as the author; whoever imports becomes the owner.

/** Offsets are left out: Hypothesis counts in all text of the page, Hearsay in the article's. */
function annotate(claim: Claim, article: ArticleRecord) {
  return {
    id: claim.id,
    created: claim.firstSeenAt,
    updated: claim.changedAt ?? claim.firstSeenAt,
    user,
    uri: article.url,
    document: { title: article.title === null ? [] : [article.title] },
    text: claim.note,
    tags: claim.tags,
    group: '__world__',
    permissions: { read: [user], update: [user], delete: [user], admin: [user] },
    references: [],
    target: currentContent(claim).map(({ exact, prefix, suffix }) => ({
      source: article.url,
      selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix }],
    })),
    hearsay: claim,
  };
}
