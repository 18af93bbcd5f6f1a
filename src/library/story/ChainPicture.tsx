import type { JSX } from 'preact';
import type { SourceChain } from '../../core/chain/source-chain';
import { type GridPoint, layOutChain } from '../../core/pictures/lay-out-chain';
import { translateCount, useTranslate } from '../../ui/translate';
import type { Go } from '../navigation';

const box = { width: 184, height: 48 }; // A name of some 24 letters and a line below it.
const gap = { column: 72, row: 20 };
const edge = 12; // Room for lines around the boxes.
const loopRoom = 56; // Loops hang below the boxes that they join.
const mostLetters = 24;

/** A source chain as a picture: who spoke at the start of the lines, who carried the words along them, loops dashed. */
export function ChainPicture({
  chain,
  go,
  isMirrored,
}: {
  chain: SourceChain;
  go: Go;
  isMirrored: boolean;
}): JSX.Element {
  const translate = useTranslate();
  const { columns, rows, nodes, edges } = layOutChain(chain);
  const origins = new Set(chain.origins.map(({ outlet }) => outlet));
  const looping = new Set(chain.loops.flat());
  const width = columns * (box.width + gap.column) - gap.column + 2 * edge;
  const height =
    rows * (box.height + gap.row) - gap.row + 2 * edge + (edges.some(({ leadsBack }) => leadsBack) ? loopRoom : 0);
  const place = ({ column, row }: GridPoint) => {
    const x = edge + column * (box.width + gap.column);
    return { x: isMirrored ? width - x - box.width : x, y: edge + row * (box.height + gap.row) };
  };
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
      {edges.map(({ edge: { from, to, claimIds }, points, leadsBack }) => (
        <path
          key={`${from} ${to}`}
          class="chain-way"
          data-leads-back={leadsBack}
          d={leadsBack ? drawLoop(points.map(place)) : drawWay(points.map(place), isMirrored)}
          stroke-width={Math.min(4, 1 + Math.log2(claimIds.length))}
          marker-end="url(#chain-arrow)"
        />
      ))}
      {nodes.map(({ node: { id, kind, name, articleIds }, ...point }) => {
        const { x, y } = place(point);
        return (
          <a
            key={id}
            class="chain-node"
            data-kind={kind}
            data-begins={origins.has(id)}
            data-loops={looping.has(id)}
            href={`?view=${kind}&name=${encodeURIComponent(name)}`}
            onClick={(event) => {
              event.preventDefault();
              go({ view: kind, name });
            }}
          >
            <title>{name}</title>
            <rect x={x} y={y} width={box.width} height={box.height} rx={kind === 'speaker' ? box.height / 2 : 8} />
            <text x={x + box.width / 2} y={y + 20} class="chain-name">
              {shorten(name)}
            </text>
            <text x={x + box.width / 2} y={y + 37} class="chain-fact">
              {[
                kind === 'speaker'
                  ? translate('speaker')
                  : articleIds.length > 0
                    ? translateCount(translate, 'storyRead', articleIds.length)
                    : translate('storyNamed'),
                origins.has(id) && translate('storyBegins'),
                looping.has(id) && translate('storyLoops'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </text>
          </a>
        );
      })}
    </svg>
  );
}

interface Corner {
  x: number;
  y: number;
}

/** From the end of the first box to the start of the last, level where it meets them and between the boxes that it passes. */
function drawWay(corners: Corner[], isMirrored: boolean): string {
  const [first, ...rest] = corners;
  if (!first) return '';
  const sign = isMirrored ? -1 : 1;
  const leave = ({ x, y }: Corner) => ({ x: isMirrored ? x : x + box.width, y: y + box.height / 2 });
  const enter = ({ x, y }: Corner) => ({ x: isMirrored ? x + box.width : x, y: y + box.height / 2 });
  let at = leave(first);
  let path = `M${at.x} ${at.y}`;
  for (const [step, corner] of rest.entries()) {
    const to = enter(corner);
    const bend = sign * (gap.column / 2);
    path += ` C${at.x + bend} ${at.y} ${to.x - bend} ${to.y} ${to.x} ${to.y}`;
    at = leave(corner);
    if (step < rest.length - 1) path += ` L${at.x} ${at.y}`;
  }
  return path;
}

/** From the bottom of one box back to the bottom of another, below both. */
function drawLoop(corners: Corner[]): string {
  const [from, to] = [corners[0], corners.at(-1)];
  if (!from || !to) return '';
  const [start, end] = [from, to].map(({ x, y }) => ({ x: x + box.width / 2, y: y + box.height })) as [Corner, Corner];
  const low = Math.max(start.y, end.y) + loopRoom - edge / 2;
  return `M${start.x - 16} ${start.y} C${start.x - 16} ${low} ${end.x + 16} ${low} ${end.x + 16} ${end.y + 2}`;
}

function shorten(name: string): string {
  const letters = [...name];
  return letters.length <= mostLetters ? name : `${letters.slice(0, mostLetters - 1).join('')}…`;
}
