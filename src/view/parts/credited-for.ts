import type { Credited } from '../../derive/credits.ts';
import type { Site } from '../site.ts';
import { articleName } from './articles.ts';
import type { Link } from './inline.ts';

/** What is credited to an outlet or a source, by story and claim. */
export interface CreditedForView {
  readonly title: string;
  readonly count: string;
  readonly stories: readonly {
    readonly story: Link;
    readonly claims: readonly { readonly claim: Link; readonly statements: readonly CreditedStatement[] }[];
  }[];
}

/** A statement with its article, linked to its passage. */
export interface CreditedStatement {
  readonly article: Link;
  readonly says: string;
  /** Said where someone else is behind the one it is credited to. */
  readonly passedOn?: string;
}

/** @returns `undefined` where nothing is credited to it */
export function creditedForView(id: string, name: string, site: Site): CreditedForView | undefined {
  const credits = site.creditedFor(id);
  if (credits.length === 0) return undefined;
  const { addresses, labels } = site;
  const words = labels.outletsAndSources.creditedFor;
  const outlets = new Set(credits.map(({ article }) => article.outlet.id)).size;
  return {
    title: words.title,
    count: words.count(credits.length, outlets, name),
    stories: [...Map.groupBy(credits, ({ story }) => story)].map(([story, ofStory]) => ({
      story: { words: story.title, href: addresses.story(story) },
      claims: [...Map.groupBy(ofStory, ({ claim }) => claim)].map(([claim, ofClaim]) => ({
        claim: { words: claim.question, href: addresses.claim(story.id, claim.id) },
        statements: ofClaim.map((credited) => creditedStatement(credited, site)),
      })),
    })),
  };
}

function creditedStatement({ story, claim, article, statement, isOrigin }: Credited, site: Site): CreditedStatement {
  const { addresses, labels } = site;
  return {
    article: {
      words: articleName(article, story.articles, site),
      href: addresses.passage(article, claim.id, statement.passages[0] ?? 1),
    },
    says: labels.statement.positioned(
      labels.statement.positions[statement.position],
      labels.grammar.capitalise(statement.says),
    ),
    ...(!isOrigin && { passedOn: labels.outletsAndSources.creditedFor.passedOn }),
  };
}
