import type { Article, Story } from '../corpus/model.ts';
import type { AnswerGroup } from './answer-groups.ts';
import type { FirstPublished } from './first-published.ts';
import { firstPublished } from './first-published.ts';
import { originKey, originOf } from './origin.ts';
import type { RelianceLink } from './reliance.ts';

/** An article that gives an answer, with those that have it from this article. */
export interface ChainArticle {
  readonly article: Article;
  /** Whether this very article is known to be where the one above has it from; absent where none is above. */
  readonly proved?: boolean;
  /** By publication. */
  readonly children: readonly ChainArticle[];
}

/** Articles that have an answer from one origin, and those that have it from them. */
export interface ChainRoot {
  /** The key of the origin, see {@link originKey}; absent for articles whose statement has none: in their own voice, hearsay, not noted. */
  readonly origin?: string;
  readonly articles: readonly ChainArticle[];
}

/** How one answer to a claim was passed on. */
export interface AnswerChain {
  readonly group: AnswerGroup;
  readonly first: FirstPublished;
  /** By the publication of their first article. */
  readonly roots: readonly ChainRoot[];
}

/**
 * Follows an answer from article to article: each has it from an article of the same answer on which it relies — one that is
 * proved before one that is not, of these the latest — else from the origin that it credits. Every article of the answer is
 * in the chain once.
 *
 * @param links those of the story
 */
export function answerChain(
  group: AnswerGroup,
  story: Pick<Story, 'articles' | 'claims'>,
  links: readonly RelianceLink[],
): AnswerChain {
  const within = links.filter(({ from, to }) => group.articles.includes(from) && group.articles.includes(to));
  const above = new Map<Article, RelianceLink>();
  const isBelow = (article: Article | undefined, other: Article): boolean =>
    article !== undefined && (article === other || isBelow(above.get(article)?.from, other));
  const latestFirst = within.toSorted((a, b) => b.from.published.firstDay - a.from.published.firstDay);
  for (const isProved of [true, false])
    for (const link of latestFirst)
      if (link.proved === isProved && !above.has(link.to) && !isBelow(link.from, link.to)) above.set(link.to, link);
  const below = Map.groupBy(group.articles, (article) => above.get(article)?.from);
  const build = (article: Article): ChainArticle => {
    const proved = above.get(article)?.proved;
    return {
      article,
      ...(proved !== undefined && { proved }),
      children: (below.get(article) ?? []).map(build),
    };
  };
  const roots = Map.groupBy(below.get(undefined) ?? [], (article) => creditedOrigin(group, article));
  return {
    group,
    first: firstPublished(group.articles, story),
    roots: [...roots].map(([origin, articles]) => ({
      ...(origin !== undefined && { origin }),
      articles: articles.map(build),
    })),
  };
}

/** The origin of an article's answer: that of the first statement that has one other than the article's own outlet. */
export function creditedOrigin({ statements }: Pick<AnswerGroup, 'statements'>, article: Article): string | undefined {
  return statements
    .filter((one) => one.article === article)
    .map(({ statement }) => originKey(originOf(statement, article)))
    .find((key) => key !== undefined && key !== article.outlet.id);
}
