import { expect, test } from 'vitest';
import { draw } from '../../../src/cli/draw-sample.ts';

const items = Array.from({ length: 100 }, (_, index) => index);

test('the same seed draws the same, another seed others', () => {
  expect(draw(items, 10, 1)).toEqual(draw(items, 10, 1));
  expect(draw(items, 10, 1)).not.toEqual(draw(items, 10, 2));
});

test('nothing is drawn twice, and no more than there is', () => {
  expect(draw(items, 200, 3).toSorted((a, b) => a - b)).toEqual(items);
});

test('every item has its chance', () => {
  const drawn = new Set(Array.from({ length: 200 }, (_, seed) => draw(items, 5, seed)).flat());
  expect(drawn.size).toBe(100);
});
