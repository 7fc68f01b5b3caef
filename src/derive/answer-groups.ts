import { compareText } from '../corpus/report/problems.ts';
import type { Article, Claim, Corpus, Statement, Value } from '../corpus/model.ts';
import type { PartialDate } from '../corpus/partial-date.ts';
import { foldScope } from '../corpus/scope.ts';
import type { ClaimAgreement } from './agreement.ts';
import type { ArticleStatement } from './origin.ts';
import type { Origins } from './origins.ts';
import { originsOf } from './origins.ts';
import { isComparable, relate } from './relate.ts';

/** The statements on one claim that agree with one another: one answer to its question. */
export interface AnswerGroup {
  /** The statement that speaks for the group: the answer that most of its articles give, of these the most exact. */
  readonly answer: Statement;
  readonly statements: readonly ArticleStatement[];
  /** In the story's order. */
  readonly articles: readonly Article[];
  /** What its statements lead back to, for the one position they take. */
  readonly origins: Origins;
  /** Where all its statements are about one period, that period. */
  readonly period?: PartialDate;
}

/** The answers to a claim. Every statement on it is in exactly one group. */
export interface ClaimAnswers {
  readonly claim: Claim;
  /** The answers within the claim's own scope that can be compared, by how many articles give them, then by value. */
  readonly groups: readonly AnswerGroup[];
  /** Answers of another scope, and those with nothing to compare, in the same order. */
  readonly apart: readonly AnswerGroup[];
}

/** All answers to a claim, those apart last: the order in which they are numbered. */
export function allAnswers({ groups, apart }: Pick<ClaimAnswers, 'groups' | 'apart'>): readonly AnswerGroup[] {
  return [...groups, ...apart];
}

/** Statements that say exactly the same: one position, value, scope and period. */
interface SameStatements {
  readonly key: string;
  readonly first: ArticleStatement;
  readonly statements: ArticleStatement[];
  /** How much the value leaves open: 0 for a single figure, day, name or position. */
  readonly width: number;
}

/**
 * Groups the statements on a claim by the answer they give. Statements that say exactly the same are one; the rest join from the
 * most exact to the least: a group takes what agrees with all in it, but not what agrees with two groups that do not agree with
 * each other ("2019" between "May 2019" and "June 2019"), which is an answer of its own. So no two statements of a group
 * conflict or differ, and the order of the articles changes nothing but the order of what is listed.
 */
export function answersOn(
  { claim, statements, reporting }: Pick<ClaimAgreement, 'claim' | 'statements' | 'reporting'>,
  corpus: Pick<Corpus, 'sources'>,
): ClaimAnswers {
  const groups: SameStatements[][] = [];
  for (const same of sameStatements(claim, statements)) {
    const fitting = groups.filter((group) =>
      group.every((other) => relate(claim, other.first, same.first, corpus)?.kind === 'agree'),
    );
    const [only] = fitting;
    if (only && fitting.length === 1) only.push(same);
    else groups.push([same]);
  }
  const made = groups.map((group) => makeGroup(group, reporting, corpus)).sort((a, b) => compareGroups(claim, a, b));
  const isMain = ({ answer }: AnswerGroup) =>
    isComparable(claim, answer) && foldScope(answer.scope) === foldScope(claim.scope ?? '');
  return { claim, groups: made.filter(isMain), apart: made.filter((group) => !isMain(group)) };
}

/** From the most exact to the least; of equally exact ones, what more articles say first, then by what is said. */
function sameStatements(claim: Claim, statements: readonly ArticleStatement[]): SameStatements[] {
  const known = new Map<string, SameStatements>();
  for (const [index, one] of statements.entries()) {
    const { statement } = one;
    // What cannot be compared stands alone.
    const key = isComparable(claim, statement) ? answerKey(claim, statement) : `alone ${index}`;
    const same = known.get(key);
    if (same) same.statements.push(one);
    else known.set(key, { key, first: one, statements: [one], width: widthOf(claim, statement.value) });
  }
  return [...known.values()].sort(
    (a, b) => a.width - b.width || articleCount(b) - articleCount(a) || compareText(a.key, b.key),
  );
}

function articleCount({ statements }: SameStatements): number {
  return new Set(statements.map(({ article }) => article)).size;
}

function answerKey(claim: Claim, { position, value, scope, asOf }: Statement): string {
  const answer = claim.kind === 'proposition' || value === undefined ? '' : valueKey(value);
  return JSON.stringify([position, answer, foldScope(scope), asOf?.edtf ?? '']);
}

function valueKey(value: Value): string {
  switch (value.kind) {
    case 'quantity':
      return `${value.min} ${value.max} ${value.precision}`;
    case 'date':
      return value.date.edtf;
    case 'name':
      // Another spelling is another answer; the known ones of one name are the same.
      return `${value.sourceId} ${value.isOtherSpelling ? value.spelling : ''}`;
    case 'choice':
      return value.options.join(' ');
  }
}

function widthOf(claim: Claim, value: Value | undefined): number {
  if (value === undefined || claim.kind === 'proposition') return 0;
  switch (value.kind) {
    case 'quantity':
      return value.max - value.min;
    case 'date':
      return value.date.lastDay - value.date.firstDay + (value.date.approximate || value.date.uncertain ? 0.5 : 0);
    case 'name':
    case 'choice':
      return 0;
  }
}

function makeGroup(
  group: readonly SameStatements[],
  reporting: readonly Article[],
  corpus: Pick<Corpus, 'sources'>,
): AnswerGroup {
  const statements = group.flatMap((same) => same.statements);
  const articles = new Set(statements.map(({ article }) => article));
  const speaker = group.reduce((best, same) => (articleCount(same) > articleCount(best) ? same : best));
  const [origins] = originsOf(statements, corpus);
  if (!origins) throw new Error('An answer has no statements.');
  const { asOf } = speaker.first.statement;
  const isOfOnePeriod = asOf !== undefined && statements.every(({ statement }) => statement.asOf?.edtf === asOf.edtf);
  return {
    answer: speaker.first.statement,
    statements,
    articles: reporting.filter((article) => articles.has(article)),
    origins,
    ...(isOfOnePeriod && { period: asOf }),
  };
}

const positions: readonly Statement['position'][] = ['affirms', 'denies', 'doubts'];

function compareGroups(claim: Claim, a: AnswerGroup, b: AnswerGroup): number {
  return (
    b.articles.length - a.articles.length ||
    positions.indexOf(a.answer.position) - positions.indexOf(b.answer.position) ||
    orderOf(claim, a.answer.value) - orderOf(claim, b.answer.value) ||
    compareText(answerKey(claim, a.answer), answerKey(claim, b.answer)) ||
    compareText(a.answer.says, b.answer.says)
  );
}

/** Where a value is among others of its claim: figures and dates by size, options in the claim's order, names as they come. */
function orderOf(claim: Claim, value: Value | undefined): number {
  switch (value?.kind) {
    case 'quantity':
      return value.point ?? (Number.isFinite(value.min) ? value.min : value.max);
    case 'date':
      return Number.isFinite(value.date.firstDay) ? value.date.firstDay : value.date.lastDay;
    case 'choice':
      return claim.kind === 'choice' ? Object.keys(claim.options).indexOf(value.options[0] ?? '') : 0;
    case 'name':
    case undefined:
      return 0;
  }
}
