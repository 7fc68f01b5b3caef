import type { Claim, Corpus, Statement, Value } from '../corpus/model.ts';
import { contains, overlaps } from '../corpus/partial-date.ts';
import { foldScope } from '../corpus/scope.ts';
import type { ArticleStatement } from './origin.ts';
import { sameOrigin } from './origin.ts';

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

type Bare = Pick<Relation, 'kind' | 'reason'>;

/**
 * Relates two statements on one claim, or answers `undefined` when they cannot be compared: their scopes differ, one of
 * them has nothing to compare, or their periods lie apart and they do not agree all the same.
 */
export function relate(
  claim: Claim,
  a: ArticleStatement,
  b: ArticleStatement,
  corpus: Pick<Corpus, 'sources'>,
): Relation | undefined {
  if (foldScope(a.statement.scope) !== foldScope(b.statement.scope)) return undefined;
  const bare = compare(claim, a.statement, b.statement);
  if (!bare) return undefined;
  if (periodsApart(a.statement, b.statement) && bare.kind !== 'agree') return undefined;
  return { ...bare, between: between(a, b, corpus) };
}

/** Whether both statements name a period, and the two have no day in common. */
export function periodsApart(a: Statement, b: Statement): boolean {
  return a.asOf !== undefined && b.asOf !== undefined && !overlaps(a.asOf, b.asOf);
}

/** Whether a statement has something that can be held against another. */
export function isComparable(claim: Claim, statement: Statement): boolean {
  return claim.kind === 'proposition' || (claim.kind !== 'text' && statement.value !== undefined);
}

function between(a: ArticleStatement, b: ArticleStatement, corpus: Pick<Corpus, 'sources'>): Between {
  if ([a, b].some(({ statement }) => statement.credit.some(({ kind }) => kind === 'unknown'))) return 'unknown';
  if (a.statement.credit.length === 0 && b.statement.credit.length === 0) return 'outlets';
  return sameOrigin(a, b, corpus) ? 'one-source' : 'sources';
}

function compare(claim: Claim, a: Statement, b: Statement): Bare | undefined {
  if (!isComparable(claim, a) || !isComparable(claim, b)) return undefined;
  if (claim.kind === 'proposition') return comparePositions(a, b);
  if (!a.value || !b.value) return undefined;
  const values = compareValues(claim, a.value, b.value);
  if (!values) return undefined;
  if (a.position === 'affirms' && b.position === 'affirms') return values;
  return compareRejected(a, b, values, touch(a.value, b.value));
}

function comparePositions(a: Statement, b: Statement): Bare {
  if (a.position === b.position) {
    const hedged = [a, b].filter(({ hedge }) => hedge !== undefined).length;
    return { kind: 'agree', reason: hedged === 1 ? 'firmness' : 'position' };
  }
  const doubted = a.position === 'doubts' || b.position === 'doubts';
  return { kind: doubted ? 'differ' : 'conflict', reason: 'position' };
}

/** Where at least one of two statements denies or doubts its value. Rejecting one value says nothing of a value apart from it. */
function compareRejected(a: Statement, b: Statement, values: Bare, valuesTouch: boolean): Bare | undefined {
  if (a.position === b.position) return values.kind === 'agree' ? { kind: 'agree', reason: 'position' } : undefined;
  if (!valuesTouch) return undefined;
  const doubted = a.position === 'doubts' || b.position === 'doubts';
  return { kind: doubted ? 'differ' : 'conflict', reason: 'position' };
}

function compareValues(claim: Claim, a: Value, b: Value): Bare | undefined {
  if (a.kind === 'quantity' && b.kind === 'quantity') return compareQuantities(a, b);
  if (a.kind === 'date' && b.kind === 'date') return compareDates(a, b);
  if (a.kind === 'name' && b.kind === 'name') return compareNames(a, b);
  if (a.kind === 'choice' && b.kind === 'choice') {
    const same = a.options.length === b.options.length && a.options.every((option) => b.options.includes(option));
    const exclusive = claim.kind === 'choice' && claim.exclusive;
    return { kind: same ? 'agree' : exclusive ? 'conflict' : 'differ', reason: 'choice' };
  }
  return undefined;
}

type Of<Kind extends Value['kind']> = Extract<Value, { kind: Kind }>;

function compareQuantities(a: Of<'quantity'>, b: Of<'quantity'>): Bare {
  const samePoint = a.point !== undefined && a.point === b.point;
  if (samePoint || (a.min === b.min && a.max === b.max))
    return { kind: 'agree', reason: a.precision === b.precision ? 'values' : 'precision' };
  return touch(a, b) ? { kind: 'differ', reason: 'overlap' } : { kind: 'conflict', reason: 'values' };
}

function compareDates(a: Of<'date'>, b: Of<'date'>): Bare {
  if (!touch(a, b)) {
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

function compareNames(a: Of<'name'>, b: Of<'name'>): Bare {
  if (a.sourceId !== b.sourceId) return { kind: 'conflict', reason: 'values' };
  const otherwiseSpelt = (a.isOtherSpelling || b.isOtherSpelling) && a.spelling !== b.spelling;
  return otherwiseSpelt ? { kind: 'differ', reason: 'spelling' } : { kind: 'agree', reason: 'values' };
}

/** Whether two values have anything in common. */
function touch(a: Value, b: Value): boolean {
  if (a.kind === 'quantity' && b.kind === 'quantity') return a.min <= b.max && b.min <= a.max;
  if (a.kind === 'date' && b.kind === 'date') {
    // Two times of day are held against each other as moments: their days are those of their own zones.
    const areMoments = a.date.instant !== undefined && b.date.instant !== undefined;
    return areMoments ? a.date.instant === b.date.instant : overlaps(a.date, b.date);
  }
  if (a.kind === 'name' && b.kind === 'name') return a.sourceId === b.sourceId;
  return a.kind === 'choice' && b.kind === 'choice' && a.options.some((option) => b.options.includes(option));
}
