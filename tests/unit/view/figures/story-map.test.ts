import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellMarks, groupLabels, mapSigns, markPath, reorderPath } from '../../../../src/view/figures/story-map.ts';

test('each sign has a form of its own, or stands where no other of that form does', () => {
  const forms = mapSigns.map((sign) => markPath(sign, [0]));
  // Those of one form differ by the thickness and the ends of their lines, which are in the stylesheet.
  expect(new Set(forms).size).toBe(4);
});

test('a cell with several answers shows each beside the other, around the middle of its column', () => {
  expect(cellMarks(7, [2])).toEqual([{ sign: 2, x: 7 }]);
  expect(cellMarks(7, [1, 'other'])).toEqual([
    { sign: 1, x: 6.8 },
    { sign: 'other', x: 7.2 },
  ]);
});

describe('a path whose columns are put into another order', () => {
  test('has each mark in its new column, beside the middle as before', () => {
    expect(reorderPath('M0 5h0M1.8 5h0M2.2 5h0', [2, 1, 0])).toBe('M2 5h0M-0.2 5h0M0.2 5h0');
  });

  test('is as it was when the order is undone', () => {
    const orders = fc
      .integer({ min: 1, max: 80 })
      .chain((length) => fc.shuffledSubarray([...Array(length).keys()], { minLength: length }));
    fc.assert(
      fc.property(orders, fc.constantFrom(...mapSigns), (order, sign) => {
        const path = markPath(
          sign,
          order.map((_, column) => column),
        );
        const back = order.map((_, column) => order.indexOf(column));
        expect(reorderPath(reorderPath(path, order), back)).toBe(path);
      }),
    );
  });
});

describe('the labels of groups of columns', () => {
  test('stand where a group begins', () => {
    expect(groupLabels(['a', 'a', 'b', 'b'])).toEqual([
      { label: 'a', at: 0 },
      { label: 'b', at: 50 },
    ]);
  });

  test('of the largest groups come first where not all have room', () => {
    const groups = [...Array<string>(10).fill('Norway'), 'Spain', ...Array<string>(10).fill('Korea')];
    expect(groupLabels(groups).map(({ label }) => label)).toEqual(['Norway', 'Korea']);
  });

  test('never lie over one another, nor beyond the end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('May 2024', 'X', 'South Korea'), { minLength: 1, maxLength: 90 }),
        (groups) => {
          const labels = groupLabels(groups);
          for (const [index, { label, at }] of labels.entries())
            expect(at + label.length).toBeLessThan(labels[index + 1]?.at ?? 101);
        },
      ),
    );
  });
});
