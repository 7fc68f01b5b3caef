import { dayToDate } from '../../corpus/partial-date.ts';
import type { Labels } from '../labels/labels.ts';
import { formatDay } from '../dates.ts';
import { labelsFit } from './axis.ts';
import type { Tick } from './scale.ts';
import { createScale } from './scale.ts';

/** A stretch of time that the axis leaves out; places in per cent of its width. */
export interface TimeGap {
  readonly at: number;
  readonly width: number;
  /** The days between which it is, as days since 1970-01-01. */
  readonly from: number;
  readonly to: number;
}

export interface TimeAxis {
  /** The place of a day in per cent of the width; infinite ones at the very ends, days in a gap in its middle. */
  readonly place: (day: number) => number;
  readonly ticks: readonly Tick[];
  readonly gaps: readonly TimeGap[];
}

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly at: number;
  readonly width: number;
}

const margin = 4;
const gapWidth = 5;
const minStretch = 8;
/** No more than this many gaps, the longest: each takes room from what happened. */
const maxGaps = 3;
/** A gap is left out if it is longer than this part of all the time there is, and than two months. */
const longPart = 0.2;
const longDays = 60;

/**
 * Makes an axis that fits the days of a story: linear in days, but a long time in which nothing is leaves a gap, so that the days
 * of one week stay apart in a story of years.
 *
 * @param days since 1970-01-01, at least one of them finite; in any order
 */
export function createTimeAxis(days: readonly number[], labels: Labels): TimeAxis {
  const sorted = [...new Set(days.filter(Number.isFinite))].sort((a, b) => a - b);
  const [low = 0] = sorted;
  const high = sorted.at(-1) ?? low;
  const breaks = sorted
    .map((day, index) => ({ from: sorted[index - 1] ?? day, to: day }))
    .filter(({ from, to }) => to - from > Math.max(longDays, (high - low) * longPart))
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .slice(0, maxGaps)
    .sort((a, b) => a.from - b.from);
  if (breaks.length === 0) {
    const { place, ticks } = createScale('dates', low, high, labels);
    return { place, ticks, gaps: [] };
  }
  const { stretches, gaps } = layOut(low, high, breaks);
  const place = (day: number): number => {
    if (day === -Infinity) return 0;
    if (day === Infinity) return 100;
    const stretch = stretches.findLast(({ first }) => first <= day) ?? stretches[0];
    if (!stretch) return 50;
    const { first, last, at, width } = stretch;
    if (day > last) return round(at + width + gapWidth / 2);
    return round(last === first ? at + width / 2 : at + (Math.max(0, day - first) / (last - first)) * width);
  };
  return { place, gaps, ticks: ticksOf(stretches, place, labels) };
}

function layOut(low: number, high: number, breaks: readonly { readonly from: number; readonly to: number }[]) {
  const spans = [low, ...breaks.map(({ to }) => to)].map((first, index) => ({
    first,
    last: breaks[index]?.from ?? high,
  }));
  const room = 100 - 2 * margin - breaks.length * gapWidth - spans.length * minStretch;
  const total = spans.reduce((sum, { first, last }) => sum + last - first, 0);
  let at = margin;
  const stretches = spans.map(({ first, last }): Stretch => {
    const width = minStretch + (total === 0 ? room / spans.length : (room * (last - first)) / total);
    const stretch = { first, last, at, width };
    at += width + gapWidth;
    return stretch;
  });
  const gaps = breaks.map(({ from, to }, index): TimeGap => {
    const before = stretches[index];
    return { at: round((before?.at ?? 0) + (before?.width ?? 0)), width: gapWidth, from, to };
  });
  return { stretches, gaps };
}

/** Round days of each stretch, the widest stretch first, as long as their labels have room. */
function ticksOf(stretches: readonly Stretch[], place: (day: number) => number, labels: Labels): Tick[] {
  const widestFirst = stretches.toSorted((a, b) => b.width - a.width);
  const offers = widestFirst.flatMap((stretch) => {
    const { days, precision } = roundDays(stretch);
    return days.map((day) => ({ at: place(day), label: formatDay(day, precision, 'short', labels.dates) }));
  });
  return offers.reduce<Tick[]>((ticks, offer) => {
    const more = [...ticks, offer].sort((a, b) => a.at - b.at);
    return labelsFit(more) ? more : ticks;
  }, []);
}

/** The first days of the years in a stretch of years, of the months in one of months; its own ends in one of days. */
function roundDays({ first, last }: Stretch): { days: number[]; precision: 'year' | 'month' | 'day' } {
  const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const starts = days.filter((day) => dayToDate(day).getUTCDate() === 1);
  const years = starts.filter((day) => dayToDate(day).getUTCMonth() === 0);
  if (years.length > 1) return { days: years, precision: 'year' };
  if (starts.length > 2) return { days: starts, precision: 'month' };
  return { days: [...new Set([first, last])], precision: 'day' };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
