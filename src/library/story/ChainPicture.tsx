import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ChainNode, SourceChain } from '../../core/chain/source-chain';
import type { ArticleId } from '../../core/model';
import { boxPadding, boxWidth, drawChain, factLine, nameLine } from '../../core/pictures/draw-chain';
import { translateCount, useTranslate } from '../../ui/translate';
import type { Go } from '../navigation';
import { measureText } from './measure-text';

interface ChainPictureProps {
  chain: SourceChain;
  /** Articles in which something was edited in silence. */
  edited: ReadonlySet<ArticleId>;
  go: Go;
  isMirrored: boolean;
}

/** A source chain as a picture: who spoke at the start of the lines, who carried the words along them, loops dashed. */
export function ChainPicture({ chain, edited, go, isMirrored }: ChainPictureProps): JSX.Element {
  const translate = useTranslate();
  const origins = new Set(chain.origins.map(({ outlet }) => outlet));
  const looping = new Set(chain.loops.flat());
  const isEdited = ({ articleIds }: ChainNode) => articleIds.some((id) => edited.has(id));
  const { width, height, boxes, ways } = useMemo(() => {
    const factsOf = (node: ChainNode) =>
      [
        node.kind === 'speaker'
          ? translate('speaker')
          : node.articleIds.length > 0
            ? translateCount(translate, 'storyRead', node.articleIds.length)
            : translate('storyNamed'),
        origins.has(node.id) && translate('storyBegins'),
        looping.has(node.id) && translate('storyLoops'),
        isEdited(node) && translate('storyEdited'),
      ]
        .filter(Boolean)
        .join(' · ');
    const [nameWidth, factWidth] = [measureText('600 14px', '--words'), measureText('11px', '--ours')];
    return drawChain(chain, { factsOf, nameWidth, factWidth, isMirrored });
  }, [chain, edited, isMirrored, translate]);
  const nodes = new Map(chain.nodes.map((node) => [node.id, node]));
  return (
    <svg
      class="chain"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-label={translate('storyChain')}
    >
      <defs>
        <marker
          id="chain-arrow"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path class="chain-head" d="M0 0.5 7.5 4 0 7.5z" />
        </marker>
      </defs>
      {ways.map(({ from, to, claims, leadsBack, path }) => (
        <path
          key={`${from} ${to}`}
          class="chain-way"
          data-leads-back={leadsBack}
          d={path}
          stroke-width={Math.min(4, 1 + Math.log2(claims))}
          marker-end="url(#chain-arrow)"
        />
      ))}
      {boxes.map(({ id, x, y, height: own, name, facts }) => {
        const node = nodes.get(id);
        if (!node) return null;
        const { kind } = node;
        const middle = x + boxWidth / 2;
        const factsFrom = y + boxPadding + name.length * nameLine;
        return (
          <a
            key={id}
            class="chain-node"
            data-kind={kind}
            data-begins={origins.has(id)}
            data-loops={looping.has(id)}
            data-edited={isEdited(node)}
            href={`?view=${kind}&name=${encodeURIComponent(node.name)}`}
            onClick={(event) => {
              event.preventDefault();
              go({ view: kind, name: node.name });
            }}
          >
            <title>{node.name}</title>
            <rect x={x} y={y} width={boxWidth} height={own} rx={kind === 'speaker' ? 24 : 8} />
            {name.map((line, at) => (
              <text key={at} x={middle} y={y + boxPadding + at * nameLine + 14} class="chain-name">
                {line}
              </text>
            ))}
            {facts.map((line, at) => (
              <text key={at} x={middle} y={factsFrom + at * factLine + 11} class="chain-fact">
                {line}
              </text>
            ))}
          </a>
        );
      })}
    </svg>
  );
}
