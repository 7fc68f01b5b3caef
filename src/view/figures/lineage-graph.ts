import type { GraphNode } from 'd3-dag';
import { graph, grid } from 'd3-dag';

/** How a link is known: the article says so, it was worked out from the texts, or only the outlet is known. */
export type LinkBasis = 'said' | 'worked-out' | 'not-proved';

/** A link from a row to one further down. */
export interface GraphLink {
  readonly from: number;
  readonly to: number;
  readonly basis: LinkBasis;
}

/** A piece of a link within a row: across at the height of the node, or along its lane. */
export type Segment =
  | { readonly kind: 'across'; readonly from: number; readonly to: number; readonly basis: LinkBasis }
  | {
      readonly kind: 'down';
      readonly lane: number;
      readonly part: 'all' | 'above' | 'below';
      readonly basis: LinkBasis;
    };

/** What is drawn beside a row of text: its node, and what of the links passes there. Lanes are counted from the left, from 0. */
export interface GraphRow {
  readonly lane: number;
  readonly segments: readonly Segment[];
}

export interface LineageGraph {
  readonly lanes: number;
  /** One for each row, in the order given. */
  readonly rows: readonly GraphRow[];
}

/** The stronger covers the weaker where links share a lane. */
const strength: Readonly<Record<LinkBasis, number>> = { said: 2, 'worked-out': 1, 'not-proved': 0 };

/**
 * Lays out a graph in rows, as histories of versions are drawn: each node has a row of its own, so time runs down the page and
 * the words are beside the drawing, where no line can cross them. A link leaves its node downwards, in that node's lane, and
 * goes across at the height of the node it leads to. The lanes are those of d3-dag's grid
 * (https://erikbrinkman.github.io/d3-dag/functions/grid.html), which draws the horizontal part first: it is given the graph
 * upside down.
 *
 * @param links each from a row to one below it
 */
export function layoutLineage(rows: number, links: readonly GraphLink[]): LineageGraph {
  const lanes = lanesOf(rows, links);
  const laneOf = (row: number) => lanes[row] ?? 0;
  const leaving = Map.groupBy(links, ({ from }) => from);
  return {
    lanes: Math.max(0, ...lanes) + 1,
    rows: lanes.map((lane, row) => ({
      lane,
      segments: [
        ...[...leaving].flatMap(([from, own]): Segment[] => {
          const open = own.filter(({ to }) => to >= row);
          const goesOn = open.some(({ to }) => to > row);
          if (from > row || open.length === 0 || (from === row && !goesOn)) return [];
          const part = from === row ? 'below' : goesOn ? 'all' : 'above';
          return [{ kind: 'down', lane: laneOf(from), part, basis: strongest(open) }];
        }),
        ...links
          .filter(({ from, to }) => to === row && laneOf(from) !== lane)
          .map(({ from, basis }): Segment => ({ kind: 'across', from: laneOf(from), to: lane, basis })),
      ],
    })),
  };
}

function strongest(links: readonly GraphLink[]): LinkBasis {
  return links.reduce<LinkBasis>((best, { basis }) => (strength[basis] > strength[best] ? basis : best), 'not-proved');
}

function lanesOf(rows: number, links: readonly GraphLink[]): number[] {
  if (rows === 0) return [];
  const dag = graph<number, undefined>();
  const nodes = Array.from({ length: rows }, (_, index) => dag.node(index));
  for (const { from, to } of links) {
    const [source, target] = [nodes[to], nodes[from]];
    if (source && target) dag.link(source, target, undefined);
  }
  grid()
    .nodeSize([1, 1])
    .gap([0, 0])
    .rank(({ data }: GraphNode<number, undefined>) => -data)(dag);
  return nodes.map(({ x }) => Math.round(x - 0.5));
}
