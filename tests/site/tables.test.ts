import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { pagesOf } from '../support/links.ts';
import { findUnevenRows } from '../support/tables.ts';

test('every table has as many cells in each row as in its head', () => {
  const { folder } = inject('rootSite');
  const html = new Map(pagesOf(folder).map((page) => [page, readFileSync(join(folder, page), 'utf8')]));
  expect([...html.values()].filter((page) => page.includes('<table')).length).toBeGreaterThan(100);
  expect([...html].flatMap(([page, text]) => findUnevenRows(text).map((uneven) => ({ page, ...uneven })))).toEqual([]);
});

test('the check counts cells that span several columns or rows, in each table for itself', () => {
  const table = (...rows: string[]) => `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
  const three = '<th>a</th><th>b</th><th>c</th>';
  expect(findUnevenRows(table(three, '<th>1</th><td>2</td><td>3</td>', '<td colspan="3">all</td>'))).toEqual([]);
  expect(findUnevenRows(table(three, '<td rowspan="2">1</td><td>2</td><td>3</td>', '<td>2</td><td>3</td>'))).toEqual(
    [],
  );
  expect(findUnevenRows(table('<th>a</th>') + table(three, '<td>1</td><td colspan="3">2</td>'))).toEqual([
    { table: 2, row: 2, cells: 4, expected: 3 },
  ]);
  expect(findUnevenRows(table(three, '<td rowspan="2">1</td><td>2</td>', '<td>1</td>'))).toEqual([
    { table: 1, row: 2, cells: 2, expected: 3 },
    { table: 1, row: 3, cells: 2, expected: 3 },
  ]);
});
