import type { Article, Claim, Statement } from '../corpus/model.ts';
import { foldScope } from '../corpus/scope.ts';
import { originKey, originOf } from './origin.ts';
import type { ComparedValue, ValueOf, ValuePair } from './value.ts';
import { pairValues, sameOptions } from './value.ts';

/** How a statement changed between an article and one that relies on it. */
export type Drift =
  | 'wider'
  | 'narrower'
  | 'higher'
  | 'lower'
  | 'other-value'
  | 'scope'
  | 'position'
  | 'stronger'
  | 'weaker'
  | 'hedge-gone'
  | 'hedge-new'
  | 'origin'
  | 'left-out'
  | 'added';

/** What became of a claim between two articles. */
export interface ClaimDrift {
  readonly claim: Claim;
  readonly from: Article;
  readonly to: Article;
  /** The statements that are set against each other; absent where one of the two says nothing. */
  readonly upstream?: Statement;
  readonly downstream?: Statement;
  /** Empty where nothing changed. */
  readonly drifts: readonly Drift[];
}

/**
 * What became of a claim between an article and one that relies on it, statement by statement, each against the
 * closest statement upstream: one of the same scope and position where there is one, and of those the one with the fewest
 * changes. `left-out` only where the downstream article was seen whole and
 * `added` only where the upstream one was: what was not seen is no change.
 */
export function driftOn(claim: Claim, from: Article, to: Article): ClaimDrift[] {
  const of = (article: Article) => article.statements.filter((statement) => statement.claim === claim.id);
  const [upstream, downstream] = [of(from), of(to)];
  if (upstream.length === 0) {
    return downstream.length > 0 && from.silentOn.has(claim.id)
      ? downstream.map((statement) => ({ claim, from, to, downstream: statement, drifts: ['added'] }))
      : [];
  }
  if (downstream.length === 0) {
    return to.silentOn.has(claim.id)
      ? upstream.map((statement) => ({ claim, from, to, upstream: statement, drifts: ['left-out'] }))
      : [];
  }
  const pairs = downstream.map((statement): ClaimDrift => {
    const candidates = upstream.map((other) => ({ other, drifts: driftBetween(claim, from, other, to, statement) }));
    const closest = candidates.reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best));
    return { claim, from, to, upstream: closest.other, downstream: statement, drifts: closest.drifts };
  });
  // A statement of another position or scope beside one that matches is one more thing said, not a change of what was said.
  const matching = pairs.filter((pair) => !turned(pair));
  return matching.length > 0 ? matching : pairs;
}

type Changes = Pick<ClaimDrift, 'drifts'>;

/** Whether a statement is of another position or scope than the one it is set against. */
function turned({ drifts }: Changes): boolean {
  return drifts.includes('position') || drifts.includes('scope');
}

function distance(changes: Changes): number {
  return changes.drifts.length + (turned(changes) ? 100 : 0);
}

function driftBetween(claim: Claim, from: Article, a: Statement, to: Article, b: Statement): Drift[] {
  const drifts: Drift[] = [];
  const sameScope = foldScope(a.scope) === foldScope(b.scope);
  if (!sameScope) drifts.push('scope');
  if (a.position !== b.position) drifts.push('position');
  const pair = a.value && b.value && pairValues(a.value, b.value);
  if (pair) drifts.push(...valueDrift(claim, pair));
  if (a.hedge !== undefined && b.hedge === undefined) drifts.push('hedge-gone');
  if (a.hedge === undefined && b.hedge !== undefined) drifts.push('hedge-new');
  const [originA, originB] = [originOf(a, from), originOf(b, to)];
  // Who relies on another and credits it passes its statement on: that is no other origin.
  const passedOn = originB.kind === 'named' && originB.id === from.outlet.id;
  if (
    !passedOn &&
    originA.kind !== 'unknown' &&
    originB.kind !== 'unknown' &&
    (originA.kind !== originB.kind || originKey(originA) !== originKey(originB))
  )
    drifts.push('origin');
  return drifts;
}

function valueDrift(claim: Claim, pair: ValuePair): Drift[] {
  switch (pair.kind) {
    case 'quantity':
      return intervalDrift(pair.a, pair.b);
    case 'date':
      return intervalDrift(daysOf(pair.a), daysOf(pair.b));
    case 'name':
      return nameDrift(pair.a, pair.b);
    case 'choice':
      return choiceDrift(claim, pair.a, pair.b);
  }
}

function nameDrift(a: ValueOf<'name'>, b: ValueOf<'name'>): Drift[] {
  const sameSpelling = a.spelling === b.spelling || (!a.isOtherSpelling && !b.isOtherSpelling);
  return a.sourceId === b.sourceId && sameSpelling ? [] : ['other-value'];
}

function choiceDrift(claim: Claim, a: ValueOf<'choice'>, b: ValueOf<'choice'>): Drift[] {
  if (sameOptions(a, b)) return [];
  if (claim.kind !== 'choice' || !claim.ordered) return ['other-value'];
  const order = Object.keys(claim.options);
  const strongest = ({ options }: ValueOf<'choice'>) => Math.max(...options.map((option) => order.indexOf(option)));
  const change = strongest(b) - strongest(a);
  return change === 0 ? ['other-value'] : [change > 0 ? 'stronger' : 'weaker'];
}

interface Bounds {
  readonly min: number;
  readonly max: number;
}

function daysOf({ date }: ValueOf<'date', ComparedValue>): Bounds {
  return { min: date.firstDay, max: date.lastDay };
}

function intervalDrift(a: Bounds, b: Bounds): Drift[] {
  if (a.min === b.min && a.max === b.max) return [];
  if (b.min <= a.min && b.max >= a.max) return ['wider'];
  if (a.min <= b.min && a.max >= b.max) return ['narrower'];
  return [b.min + b.max > a.min + a.max ? 'higher' : 'lower'];
}
