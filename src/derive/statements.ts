import type { Article } from '../corpus/model.ts';
import type { ArticleStatement } from './origin.ts';

/** Statements by the id of their claim; claims on which nobody speaks are not in it. */
export type StatementsByClaim = ReadonlyMap<string, readonly ArticleStatement[]>;

/** Sorts the statements of some articles by claim, each claim’s in the order of the articles, then in that of the article. */
export function statementsByClaim(articles: readonly Article[]): StatementsByClaim {
  const byClaim = new Map<string, ArticleStatement[]>();
  for (const article of articles)
    for (const statement of article.statements) {
      const known = byClaim.get(statement.claim);
      if (known) known.push({ statement, article });
      else byClaim.set(statement.claim, [{ statement, article }]);
    }
  return byClaim;
}
