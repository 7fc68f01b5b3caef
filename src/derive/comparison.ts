import type { Article } from '../corpus/model.ts';
import type { ClaimAgreement } from './agreement.ts';
import type { RelationKind } from './relate.ts';

/** The other articles that speak on a claim, by how they relate to one of them. */
export interface ComparedGroup {
  /** The strongest relation to the article; `apart` where nothing of the two can be compared. */
  readonly kind: RelationKind | 'apart';
  readonly articles: readonly Article[];
}

const strongestFirst = ['conflict', 'differ', 'agree', 'apart'] as const satisfies readonly ComparedGroup['kind'][];

/** Groups the articles that speak on a claim by how they relate to one of them: conflicts first, what cannot be compared last. */
export function comparedWith(
  article: Article,
  { reporting, relations }: Pick<ClaimAgreement, 'reporting' | 'relations'>,
): ComparedGroup[] {
  const related = relations.get(article);
  const others = Map.groupBy(
    reporting.filter((other) => other !== article),
    (other) => related?.get(other) ?? 'apart',
  );
  return strongestFirst.flatMap((kind) => {
    const articles = others.get(kind);
    return articles ? [{ kind, articles }] : [];
  });
}
