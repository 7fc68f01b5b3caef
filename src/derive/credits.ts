import type { Article, Claim, Corpus, Statement, Story } from '../corpus/model.ts';
import type { CreditLink } from '../corpus/schema/statement.ts';
import { statementsByClaim } from './statements.ts';

/** A statement that leads to an outlet or a source, with where it is made. */
export interface Credited {
  readonly story: Story;
  readonly claim: Claim;
  readonly article: Article;
  readonly statement: Statement;
  /** Whether it is the origin: the last link of the credit. Otherwise someone else is behind it. */
  readonly isOrigin: boolean;
}

/** All that is credited to each outlet and source, by its id; those credited with nothing are not in it. */
export type CreditIndex = ReadonlyMap<string, readonly Credited[]>;

/**
 * Lists for every outlet and source what is credited to it, or to someone unnamed who belongs to it: by story, then by claim,
 * then in the order of the articles. Reads every statement once, however many are credited.
 */
export function creditIndex(corpus: Pick<Corpus, 'stories'>): CreditIndex {
  const index = new Map<string, Credited[]>();
  for (const story of corpus.stories.values()) {
    const statements = statementsByClaim(story.articles);
    for (const claim of story.claims)
      for (const { statement, article } of statements.get(claim.id) ?? [])
        for (const [id, at] of lastPositions(statement.credit)) {
          const credited = { story, claim, article, statement, isOrigin: at === statement.credit.length - 1 };
          const known = index.get(id);
          if (known) known.push(credited);
          else index.set(id, [credited]);
        }
  }
  return index;
}

/** Everyone whom a credit leads to, with the position of the last link that does. */
function lastPositions(credit: readonly CreditLink[]): ReadonlyMap<string, number> {
  return new Map(
    credit.flatMap((link, at): [string, number][] => {
      const id = creditedId(link);
      return id === undefined ? [] : [[id, at]];
    }),
  );
}

function creditedId(link: CreditLink): string | undefined {
  switch (link.kind) {
    case 'named':
      return link.id;
    case 'unnamed':
      return link.of;
    case 'hearsay':
    case 'unknown':
      return undefined;
  }
}
