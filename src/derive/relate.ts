import type { DaySpan } from '../corpus/day-span.ts';
import { contains, overlaps } from '../corpus/day-span.ts';
import type { Claim, Statement } from '../corpus/model.ts';
import { foldScope } from '../corpus/scope.ts';
import type { CreditedStatement, SourceBodies } from './origin.ts';
import { sameOrigin } from './origin.ts';
import type { ComparedValue, ValueOf, ValuePair } from './value.ts';
import { pairValues, sameOptions } from './value.ts';

export type RelationKind = 'agree' | 'differ' | 'conflict';

/** Why two statements relate as they do. */
export type Reason = 'position' | 'values' | 'overlap' | 'precision' | 'firmness' | 'spelling' | 'choice';

/**
 * Between whom: the outlets themselves, one source told differently, sources (and those who repeat nobody knows whom), or
 * unknown, where a credit was not noted.
 */
export type Between = 'outlets' | 'one-source' | 'sources' | 'unknown';

/** How two statements on one claim relate. Symmetric in the two. */
export interface Relation {
  readonly kind: RelationKind;
  readonly reason: Reason;
  readonly between: Between;
}

/** What of a claim decides how statements on it relate. Every `Claim` is one. */
export interface ComparedClaim {
  readonly kind: Claim['kind'];
  readonly exclusive?: boolean;
}

/** What of a statement is compared. Every `Statement` is one; a browser has no more of them. */
export interface ComparedStatement extends Pick<Statement, 'position' | 'scope' | 'credit' | 'hedge'> {
  readonly value?: ComparedValue;
  readonly asOf?: DaySpan | undefined;
  readonly presumed?: DaySpan | undefined;
}

/** What of a statement with its article is compared. Every `ArticleStatement` is one. */
export interface Compared extends CreditedStatement {
  readonly statement: ComparedStatement;
}

type Bare = Pick<Relation, 'kind' | 'reason'>;

/**
 * Relates two statements on one claim, or answers `undefined` when they cannot be compared: their scopes differ, one of
 * them has nothing to compare, or their periods lie apart and they do not agree all the same.
 */
export function relate(claim: ComparedClaim, a: Compared, b: Compared, corpus: SourceBodies): Relation | undefined {
  if (foldScope(a.statement.scope) !== foldScope(b.statement.scope)) return undefined;
  const bare = compare(claim, a.statement, b.statement);
  if (!bare) return undefined;
  if (periodsApart(a.statement, b.statement) && bare.kind !== 'agree') return undefined;
  return { ...bare, between: between(a, b, corpus) };
}

/** Whether two statements of one scope say something else of another time: their periods lie apart, and they do not agree. */
export function changesOverTime(claim: ComparedClaim, a: ComparedStatement, b: ComparedStatement): boolean {
  if (foldScope(a.scope) !== foldScope(b.scope) || !periodsApart(a, b)) return false;
  const bare = compare(claim, a, b);
  return bare !== undefined && bare.kind !== 'agree';
}

type Timed = Pick<ComparedStatement, 'asOf' | 'presumed'>;

/** Whether both statements name a period, or are presumed to speak of one, and the two have no day in common. */
export function periodsApart(a: Timed, b: Timed): boolean {
  const [ofA, ofB] = [a.asOf ?? a.presumed, b.asOf ?? b.presumed];
  return ofA !== undefined && ofB !== undefined && !overlaps(ofA, ofB);
}

/** By what the statements on a claim are compared, for each kind of claim. */
const comparedBy: Readonly<Record<Claim['kind'], 'position' | 'value' | 'nothing'>> = {
  proposition: 'position',
  quantity: 'value',
  date: 'value',
  name: 'value',
  choice: 'value',
  text: 'nothing',
};

/** Whether a statement has something that can be checked against another. */
export function isComparable(claim: ComparedClaim, statement: Pick<ComparedStatement, 'value'>): boolean {
  switch (comparedBy[claim.kind]) {
    case 'position':
      return true;
    case 'value':
      return statement.value !== undefined;
    case 'nothing':
      return false;
  }
}

function between(a: Compared, b: Compared, corpus: SourceBodies): Between {
  if ([a, b].some(({ statement }) => statement.credit.some(({ kind }) => kind === 'unknown'))) return 'unknown';
  if (a.statement.credit.length === 0 && b.statement.credit.length === 0) return 'outlets';
  return sameOrigin(a, b, corpus) ? 'one-source' : 'sources';
}

function compare(claim: ComparedClaim, a: ComparedStatement, b: ComparedStatement): Bare | undefined {
  switch (comparedBy[claim.kind]) {
    case 'position':
      return comparePositions(a, b);
    case 'value': {
      const pair = a.value && b.value && pairValues(a.value, b.value);
      if (!pair) return undefined;
      const values = compareValues(claim, pair);
      return a.position === 'affirms' && b.position === 'affirms' ? values : compareRejected(a, b, values, touch(pair));
    }
    case 'nothing':
      return undefined;
  }
}

function comparePositions(a: ComparedStatement, b: ComparedStatement): Bare {
  if (a.position === b.position) {
    const hedged = [a, b].filter(({ hedge }) => hedge !== undefined).length;
    return { kind: 'agree', reason: hedged === 1 ? 'firmness' : 'position' };
  }
  const doubted = a.position === 'doubts' || b.position === 'doubts';
  return { kind: doubted ? 'differ' : 'conflict', reason: 'position' };
}

/** Where at least one of two statements denies or doubts its value. Rejecting one value says nothing of a value apart from it. */
function compareRejected(
  a: ComparedStatement,
  b: ComparedStatement,
  values: Bare,
  valuesTouch: boolean,
): Bare | undefined {
  if (a.position === b.position) return values.kind === 'agree' ? { kind: 'agree', reason: 'position' } : undefined;
  if (!valuesTouch) return undefined;
  const doubted = a.position === 'doubts' || b.position === 'doubts';
  return { kind: doubted ? 'differ' : 'conflict', reason: 'position' };
}

function compareValues(claim: ComparedClaim, pair: ValuePair): Bare {
  switch (pair.kind) {
    case 'quantity':
      return compareQuantities(pair.a, pair.b);
    case 'date':
      return compareDates(pair.a, pair.b);
    case 'name':
      return compareNames(pair.a, pair.b);
    case 'choice': {
      const exclusive = claim.kind === 'choice' && claim.exclusive === true;
      return { kind: sameOptions(pair.a, pair.b) ? 'agree' : exclusive ? 'conflict' : 'differ', reason: 'choice' };
    }
  }
}

function compareQuantities(a: ValueOf<'quantity'>, b: ValueOf<'quantity'>): Bare {
  const samePoint = a.point !== undefined && a.point === b.point;
  if (samePoint || (a.min === b.min && a.max === b.max))
    return { kind: 'agree', reason: a.precision === b.precision ? 'values' : 'precision' };
  return quantitiesTouch(a, b) ? { kind: 'differ', reason: 'overlap' } : { kind: 'conflict', reason: 'values' };
}

type ComparedDateValue = ValueOf<'date', ComparedValue>;

function compareDates(a: ComparedDateValue, b: ComparedDateValue): Bare {
  if (!datesTouch(a, b)) {
    const vague = [a, b].some(({ date }) => date.approximate || date.uncertain);
    return { kind: vague ? 'differ' : 'conflict', reason: 'values' };
  }
  // A time of day that touches another date is the same moment, or a moment of those days.
  if (a.date.instant !== undefined || b.date.instant !== undefined)
    return { kind: 'agree', reason: a.date.instant === b.date.instant ? 'values' : 'precision' };
  if (a.date.firstDay === b.date.firstDay && a.date.lastDay === b.date.lastDay)
    return { kind: 'agree', reason: 'values' };
  if (contains(a.date, b.date) || contains(b.date, a.date)) return { kind: 'agree', reason: 'precision' };
  return { kind: 'differ', reason: 'overlap' };
}

function compareNames(a: ValueOf<'name'>, b: ValueOf<'name'>): Bare {
  if (a.sourceId !== b.sourceId) return { kind: 'conflict', reason: 'values' };
  const otherwiseSpelt = (a.isOtherSpelling || b.isOtherSpelling) && a.spelling !== b.spelling;
  return otherwiseSpelt ? { kind: 'differ', reason: 'spelling' } : { kind: 'agree', reason: 'values' };
}

/** Whether two values have anything in common. */
function touch(pair: ValuePair): boolean {
  switch (pair.kind) {
    case 'quantity':
      return quantitiesTouch(pair.a, pair.b);
    case 'date':
      return datesTouch(pair.a, pair.b);
    case 'name':
      return pair.a.sourceId === pair.b.sourceId;
    case 'choice':
      return pair.a.options.some((option) => pair.b.options.includes(option));
  }
}

function quantitiesTouch(a: ValueOf<'quantity'>, b: ValueOf<'quantity'>): boolean {
  return a.min <= b.max && b.min <= a.max;
}

/** Two times of day are compared as moments: their days are those of their own zones. */
function datesTouch({ date: a }: ComparedDateValue, { date: b }: ComparedDateValue): boolean {
  return a.instant !== undefined && b.instant !== undefined ? a.instant === b.instant : overlaps(a, b);
}
