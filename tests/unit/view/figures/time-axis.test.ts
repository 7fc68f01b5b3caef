import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelsFit } from '../../../../src/view/figures/axis.ts';
import { createTimeAxis } from '../../../../src/view/figures/time-axis.ts';
import { stack } from '../../../../src/view/figures/timeline-figure.ts';
import { labelsIn } from '../../../../src/view/labels/labels.ts';

const labels = labelsIn('en');
const day = (text: string) => Date.parse(text) / 86_400_000;
const anyDays = fc.array(fc.integer({ min: day('2000-01-01'), max: day('2026-01-01') }), {
  minLength: 1,
  maxLength: 30,
});

test('later days are never further left, all are within the axis, and labels have room', () => {
  fc.assert(
    fc.property(anyDays, (days) => {
      const { place, ticks } = createTimeAxis(days, labels);
      const places = days.toSorted((a, b) => a - b).map(place);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...places)).toBeLessThanOrEqual(100);
      expect(labelsFit(ticks)).toBe(true);
      expect(ticks.length).toBeGreaterThan(0);
    }),
  );
});

test('no day that was given is in a gap', () => {
  fc.assert(
    fc.property(anyDays, (days) => {
      const { place, gaps } = createTimeAxis(days, labels);
      for (const { at, width, from, to } of gaps) {
        expect(days.some((one) => one > from && one < to)).toBe(false);
        for (const one of days) expect(place(one) <= at + 0.02 || place(one) >= at + width - 0.02).toBe(true);
      }
    }),
  );
});

test('a long time in which nothing is is left out, and a week of days stays apart', () => {
  const { gaps, place } = createTimeAxis([day('2018-01-01'), day('2024-07-01'), day('2024-07-08')], labels);
  expect(gaps.map(({ from, to }) => [from, to])).toEqual([[day('2018-01-01'), day('2024-07-01')]]);
  expect(place(day('2024-07-08')) - place(day('2024-07-01'))).toBeGreaterThan(50);
  expect(place(-Infinity)).toBe(0);
  expect(place(Infinity)).toBe(100);
});

test('no gap in days that follow each other', () => {
  expect(createTimeAxis([day('2024-07-01'), day('2024-07-03'), day('2024-07-09')], labels).gaps).toEqual([]);
});

test('marks and bars of one row do not overlap', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(100), fc.nat(40)), { maxLength: 40 }), (spans) => {
      const items = spans.map(([firstDay, length]) => ({
        date: { firstDay, lastDay: Math.min(100, firstDay + length) },
        title: '',
      }));
      const marks = stack(items, (at) => at);
      expect(marks).toHaveLength(items.length);
      for (const [index, a] of marks.entries())
        for (const b of marks.slice(index + 1)) {
          if (a.row !== b.row) continue;
          const [endOfA, startOfB] = [a.at + (a.width ?? 2), b.at - (b.width === undefined ? 2 : 0)];
          expect(startOfB).toBeGreaterThanOrEqual(endOfA);
        }
    }),
  );
});
