import type { Statement, Value } from '../../corpus/model.ts';
import type { ValueOf } from '../../derive/value.ts';
import { formatDate, formatTime } from '../dates.ts';
import type { Labels } from '../labels/labels.ts';

/** A value that has its place on an axis. */
export type DrawnValue = ValueOf<'quantity' | 'date'>;

/** The value if it has its place on an axis, `undefined` for names and choices. */
export function drawnValue(value: Value): DrawnValue | undefined {
  switch (value.kind) {
    case 'quantity':
    case 'date':
      return value;
    case 'name':
    case 'choice':
      return undefined;
  }
}

/** A number of a value in the unit of its claim, of which it may hold tenths, hundredths … */
export function inUnits(steps: number, { decimals = 0 }: Pick<ValueOf<'quantity'>, 'decimals'>): number {
  return steps / 10 ** decimals;
}

/** In milliseconds. */
const dayLength = 86_400_000;

/**
 * What of a value is drawn: a closed interval of numbers or of days since 1970-01-01, with fractions for times, infinite where no end
 * is given.
 */
export interface Interval {
  readonly min: number;
  readonly max: number;
  /** The printed number or day, for `exact` and `about`. */
  readonly point?: number;
  readonly precision: 'exact' | 'about' | 'range';
}

export function intervalOf(value: DrawnValue): Interval {
  switch (value.kind) {
    case 'quantity': {
      const { min, max, point, precision } = value;
      return {
        min: inUnits(min, value),
        max: inUnits(max, value),
        ...(point !== undefined && { point: inUnits(point, value) }),
        precision,
      };
    }
    case 'date': {
      const { firstDay, lastDay, precision, approximate, uncertain, instant } = value.date;
      if (instant !== undefined && !approximate && !uncertain) {
        const moment = instant / dayLength;
        return { min: moment, max: moment, point: moment, precision: 'exact' };
      }
      const isDay = precision === 'day' || precision === 'time';
      return {
        min: firstDay,
        max: lastDay,
        ...(isDay && { point: firstDay }),
        precision: approximate || uncertain ? 'about' : isDay ? 'exact' : 'range',
      };
    }
  }
}

/** A value in a few words: "about 3,000", "20 to 30", "at most 100,000", "December 2019"; "more than 100" as "100 or more". */
export function valueInWords(value: DrawnValue, labels: Labels, unit = ''): string {
  switch (value.kind) {
    case 'quantity':
      return quantityInWords(value, labels, unit);
    case 'date': {
      const [day, time] = [formatDate(value.date, 'long', labels.dates), formatTime(value.date, labels.dates)];
      return time === '' ? day : labels.dates.dayAndTime(day, time);
    }
  }
}

function quantityInWords(value: ValueOf<'quantity'>, { figures, grammar }: Labels, unit: string): string {
  const { min, max, point, precision } = value;
  const number = (steps: number) => grammar.number(inUnits(steps, value));
  const inUnit = (steps: number) => figures.inUnit(number(steps), unit);
  if (point !== undefined) return figures[precision === 'about' ? 'about' : 'exact'](inUnit(point));
  if (min === -Infinity) return figures.max(inUnit(max));
  if (max === Infinity) return figures.min(inUnit(min));
  return figures.range(number(min), inUnit(max));
}

/**
 * A drawn value in a few words; that it is a reading where words such as “tens of thousands” became a range of figures.
 *
 * @param unit that of a figure, where it is to be said
 */
export function drawnInWords(
  value: DrawnValue,
  { says }: Pick<Statement, 'says'>,
  labels: Labels,
  unit?: string,
): string {
  const words = valueInWords(value, labels, unit);
  const isRange =
    value.kind === 'quantity' && value.point === undefined && Number.isFinite(value.min) && Number.isFinite(value.max);
  return isRange && !/\d/.test(says) ? labels.figures.readAs(words) : words;
}
