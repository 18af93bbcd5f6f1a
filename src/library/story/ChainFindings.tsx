import type { JSX } from 'preact';
import type { SourceChain } from '../../core/chain/source-chain';
import { translateCount, useTranslate } from '../../ui/translate';

/** What a chain shows, in sentences: how many articles lead to one source, and who cites each other in a circle. */
export function ChainFindings({ chain, locale }: { chain: SourceChain; locale: string }): JSX.Element | null {
  const translate = useTranslate();
  const names = new Map(chain.nodes.map(({ id, name }) => [id, name]));
  const shared = chain.origins.filter(({ articleIds }) => articleIds.length > 1);
  if (shared.length + chain.loops.length === 0) return null;
  return (
    <ul class="story-findings">
      {shared.map(({ outlet, articleIds }) => (
        <li key={outlet}>{translateCount(translate, 'storyLeadTo', articleIds.length, names.get(outlet) ?? '')}</li>
      ))}
      {chain.loops.map((loop) => (
        <li key={loop.join(' ')}>
          {translate(
            'storyLoop',
            new Intl.ListFormat(locale, { type: 'conjunction' }).format(loop.map((id) => names.get(id) ?? '')),
          )}
        </li>
      ))}
    </ul>
  );
}
