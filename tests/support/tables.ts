import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/** A row of a table that has not as many cells as its head, those that span several counted as several. */
export interface UnevenRow {
  /** Of the table on its page, from 1. */
  readonly table: number;
  /** Of the row in its table, its head included, from 1. */
  readonly row: number;
  readonly cells: number;
  readonly expected: number;
}

/** Finds the uneven rows of all tables of a page; the first row of a table is its head. */
export function findUnevenRows(html: string): UnevenRow[] {
  return elements(unified().use(rehypeParse).parse(html), 'table').flatMap((table, tableIndex) => {
    const widths = columnsOf(elements(table, 'tr'));
    const [expected = 0] = widths;
    return widths.flatMap((cells, index) =>
      cells === expected ? [] : [{ table: tableIndex + 1, row: index + 1, cells, expected }],
    );
  });
}

/** How many columns each row takes up: those of its cells, and those that cells of rows above reach down into. */
function columnsOf(rows: readonly Element[]): number[] {
  const reaching: { columns: number; rows: number }[] = [];
  return rows.map((row) => {
    const above = reaching.filter(({ rows: left }) => left > 0);
    for (const cell of above) cell.rows -= 1;
    const cells = row.children.filter((child) => child.type === 'element').map(spans);
    reaching.push(...cells.map((cell) => ({ columns: cell.columns, rows: cell.rows - 1 })));
    return [...above, ...cells].reduce((sum, { columns }) => sum + columns, 0);
  });
}

function spans({ properties: { colSpan, rowSpan } }: Element): { columns: number; rows: number } {
  return { columns: Number(colSpan ?? 1), rows: Number(rowSpan ?? 1) };
}

/** The elements of a name below a node, not those within one another. */
function elements(node: Root | Element, name: string): Element[] {
  const found: Element[] = [];
  for (const child of node.children)
    visit(child, 'element', (element: Element) => {
      if (element.tagName !== name) return undefined;
      found.push(element);
      return SKIP;
    });
  return found;
}
