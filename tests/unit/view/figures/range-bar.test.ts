import { describe, expect, test } from 'vitest';
import { rangeBar } from '../../../../src/view/figures/range-bar.ts';
import type { RangeRow } from '../../../../src/view/figures/range-chart.ts';

const row: RangeRow = {
  from: 20,
  to: 80,
  precision: 'range',
  openStart: false,
  openEnd: false,
  position: 'affirms',
  words: '2 to 8',
  articles: [],
};
const opacities = ({ fading }: ReturnType<typeof rangeBar>) => fading.map(({ opacity }) => opacity);

describe('the bar of a value', () => {
  test('is solid between two ends that are given', () => {
    expect(rangeBar(row, [])).toMatchObject({ solid: { x: 20, width: 60 }, fading: [] });
  });

  test('fades out where no most is given', () => {
    const bar = rangeBar({ ...row, openEnd: true }, []);
    expect(bar).not.toHaveProperty('solid');
    expect(bar.fading.map(({ x, width }) => [x, width])).toEqual([
      [20, 20],
      [40, 20],
      [60, 20],
    ]);
    expect(opacities(bar)).toEqual(opacities(bar).toSorted((a, b) => b - a));
  });

  test('fades in where no least is given', () => {
    const bar = rangeBar({ ...row, openStart: true }, []);
    expect(bar).not.toHaveProperty('solid');
    expect(bar.fading.map(({ x, width }) => [x, width])).toEqual([
      [20, 20],
      [40, 20],
      [60, 20],
    ]);
    expect(opacities(bar)).toEqual(opacities(bar).toSorted((a, b) => a - b));
  });

  test('has a dot where a figure was printed, and is marked where it is about', () => {
    const about: RangeRow = { ...row, from: 50, to: 50, point: 50, precision: 'about' };
    expect(rangeBar(about, [])).toMatchObject({ point: 50, isAbout: true, fading: [] });
    expect(rangeBar(about, [])).not.toHaveProperty('solid');
    expect(rangeBar(row, [])).not.toHaveProperty('point');
    expect(rangeBar(row, []).isAbout).toBe(false);
  });

  test('stands on the marks of its axis', () => {
    expect(
      rangeBar(row, [
        { at: 10, label: '1' },
        { at: 90, label: '9' },
      ]).ticks,
    ).toEqual([10, 90]);
  });
});
