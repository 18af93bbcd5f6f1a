import type { JSX } from 'preact';
import type { SourceChain } from '../../core/chain/source-chain';
import type { ArticleId } from '../../core/model';
import { useTranslate } from '../../ui/translate';
import { formatNumber } from './format-number';

interface ChainTableProps {
  chain: SourceChain;
  /** Articles in which something was edited in silence. */
  edited: ReadonlySet<ArticleId>;
  locale: string;
}

/** A source chain as a table: each step from one hand to the next, in the order of the claims. */
export function ChainTable({ chain, edited, locale }: ChainTableProps): JSX.Element {
  const translate = useTranslate();
  const nodes = new Map(chain.nodes.map((node) => [node.id, node]));
  const origins = new Set(chain.origins.map(({ outlet }) => outlet));
  const looping = new Set(chain.loops.flat());
  const nameOf = (id: string) => {
    const isEdited = nodes.get(id)?.articleIds.some((article) => edited.has(article));
    const facts = [
      origins.has(id) && translate('storyBegins'),
      looping.has(id) && translate('storyLoops'),
      isEdited && translate('storyEdited'),
    ].filter(Boolean);
    return `${nodes.get(id)?.name ?? ''}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`;
  };
  return (
    <table>
      <caption class="only-heard">{translate('storyChain')}</caption>
      <thead>
        <tr>
          <th scope="col">{translate('storyFrom')}</th>
          <th scope="col">{translate('storyTo')}</th>
          <th scope="col">{translate('libraryView_claims')}</th>
        </tr>
      </thead>
      <tbody>
        {chain.edges.map(({ from, to, claimIds }) => (
          <tr key={`${from} ${to}`}>
            <th scope="row">{nameOf(from)}</th>
            <td>{nameOf(to)}</td>
            <td>{formatNumber(claimIds.length, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
