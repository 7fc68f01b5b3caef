import type { Article, Claim, Statement, Story } from '../corpus/model.ts';
import { predates } from '../corpus/partial-date.ts';

/** What an article has on a claim. Why a cell is empty is a value of its own. */
export type Cell =
  | { readonly kind: 'says'; readonly statements: readonly Statement[] }
  /** Looked for in the whole article, and not there. */
  | { readonly kind: 'silent' }
  /** Published before it could be known. */
  | { readonly kind: 'predates' }
  /** Only a part of the article was seen, and it is not in that part. */
  | { readonly kind: 'unseen' }
  /** Nobody has decided yet. */
  | { readonly kind: 'unchecked' };

/** The cell of one article on one claim of its story. */
export function cellOf(article: Article, claim: Claim): Cell {
  const statements = article.statements.filter((statement) => statement.claim === claim.id);
  if (statements.length > 0) return { kind: 'says', statements };
  if (predates(article.published, claim.since)) return { kind: 'predates' };
  if (!article.seen.whole) return { kind: 'unseen' };
  return article.silentOn.has(claim.id) ? { kind: 'silent' } : { kind: 'unchecked' };
}

export interface MatrixRow {
  readonly claim: Claim;
  /** One for each of the matrix's articles, in their order. */
  readonly cells: readonly { readonly article: Article; readonly cell: Cell }[];
}

/** A story as a table: sections → claims × articles. */
export interface Matrix {
  readonly articles: readonly Article[];
  readonly sections: readonly { readonly id: string; readonly title: string; readonly rows: readonly MatrixRow[] }[];
}

/** Builds the table of a story over some of its articles (all of them, unless told otherwise). */
export function buildMatrix(story: Story, articles: readonly Article[] = story.articles): Matrix {
  return {
    articles,
    sections: story.sections.map((section) => ({
      id: section.id,
      title: section.title,
      rows: section.claims.map((claim) => ({
        claim,
        cells: articles.map((article) => ({ article, cell: cellOf(article, claim) })),
      })),
    })),
  };
}
