import type { Article, Claim, Corpus, Statement, Story } from '../corpus/model.ts';

/** A statement that leads to an outlet or a source, with where it stands. */
export interface Credited {
  readonly story: Story;
  readonly claim: Claim;
  readonly article: Article;
  readonly statement: Statement;
  /** Whether it is the origin: the last link of the credit. Otherwise someone else stands behind it. */
  readonly isOrigin: boolean;
}

/** All that is credited to an outlet or a source, or to someone unnamed who belongs to it, by story and claim. */
export function creditedFor(id: string, corpus: Corpus): Credited[] {
  return [...corpus.stories.values()].flatMap((story) =>
    story.claims.flatMap((claim) =>
      story.articles.flatMap((article) =>
        article.statements.flatMap((statement): Credited[] => {
          if (statement.claim !== claim.id) return [];
          const at = statement.credit.findLastIndex(
            (link) => (link.kind === 'named' && link.id === id) || (link.kind === 'unnamed' && link.of === id),
          );
          return at === -1 ? [] : [{ story, claim, article, statement, isOrigin: at === statement.credit.length - 1 }];
        }),
      ),
    ),
  );
}
