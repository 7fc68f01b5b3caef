import type { SourceBodies } from './origin.ts';
import { areOnOtherWords } from './origin.ts';
import type { Compared, ComparedClaim, Relation, RelationKind } from './relate.ts';
import { isComparable, relate } from './relate.ts';

/** How the statements on a claim relate, all in all. */
export type AgreementKind =
  /** Nobody speaks. */
  | 'none'
  /** Fewer than two articles have something to compare. */
  | 'single'
  /** Several have, but no two of them can be compared. */
  | 'apart'
  /** Of one time none conflict or differ, but of another time another answer is given. */
  | 'changes'
  | RelationKind;

/** Two statements from two articles, and how they relate. */
export interface RelatedPair<Reported extends Compared> {
  readonly a: Reported;
  readonly b: Reported;
  readonly relation: Relation;
}

/** Statements two by two, each of another article. */
export function* acrossArticles<Reported extends Compared>(
  statements: readonly Reported[],
): Generator<readonly [Reported, Reported], void> {
  for (const [index, a] of statements.entries())
    for (const b of statements.slice(index + 1)) if (a.article !== b.article) yield [a, b];
}

/**
 * How statements on a claim relate, all in all.
 *
 * @param pairs those of them that can be compared
 * @param changes whether others change over time
 */
export function agreementKind<Reported extends Compared>(
  claim: ComparedClaim,
  statements: readonly Reported[],
  pairs: readonly RelatedPair<Reported>[],
  changes: boolean,
): AgreementKind {
  if (statements.length === 0) return 'none';
  const comparable = new Set(
    statements.filter(({ statement }) => isComparable(claim, statement)).map(({ article }) => article),
  );
  if (comparable.size < 2) return 'single';
  const kinds = new Set(pairs.map(({ relation }) => relation.kind));
  if (kinds.has('conflict')) return 'conflict';
  if (kinds.has('differ')) return 'differ';
  if (changes) return 'changes';
  return kinds.has('agree') ? 'agree' : 'apart';
}

/**
 * Whether one of the two articles of a pair that do not agree gives the other's answer as well, on another's word than the one
 * that stands against it.
 */
export function isAnswered<Reported extends Compared>(
  claim: ComparedClaim,
  { a, b, relation }: RelatedPair<Reported>,
  byArticle: ReadonlyMap<Reported['article'], readonly Reported[]>,
  corpus: SourceBodies,
): boolean {
  const alsoGives = (one: Reported, other: Reported) =>
    byArticle
      .get(one.article)
      ?.some((also) => areOnOtherWords(also, one, corpus) && relate(claim, also, other, corpus)?.kind === 'agree') ===
    true;
  return relation.kind !== 'agree' && (alsoGives(a, b) || alsoGives(b, a));
}
