import type { Claim, Article, Statement } from '../../corpus/model.ts';
import { foldScope } from '../../corpus/scope.ts';
import type { ClaimAgreement } from '../../derive/agreement.ts';
import type { ArticleStatement } from '../../derive/origin.ts';
import { formatPeriod } from '../dates.ts';
import type { ScaleKind } from '../labels/figures.ts';
import type { Labels } from '../labels/labels.ts';
import type { DrawnValue, Interval } from './drawn-value.ts';
import { drawnInWords, drawnValue, intervalOf } from './drawn-value.ts';
import type { Scale, Tick } from './scale.ts';
import { createScale } from './scale.ts';

/** One value on the axis, with all articles that give it. Positions are per cent of the axis' width. */
export interface RangeRow {
  readonly from: number;
  readonly to: number;
  /** Where the printed number is, for `exact` and `about`. */
  readonly point?: number;
  readonly precision: Interval['precision'];
  /** No min or no max is given: the bar fades out there. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly position: Statement['position'];
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
  readonly scale: ScaleKind;
  readonly unit: string;
  readonly ticks: readonly Tick[];
  readonly groups: readonly RangeGroup[];
}

/** How far a value whose end is not given reaches beyond the one that is, in per cent: far enough to be seen, and no measure. */
export const openReach = 12;

/** From here on the largest value dwarfs the smallest on a linear axis. */
const spreadForLogarithm = 20;

/** On what the values of a claim are laid out, by its kind. */
const axisOf: Readonly<Record<Claim['kind'], 'numbers' | 'dates' | undefined>> = {
  proposition: undefined,
  quantity: 'numbers',
  date: 'dates',
  name: undefined,
  choice: undefined,
  text: undefined,
};

interface Given {
  readonly reported: ArticleStatement;
  readonly value: DrawnValue;
  readonly interval: Interval;
}

function valuesGiven({ statements }: Pick<ClaimAgreement, 'statements'>): Given[] {
  return statements.flatMap((reported) => {
    const value = reported.statement.value && drawnValue(reported.statement.value);
    return value ? [{ reported, value, interval: intervalOf(value) }] : [];
  });
}

/** Whether the values of a claim are laid out on an axis: two at least are given, of a kind that has its place on one. */
function hasRanges(agreement: ClaimAgreement): boolean {
  return axisOf[agreement.claim.kind] !== undefined && valuesGiven(agreement).length >= 2;
}

/**
 * Lays out the values of a quantity or date claim. Nothing is averaged or left out; equal values of one scope and period
 * share a row.
 *
 * @returns `undefined` where fewer than two values are given
 */
export function layoutRanges(agreement: ClaimAgreement, labels: Labels): RangeChart | undefined {
  const { claim } = agreement;
  const axis = axisOf[claim.kind];
  if (axis === undefined || !hasRanges(agreement)) return undefined;
  const given = valuesGiven(agreement);
  const finite = given
    .flatMap(({ interval }) => [interval.min, interval.max, interval.point ?? NaN])
    .filter(Number.isFinite);
  const low = Math.min(...finite);
  const high = Math.max(...finite);
  const kind = scaleKind(axis === 'dates' ? 'date' : 'quantity', low, high);
  const { place, ticks } = createScale(kind, low, high, labels);
  return {
    scale: kind,
    unit: claim.kind === 'quantity' ? claim.unit : '',
    ticks,
    groups: groupsOf(given, claim, place, labels),
  };
}

/** On which scale values from `low` to `high` are laid out. */
export function scaleKind(claim: 'quantity' | 'date', low: number, high: number): ScaleKind {
  if (claim === 'date') return 'dates';
  return low > 0 && high / low > spreadForLogarithm ? 'logarithmic' : 'linear';
}

function groupsOf(given: readonly Given[], claim: Claim, place: Scale['place'], labels: Labels): RangeGroup[] {
  const groups = new Map<string, { scope: string; period: string; rows: Map<string, RangeRow> }>();
  for (const { reported, value, interval } of given) {
    const { scope, asOf, position } = reported.statement;
    const period = asOf ? formatPeriod(asOf, labels.dates) : '';
    const groupKey = `${foldScope(scope)}|${period}`;
    const group = groups.get(groupKey) ?? { scope, period, rows: new Map<string, RangeRow>() };
    groups.set(groupKey, group);
    const words = drawnInWords(value, reported.statement, labels);
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
            from: interval.min === -Infinity ? Math.max(0, place(interval.max) - openReach) : place(interval.min),
            to: interval.max === Infinity ? Math.min(100, place(interval.min) + openReach) : place(interval.max),
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
