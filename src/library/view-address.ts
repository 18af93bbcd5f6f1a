import { type LibraryQuery, wholeLibrary } from '../core/finding/library-query';
import { parseQueryAddress, writeQueryAddress } from '../core/finding/query-address';
import type { ArticleId, ClaimId } from '../core/model';

/** What the library shows, as it stands in its address: every view can be bookmarked, and goes back and forth. */
export type LibraryView =
  | { view: 'claims'; query: LibraryQuery }
  /** `claim`: the one to be brought into sight; `at`: or what was edited in silence. */
  | { view: 'article'; article: ArticleId; claim: ClaimId | null; at?: 'edits' }
  /** An empty name: nobody named. */
  | { view: 'speaker'; name: string }
  | { view: 'outlet'; name: string }
  | { view: 'trash'; words: string }
  | { view: 'pictures' }
  /** The same words elsewhere and the source chain of one article, or of one claim of it. */
  | { view: 'story'; article: ArticleId; claim: ClaimId | null }
  | { view: 'care' }
  /** These claims; where there are none, all that the query finds. */
  | { view: 'export'; query: LibraryQuery; claims: ClaimId[] }
  | { view: 'import' };

export const allClaims: LibraryView = { view: 'claims', query: wholeLibrary };

/** A selection of more claims stands in the history only: an address so long is of no use to anybody. */
const mostClaims = 50;

/** Writes a view as what stands in the address from the "?" on. */
export function writeViewAddress(view: LibraryView): string {
  return `?${[`view=${view.view}`, ...writeFields(view)].filter(Boolean).join('&')}`;
}

function writeFields(view: LibraryView): string[] {
  switch (view.view) {
    case 'claims':
      return [writeQueryAddress(view.query)];
    case 'article':
      return [...writeArticle(view), view.at ? field('at', view.at) : ''];
    case 'story':
      return writeArticle(view);
    case 'speaker':
    case 'outlet':
      return [field('name', view.name)];
    case 'trash':
      return [view.words === '' ? '' : field('words', view.words)];
    case 'export': {
      const claims = view.claims.length > mostClaims ? [] : view.claims;
      return [writeQueryAddress(view.query), ...claims.map((claim) => field('claim', claim))];
    }
    default:
      return [];
  }
}

const writeArticle = ({ article, claim }: { article: ArticleId; claim: ClaimId | null }) => [
  field('article', article),
  claim === null ? '' : field('claim', claim),
];

const field = (key: string, value: string) => `${key}=${encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd'))}`;

/** Reads what `writeViewAddress` wrote. An address of anything else leads to all claims. */
export function parseViewAddress(address: string): LibraryView {
  const fields = new URLSearchParams(address);
  const article = fields.get('article') as ArticleId | null;
  const claims = fields.getAll('claim') as ClaimId[];
  const name = fields.get('name');
  const view = fields.get('view');
  switch (view) {
    case 'article':
    case 'story': {
      const at = view === 'article' && fields.get('at') === 'edits' ? { at: 'edits' as const } : {};
      return article === null ? allClaims : { view, article, claim: claims[0] ?? null, ...at };
    }
    case 'speaker':
    case 'outlet':
      return name === null ? allClaims : { view, name };
    case 'trash':
      return { view, words: fields.get('words') ?? '' };
    case 'export':
      return { view, query: parseQueryAddress(address), claims };
    case 'pictures':
    case 'care':
    case 'import':
      return { view };
    default:
      return parseClaims(address);
  }
}

function parseClaims(address: string): LibraryView {
  const query = parseQueryAddress(address);
  return query.shelf === 'trash' ? { view: 'trash', words: query.words } : { view: 'claims', query };
}
