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

/**
 * A few articles that show how a claim is told: those of the pairs that decide its agreement, each saying something else than
 * those before it, then others that do, then the rest. In the story’s order.
 *
 * @param max how many articles at most
 */
export function contrastingArticles(
  { statements, deciding, reporting }: Pick<ClaimAgreement, 'statements' | 'deciding' | 'reporting'>,
  max: number,
): readonly Article[] {
  const said = Map.groupBy(statements, ({ article }) => article);
  const candidates = [...new Set([...deciding.flatMap(({ a, b }) => [a.article, b.article]), ...reporting])];
  const seen = new Set<string>();
  const different = candidates.filter((article) => {
    const all = JSON.stringify(said.get(article)?.map(({ statement }) => [statement.position, statement.says]));
    return seen.has(all) ? false : seen.add(all);
  });
  const chosen = new Set([...new Set([...different, ...candidates])].slice(0, max));
  return reporting.filter((article) => chosen.has(article));
}
