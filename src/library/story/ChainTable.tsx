import type { JSX } from 'preact';
import type { SourceChain } from '../../core/chain/source-chain';
import { useTranslate } from '../../ui/translate';
import { formatNumber } from './format-number';

/** A source chain as a table: each step from one hand to the next, in the order of the claims. */
export function ChainTable({ chain, locale }: { chain: SourceChain; locale: string }): JSX.Element {
  const translate = useTranslate();
  const names = new Map(chain.nodes.map(({ id, name }) => [id, name]));
  const origins = new Set(chain.origins.map(({ outlet }) => outlet));
  const nameOf = (id: string) => `${names.get(id) ?? ''}${origins.has(id) ? ` (${translate('storyBegins')})` : ''}`;
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
