import { expect, test } from 'vitest';
import { likeness, orderColumns } from '../../../../src/browser/story-map/columns.ts';

test('columns stand by groups, of one group as they were', () => {
  expect(orderColumns([0, 1, 2, 3], ['Norway', 'Chile', 'Norway', 'Chile'])).toEqual([1, 3, 0, 2]);
});

test('columns of no group stand as they were', () => {
  expect(orderColumns([3, 1, 2], ['', '', ''])).toEqual([3, 1, 2]);
});

test('columns that give the answers of one come first, the more the sooner, it before all', () => {
  const rows = [['M0 5h0M2 5h0', 'M1 5h0M3 5h0'], ['M0 5h0M3 5h0', 'M2 5h0'], ['M0 5h0M3 5h0']];
  expect(likeness([0, 1, 2, 3], 0, rows)).toEqual([0, 3, 2, 1]);
});

test('an answer counts once a row, also where a cell has several', () => {
  expect(likeness([0, 1, 2], 2, [['M.8 5h0M2 5h0', 'M1.2 5h0M2.2 5h0'], ['M0 5h0M2 5h0'], ['M0 5h0M2 5h0']])).toEqual([
    2, 0, 1,
  ]);
});
