import { format } from 'date-fns';
import { scaleLinear, scaleLog, scaleUtc } from 'd3-scale';
import { dayToDate } from '../../corpus/partial-date.ts';
import { formatDay } from '../dates.ts';
import type { ScaleKind } from '../labels/figures.ts';
import type { Labels } from '../labels/labels.ts';
import { labelsFit } from './axis.ts';

/** A value that is marked on an axis; `at` is its position in per cent of the axis’ width. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** An axis from the smallest value to the largest, with some room beyond both. */
export interface Scale {
  /** The position of a value in per cent of the axis’ width: infinite ones at its very ends, a single value in the middle. */
  readonly place: (value: number) => number;
  readonly ticks: readonly Tick[];
}

/** Room at both ends of the axis, in per cent, so that dots and open ends are seen whole. */
const margin = 4;
const range = [margin, 100 - margin];
const maxTicks = 5;

/**
 * Makes the axis for values from `low` to `high`: whole numbers, or days since 1970-01-01 for dates. Scales and ticks are
 * those of d3 (https://d3js.org/d3-scale); a logarithmic axis needs values above zero.
 */
export function createScale(kind: ScaleKind, low: number, high: number, labels: Labels): Scale {
  const { scale, ticks, label } = scales[kind](low, high, labels);
  const place = (value: number) => {
    if (value === -Infinity) return 0;
    if (value === Infinity) return 100;
    return Math.round(scale(value) * 100) / 100;
  };
  const labelled = (values: readonly number[]): Tick[] => {
    const labelOf = label(values);
    return values.map((value) => ({ at: place(value), label: labelOf(value) }));
  };
  if (low === high) return { place, ticks: labelled([low]) };
  // The most round values that have room; where there are none, of these each second or third; else the ends.
  const offers = Array.from({ length: maxTicks - 1 }, (_, index) => ticks(maxTicks - index));
  const [fitting] = [1, 2, 3].flatMap((step) =>
    offers
      .map((values) => labelled(values.filter((_, index) => index % step === 0)))
      .filter((offer) => offer.length >= 2 && offer.length <= maxTicks && labelsFit(offer))
      .sort((a, b) => b.length - a.length),
  );
  return { place, ticks: fitting ?? labelled([low, high]) };
}

interface Parts {
  readonly scale: (value: number) => number;
  /** Round values between the ends, as many as asked for or about so. */
  readonly ticks: (count: number) => number[];
  /** How ticks are labelled, which can depend on all of them. */
  readonly label: (ticks: readonly number[]) => (value: number) => string;
}

const scales: Readonly<Record<ScaleKind, (low: number, high: number, labels: Labels) => Parts>> = {
  linear: (low, high, { grammar }) => {
    const scale = scaleLinear().domain([low, high]).range(range);
    // Where only whole numbers are counted, no others are marked.
    const isWhole = Number.isInteger(low) && Number.isInteger(high);
    const ticks = (count: number) => scale.ticks(count).filter((value) => !isWhole || Number.isInteger(value));
    return { scale, ticks, label: () => grammar.compact };
  },
  logarithmic: (low, high, { grammar }) => {
    const scale = scaleLog().domain([low, high]).range(range);
    const ticks = (count: number) => {
      // Of 1, 2, 3 … 10, 20, 30 … the library formats those that there is room for, and no others.
      const format = scale.tickFormat(count);
      return scale.ticks(count).filter((value) => format(value) !== '');
    };
    return { scale, ticks, label: () => grammar.compact };
  },
  dates: (low, high, { dates }) => {
    const scale = scaleUtc()
      .domain([dayToDate(low), dayToDate(high)])
      .range(range);
    const dayLength = dayToDate(1).getTime();
    // Times of one day or two are told apart by hours.
    const hasHours = high - low < 2 && !(Number.isInteger(low) && Number.isInteger(high));
    return {
      scale: (day) => scale(dayToDate(day)),
      // Else of hours only those that begin a day.
      ticks: (count) =>
        scale
          .ticks(count)
          .map((date) => date.getTime() / dayLength)
          .filter((day) => hasHours || Number.isInteger(day)),
      label: (ticks) => {
        if (hasHours) return (day) => dates.utc(format(dayToDate(day), 'HH:mm'));
        const precision = coarsestPrecision(ticks);
        return (day) => formatDay(day, precision, 'short', dates);
      },
    };
  },
};

/** Years where all days are the first of one, months likewise, else days. */
function coarsestPrecision(days: readonly number[]): 'year' | 'month' | 'day' {
  const dates = days.map((day) => dayToDate(day));
  if (dates.some((date) => date.getUTCDate() !== 1)) return 'day';
  return dates.some((date) => date.getUTCMonth() !== 0) ? 'month' : 'year';
}
