import type { Article } from '../corpus/model.ts';
import type { ClaimAgreement } from '../derive/agreement.ts';
import type { RelationKind } from '../derive/relate.ts';
import { statementsWords } from './words.ts';

/** The other articles that speak on a claim, by how they relate to one of them. */
export interface ComparedGroup {
  /** The strongest relation to the article; `apart` where nothing of the two can be compared. */
  readonly kind: RelationKind | 'apart';
  readonly articles: readonly Article[];
}

const strongestFirst: readonly RelationKind[] = ['conflict', 'differ', 'agree'];

/** Groups the articles that speak on a claim by how they relate to one of them: conflicts first, what cannot be compared last. */
export function comparedWith(article: Article, agreement: ClaimAgreement): ComparedGroup[] {
  const relationTo = (other: Article): ComparedGroup['kind'] => {
    const kinds = agreement.pairs
      .filter(
        ({ a, b }) => (a.article === article && b.article === other) || (a.article === other && b.article === article),
      )
      .map(({ relation }) => relation.kind);
    return strongestFirst.find((kind) => kinds.includes(kind)) ?? 'apart';
  };
  const others = agreement.reporting
    .filter((other) => other !== article)
    .map((other) => ({ other, kind: relationTo(other) }));
  return ([...strongestFirst, 'apart'] as const)
    .map((kind) => ({ kind, articles: others.filter((entry) => entry.kind === kind).map(({ other }) => other) }))
    .filter(({ articles }) => articles.length > 0);
}

/**
 * A few articles that show how a claim is told: those of the pairs that decide its agreement, each saying something else than
 * those before it, then others that do, then the rest. In the story's order.
 */
export function contrastingArticles(agreement: ClaimAgreement, most: number): readonly Article[] {
  const candidates = [
    ...new Set([...agreement.deciding.flatMap(({ a, b }) => [a.article, b.article]), ...agreement.reporting]),
  ];
  const seen = new Set<string>();
  const different = candidates.filter((article) => {
    const words = statementsWords(agreement, article);
    return seen.has(words) ? false : seen.add(words);
  });
  const chosen = new Set([...new Set([...different, ...candidates])].slice(0, most));
  return agreement.reporting.filter((article) => chosen.has(article));
}
