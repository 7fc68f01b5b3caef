import { columnAt } from '../../view/figures/story-map.ts';

/** Columns by their groups, of one group as they were. */
export function orderColumns(columns: readonly number[], groups: readonly string[]): readonly number[] {
  const groupOf = new Map(columns.map((column, index) => [column, groups[index] ?? '']));
  return columns.toSorted((a, b) => (groupOf.get(a) ?? '').localeCompare(groupOf.get(b) ?? ''));
}

/**
 * Columns by in how many rows they have a sign of one of them; of as many as they were, and that one first.
 *
 * @param rows for each row the paths of its answers, see `markPath`
 */
export function likeness(
  columns: readonly number[],
  to: number,
  rows: readonly (readonly string[])[],
): readonly number[] {
  const scores = new Map<number, number>([[to, Infinity]]);
  for (const paths of rows) {
    const alike = new Set(paths.map((path) => columnsOf(path)).flatMap((own) => (own.includes(to) ? own : [])));
    for (const column of alike) scores.set(column, (scores.get(column) ?? 0) + 1);
  }
  return columns.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

function columnsOf(path: string): number[] {
  return [...path.matchAll(/M(-?[\d.]+)/g)].map(([, x]) => columnAt(Number(x)));
}
