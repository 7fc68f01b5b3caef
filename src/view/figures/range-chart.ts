import type { Article, Claim, Statement, Value } from '../../corpus/model.ts';
import { dayToDate } from '../../corpus/partial-date.ts';
import { addMonths, addYears, differenceInCalendarMonths, format, startOfMonth, startOfYear } from 'date-fns';
import { foldScope } from '../../corpus/scope.ts';
import type { ClaimAgreement } from '../../derive/agreement.ts';
import type { ArticleStatement } from '../../derive/origin.ts';
import { formatDate, formatPeriod } from '../dates.ts';

/** One value on the axis, with all articles that give it. Positions are per cent of the axis' width. */
export interface RangeRow {
  readonly from: number;
  readonly to: number;
  /** Where the printed number stands, for `exact` and `about`. */
  readonly point?: number;
  readonly precision: 'exact' | 'about' | 'range';
  /** No least or no most is given: the bar fades out there. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly position: 'affirms' | 'denies' | 'doubts';
  /** The value in words: "about 3,000", "at most 100,000", "December 2019". */
  readonly words: string;
  readonly articles: readonly Article[];
}

/** The values of one scope and period: they are drawn together, and apart from others. */
export interface RangeGroup {
  readonly scope: string;
  /** Empty where no period is stated. */
  readonly period: string;
  readonly rows: readonly RangeRow[];
}

/** All values given on a claim, laid out on one axis. */
export interface RangeChart {
  readonly scale: 'linear' | 'logarithmic' | 'dates';
  readonly unit: string;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly groups: readonly RangeGroup[];
}

/** From here on the largest value dwarfs the smallest on a linear axis. */
const spreadForLogarithm = 20;
/** Room at both ends of the axis, in per cent, so that dots and open ends are seen whole. */
const margin = 4;
const mostTicks = 5;

interface Interval {
  readonly min: number;
  readonly max: number;
  readonly point?: number;
  readonly precision: RangeRow['precision'];
}

/**
 * Lays out the values of a quantity or date claim. Nothing is averaged or left out; equal values of one scope and period
 * share a row.
 *
 * @returns `undefined` where fewer than two values are given
 */
export function layoutRanges(agreement: ClaimAgreement): RangeChart | undefined {
  const { claim } = agreement;
  if (claim.kind !== 'quantity' && claim.kind !== 'date') return undefined;
  const given = agreement.statements.flatMap((reported) => {
    const interval = reported.statement.value && intervalOf(reported.statement.value);
    return interval ? [{ reported, interval }] : [];
  });
  if (given.length < 2) return undefined;
  const finite = given
    .flatMap(({ interval }) => [interval.min, interval.max, interval.point ?? NaN])
    .filter(Number.isFinite);
  const low = Math.min(...finite);
  const high = Math.max(...finite);
  const scale = claim.kind === 'date' ? 'dates' : low > 0 && high / low > spreadForLogarithm ? 'logarithmic' : 'linear';
  const place = placer(scale, low, high);
  return {
    scale,
    unit: claim.kind === 'quantity' ? claim.unit : '',
    ticks: ticksOf(scale, low, high).map(({ value, label }) => ({ at: place(value), label })),
    groups: groupsOf(given, claim, place),
  };
}

function intervalOf(value: Value): Interval | undefined {
  if (value.kind === 'quantity') return value;
  if (value.kind !== 'date') return undefined;
  const { firstDay, lastDay, precision, approximate, uncertain } = value.date;
  const isDay = precision === 'day' || precision === 'time';
  return {
    min: firstDay,
    max: lastDay,
    ...(isDay && { point: firstDay }),
    precision: approximate || uncertain ? 'about' : isDay ? 'exact' : 'range',
  };
}

/** A function from values to positions in per cent. A single value stands in the middle. */
function placer(scale: RangeChart['scale'], low: number, high: number): (value: number) => number {
  const transform = scale === 'logarithmic' ? Math.log10 : (value: number) => value;
  const [from, to] = [transform(low), transform(high)];
  const width = 100 - 2 * margin;
  return (value) => {
    if (value === -Infinity) return 0;
    if (value === Infinity) return 100;
    const share = to === from ? 0.5 : (transform(value) - from) / (to - from);
    return round(margin + share * width);
  };
}

function round(per_cent: number): number {
  return Math.round(per_cent * 100) / 100;
}

function groupsOf(
  given: readonly { readonly reported: ArticleStatement; readonly interval: Interval }[],
  claim: Claim,
  place: (value: number) => number,
): RangeGroup[] {
  const groups = new Map<string, { scope: string; period: string; rows: Map<string, RangeRow> }>();
  for (const { reported, interval } of given) {
    const { scope, asOf, position } = reported.statement;
    const period = asOf ? formatPeriod(asOf) : '';
    const groupKey = `${foldScope(scope)}|${period}`;
    const group = groups.get(groupKey) ?? { scope, period, rows: new Map<string, RangeRow>() };
    groups.set(groupKey, group);
    const words = rowWords(reported.statement);
    // The same days can be given in other words ("about 2019", "2019 (uncertain)"): each article keeps its own.
    const rowKey = [interval.min, interval.max, interval.precision, position, words].join('|');
    const row = group.rows.get(rowKey);
    group.rows.set(
      rowKey,
      row
        ? {
            ...row,
            articles: row.articles.includes(reported.article) ? row.articles : [...row.articles, reported.article],
          }
        : {
            from: place(interval.min),
            to: place(interval.max),
            ...(interval.point !== undefined && { point: place(interval.point) }),
            precision: interval.precision,
            openStart: interval.min === -Infinity,
            openEnd: interval.max === Infinity,
            position,
            words,
            articles: [reported.article],
          },
    );
  }
  const own = foldScope(claim.scope ?? '');
  return [...groups.values()]
    .map(({ scope, period, rows }) => ({
      scope,
      period,
      rows: [...rows.values()].sort((a, b) => a.from - b.from || a.to - b.to),
    }))
    .sort((a, b) => Number(foldScope(b.scope) === own) - Number(foldScope(a.scope) === own));
}

/** A statement's value in a few words; that it is a reading where words such as “tens of thousands” became a range of figures. */
function rowWords({ value, says }: Statement): string {
  if (!value) return '';
  const isRange =
    value.kind === 'quantity' && value.point === undefined && Number.isFinite(value.min) && Number.isFinite(value.max);
  const isReading = isRange && !/\d/.test(says);
  return `${isReading ? 'read as ' : ''}${valueInWords(value)}`;
}

/** A value in a few words: "3,000", "about 3,000", "20 to 30", "at most 100,000", "more than 100" told as "100 or more". */
export function valueInWords(value: Value): string {
  if (value.kind === 'date') return formatDate(value.date);
  if (value.kind !== 'quantity') return '';
  const number = (amount: number) => amount.toLocaleString('en');
  if (value.point !== undefined)
    return value.precision === 'about' ? `about ${number(value.point)}` : number(value.point);
  if (value.min === -Infinity) return `at most ${number(value.max)}`;
  if (value.max === Infinity) return `${number(value.min)} or more`;
  return `${number(value.min)} to ${number(value.max)}`;
}

interface Tick {
  readonly value: number;
  readonly label: string;
}

function ticksOf(scale: RangeChart['scale'], low: number, high: number): Tick[] {
  switch (scale) {
    case 'logarithmic':
      return logarithmicTicks(low, high);
    case 'linear':
      return linearTicks(low, high);
    case 'dates':
      return dateTicks(low, high);
  }
}

/** Digits enough that no label is rounded: ticks that lie close together would read the same. */
const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 9 });

/** Powers of ten, thinned to {@link mostTicks}; the ends themselves where fewer than two powers lie between them. */
function logarithmicTicks(low: number, high: number): Tick[] {
  const first = Math.ceil(Math.log10(low));
  const last = Math.floor(Math.log10(high));
  const step = Math.max(1, Math.ceil((last - first + 1) / mostTicks));
  const powers = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter(
    (power) => (power - first) % step === 0,
  );
  const values = powers.length < 2 ? [low, high] : powers.map((power) => 10 ** power);
  return values.map((value) => ({ value, label: compact.format(value) }));
}

/** Round numbers: steps of 1, 2 or 5 times a power of ten, never less than one: only whole numbers are counted. */
function linearTicks(low: number, high: number): Tick[] {
  if (low === high) return [{ value: low, label: compact.format(low) }];
  const rough = Math.max(1, (high - low) / (mostTicks - 1));
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
  const first = Math.ceil(low / step);
  const values = Array.from({ length: Math.floor(high / step) - first + 1 }, (_, index) => (first + index) * step);
  return (values.length < 2 ? [low, high] : values).map((value) => ({ value, label: compact.format(value) }));
}

/** The starts of years, else of months, else the ends of the axis as days. */
function dateTicks(low: number, high: number): Tick[] {
  const [from, to] = [dayToDate(low), dayToDate(high)];
  const dayOf = (date: Date) => Math.round(date.getTime() / 86_400_000);
  const months = differenceInCalendarMonths(to, from);
  const thin = (ticks: Tick[]) => {
    const step = Math.ceil(ticks.length / mostTicks);
    return ticks.filter((_, index) => index % step === 0);
  };
  const within = ({ value }: Tick) => value >= low && value <= high;
  if (months >= 24) {
    const years = Array.from({ length: Math.ceil(months / 12) + 1 }, (_, index) => addYears(startOfYear(from), index));
    return thin(years.map((date) => ({ value: dayOf(date), label: format(date, 'yyyy') })).filter(within));
  }
  if (months >= 3) {
    const starts = Array.from({ length: months + 1 }, (_, index) => addMonths(startOfMonth(from), index));
    return thin(starts.map((date) => ({ value: dayOf(date), label: format(date, 'MMM yyyy') })).filter(within));
  }
  const ends = low === high ? [from] : [from, to];
  return ends.map((date) => ({ value: dayOf(date), label: format(date, 'd MMM yyyy') }));
}
