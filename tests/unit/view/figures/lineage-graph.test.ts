import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GraphLink, LineageGraph, LinkBasis } from '../../../../src/view/figures/lineage-graph.ts';
import { layoutLineage } from '../../../../src/view/figures/lineage-graph.ts';

const bases: readonly LinkBasis[] = ['said', 'worked-out', 'not-proved'];

/** Graphs of up to 25 rows, with links from a row to one below it, one between any two. */
const anyGraph = fc.integer({ min: 1, max: 25 }).chain((rows) =>
  fc.record({
    rows: fc.constant(rows),
    links: fc
      .array(fc.record({ a: fc.nat(rows - 1), b: fc.nat(rows - 1), basis: fc.constantFrom(...bases) }), {
        maxLength: 30,
      })
      .map((pairs): GraphLink[] => [
        ...new Map(
          pairs
            .filter(({ a, b }) => a !== b)
            .map(({ a, b, basis }) => [
              `${Math.min(a, b)} ${Math.max(a, b)}`,
              { from: Math.min(a, b), to: Math.max(a, b), basis },
            ]),
        ).values(),
      ]),
  }),
);

interface Piece {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** All that is drawn, in lanes and rows: the node of a row is in its middle. */
function piecesOf({ rows }: LineageGraph): Piece[] {
  const parts = { all: [0, 1], above: [0, 0.5], below: [0.5, 1] } as const;
  return rows.flatMap(({ segments }, row) =>
    segments.map((segment): Piece => {
      if (segment.kind === 'down') {
        const [from, to] = parts[segment.part];
        return { x: [segment.lane, segment.lane], y: [row + from, row + to] };
      }
      const ends = [segment.from, segment.to].sort((a, b) => a - b);
      return { x: [ends[0] ?? 0, ends[1] ?? 0], y: [row + 0.5, row + 0.5] };
    }),
  );
}

test('the words beside the drawing are crossed by no line: all that is drawn is within the lanes', () => {
  fc.assert(
    fc.property(anyGraph, ({ rows, links }) => {
      const drawn = layoutLineage(rows, links);
      const places = [...piecesOf(drawn).flatMap(({ x }) => x), ...drawn.rows.map(({ lane }) => lane)];
      expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...places)).toBeLessThan(drawn.lanes);
      expect(places.every(Number.isInteger)).toBe(true);
    }),
  );
});

test('every node has a row of its own, in the order given', () => {
  fc.assert(
    fc.property(anyGraph, ({ rows, links }) => {
      expect(layoutLineage(rows, links).rows).toHaveLength(rows);
    }),
  );
});

test('no line passes through a node that is not an end of its link', () => {
  fc.assert(
    fc.property(anyGraph, ({ rows, links }) => {
      const drawn = layoutLineage(rows, links);
      for (const { from, to } of links) {
        const lane = drawn.rows[from]?.lane;
        const between = drawn.rows.slice(from + 1, to).filter((row) => row.lane === lane);
        expect(between).toEqual([]);
        const [low, high] = [lane ?? 0, drawn.rows[to]?.lane ?? 0].sort((a, b) => a - b);
        // Across it goes in the row of the node it leads to, which has no other node.
        expect(drawn.rows[to]?.lane === low || drawn.rows[to]?.lane === high).toBe(true);
      }
    }),
  );
});

test('each link can be followed from its node down to the one it leads to', () => {
  fc.assert(
    fc.property(anyGraph, ({ rows, links }) => {
      const drawn = layoutLineage(rows, links);
      for (const { from, to, basis } of links) {
        const [start, end] = [drawn.rows[from], drawn.rows[to]];
        if (!start || !end) throw new Error('A row is missing.');
        for (const [index, row] of drawn.rows.entries()) {
          if (index < from || index > to) continue;
          const covers = row.segments.some(
            (segment) =>
              segment.kind === 'down' &&
              segment.lane === start.lane &&
              (segment.part === 'all' || segment.part === (index === from ? 'below' : 'above')),
          );
          expect(covers).toBe(true);
        }
        const across = end.segments.filter(
          (segment) => segment.kind === 'across' && segment.from === start.lane && segment.basis === basis,
        );
        expect(across).toHaveLength(start.lane === end.lane ? 0 : 1);
      }
    }),
  );
});

test.each<[string, number, GraphLink[], LineageGraph]>([
  ['nothing', 0, [], { lanes: 1, rows: [] }],
  ['a node by itself', 1, [], { lanes: 1, rows: [{ lane: 0, segments: [] }] }],
  [
    'a link is straight where nothing is between',
    2,
    [{ from: 0, to: 1, basis: 'said' }],
    {
      lanes: 1,
      rows: [
        { lane: 0, segments: [{ kind: 'down', lane: 0, part: 'below', basis: 'said' }] },
        { lane: 0, segments: [{ kind: 'down', lane: 0, part: 'above', basis: 'said' }] },
      ],
    },
  ],
  [
    'a lane is drawn by the stronger of the links that share it, an end by its own',
    3,
    [
      { from: 0, to: 1, basis: 'said' },
      { from: 0, to: 2, basis: 'not-proved' },
    ],
    {
      lanes: 2,
      rows: [
        { lane: 0, segments: [{ kind: 'down', lane: 0, part: 'below', basis: 'said' }] },
        {
          lane: 1,
          segments: [
            { kind: 'down', lane: 0, part: 'all', basis: 'said' },
            { kind: 'across', from: 0, to: 1, basis: 'said' },
          ],
        },
        { lane: 0, segments: [{ kind: 'down', lane: 0, part: 'above', basis: 'not-proved' }] },
      ],
    },
  ],
])('%s', (_, rows, links, expected) => {
  expect(layoutLineage(rows, links)).toEqual(expected);
});
