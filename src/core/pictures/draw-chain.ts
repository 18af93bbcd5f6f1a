import type { SourceChain } from '../chain/source-chain';
import { type GridPoint, layOutChain } from './lay-out-chain';
import { type WidthOf, wrapWords } from './wrap-words';

/** A hand of a chain as a box, in pixels; its lines stand from top to bottom, at the middle. */
export interface ChainBox {
  id: string;
  x: number;
  y: number;
  height: number;
  name: string[];
  facts: string[];
}

export interface ChainDrawing {
  width: number;
  height: number;
  boxes: ChainBox[];
  ways: { from: string; to: string; claims: number; leadsBack: boolean; path: string }[];
}

export interface ChainLettering {
  /** What is told of a hand below its name. */
  factsOf: (node: SourceChain['nodes'][number]) => string;
  nameWidth: WidthOf;
  factWidth: WidthOf;
  /** From right to left. */
  isMirrored: boolean;
}

export const boxWidth = 192; // A name of some 24 letters; longer ones take more lines.
export const nameLine = 18;
export const factLine = 15;
export const boxPadding = 10;

const gap = { column: 72, row: 16 };
const edge = 12; // Room for lines around the boxes.
const lane = 12; // Between the ways that lead back, below all boxes.
const turn = 8; // Radius of their corners.
const beside = 12; // They run so far beside a box, the first of them; a gap has room for some.
const mostBeside = 6;
const nextBeside = 4;

/** Draws a source chain: names whole, ways forward between the boxes, ways that close a loop below all of them. */
export function drawChain(chain: SourceChain, lettering: ChainLettering): ChainDrawing {
  const layout = layOutChain(chain);
  const { columns, rows } = layout;
  const written = layout.nodes.map(({ node, column, row }) => {
    const name = wrapWords(node.name, boxWidth - 2 * boxPadding, lettering.nameWidth);
    const facts = wrapWords(lettering.factsOf(node), boxWidth - 2 * boxPadding, lettering.factWidth);
    const height = 2 * boxPadding + name.length * nameLine + facts.length * factLine;
    return { id: node.id, column, row, name, facts, height };
  });
  const rowHeight = gap.row + written.reduce((most, { height }) => Math.max(most, height), 0);
  const loops = layout.edges.filter(({ leadsBack }) => leadsBack);
  const margin = edge + (loops.length > 0 ? beside + mostBeside * nextBeside : 0);
  const width = columns * (boxWidth + gap.column) - gap.column + 2 * margin;
  const bottom = edge + rows * rowHeight - gap.row;
  const height = bottom + edge + loops.length * lane;
  const left = ({ column }: GridPoint) => margin + column * (boxWidth + gap.column);
  const middle = ({ row }: GridPoint) => edge + row * rowHeight + (rowHeight - gap.row) / 2;
  const across = (x: number) => (lettering.isMirrored ? width - x : x);
  return {
    width,
    height,
    boxes: written.map(({ column, row, height: own, ...box }) => {
      const x = left({ column, row });
      return {
        ...box,
        height: own,
        x: lettering.isMirrored ? width - x - boxWidth : x,
        y: middle({ column, row }) - own / 2,
      };
    }),
    ways: layout.edges.map(({ edge: { from, to, claimIds }, points, leadsBack }) => {
      const corners = points.map((point) => ({ x: left(point), y: middle(point) }));
      const at = loops.findIndex(({ edge: each }) => each.from === from && each.to === to);
      const path = leadsBack
        ? drawLoop(corners, {
            low: bottom + (at + 1) * lane,
            out: beside + (at % mostBeside) * nextBeside,
            across,
          })
        : drawWay(corners, across);
      return { from, to, claims: claimIds.length, leadsBack, path };
    }),
  };
}

interface Corner {
  x: number;
  y: number;
}

type Across = (x: number) => number;

/** From the end of the first box to the start of the last, level where it meets them and between the boxes that it passes. */
function drawWay(corners: readonly Corner[], across: Across): string {
  const [first, ...rest] = corners;
  if (!first) return '';
  let at = { x: first.x + boxWidth, y: first.y };
  let path = `M${across(at.x)} ${at.y}`;
  for (const [step, to] of rest.entries()) {
    const half = gap.column / 2;
    path += ` C${across(at.x + half)} ${at.y} ${across(to.x - half)} ${to.y} ${across(to.x)} ${to.y}`;
    at = { x: to.x + boxWidth, y: to.y };
    if (step < rest.length - 1) path += ` L${across(at.x)} ${at.y}`;
  }
  return path;
}

/** From the end of one box down beside it, below all boxes, and up beside the other to its start: across no box. */
function drawLoop(
  corners: readonly Corner[],
  { low, out, across }: { low: number; out: number; across: Across },
): string {
  const [from, to] = [corners[0], corners.at(-1)];
  if (!from || !to) return '';
  // A little below the ways that lead forward, so that both can be seen.
  const [leaveY, enterY] = [from.y + turn, to.y + turn];
  const [right, left] = [from.x + boxWidth + out, to.x - out];
  const point = (x: number, y: number) => `${across(x)} ${y}`;
  return [
    `M${point(from.x + boxWidth, leaveY)}`,
    `L${point(right - turn, leaveY)} Q${point(right, leaveY)} ${point(right, leaveY + turn)}`,
    `L${point(right, low - turn)} Q${point(right, low)} ${point(right - turn, low)}`,
    `L${point(left + turn, low)} Q${point(left, low)} ${point(left, low - turn)}`,
    `L${point(left, enterY + turn)} Q${point(left, enterY)} ${point(left + turn, enterY)}`,
    `L${point(to.x, enterY)}`,
  ].join(' ');
}
