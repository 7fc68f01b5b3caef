import type { Article, Claim, Story } from '../corpus/model.ts';
import type { LinkDrift } from './story-drift.ts';

/** What became of a claim between an article and another that it relies on. */
export type LineageLink = Pick<LinkDrift, 'from' | 'drifts' | 'proved'>;

type LinkBetween = LineageLink & Pick<LinkDrift, 'to'>;

/** An article that reports a claim, or is silent on what those it relies on report, and those that rely on it. */
export interface ClaimLineageNode {
  readonly article: Article;
  /** From the article above; absent at a root. */
  readonly link?: LineageLink;
  /** From other articles that it relies on too. */
  readonly also: readonly LineageLink[];
  /** By publication. */
  readonly children: readonly ClaimLineageNode[];
}

/**
 * Who reports a claim, as trees from an article to those that rely on it, by publication. An article that relies on several
 * is put below one that is proved, if there is one, and the latest of these; below none that is silent on the claim.
 *
 * @param drifts what became of the claim on the links of the story
 */
export function claimLineage(claim: Claim, story: Story, drifts: readonly LinkDrift[]): ClaimLineageNode[] {
  const reporting = new Set(
    story.articles.filter(({ statements }) => statements.some((statement) => statement.claim === claim.id)),
  );
  const links = joinLinks(drifts);
  const above = new Map<Article, LineageLink>();
  // Two outlets that cite one another on one day would be below one another.
  const isBelow = (article: Article | undefined, other: Article): boolean =>
    article !== undefined && (article === other || isBelow(above.get(article)?.from, other));
  for (const isProved of [true, false]) {
    for (const { to, ...link } of links.toReversed()) {
      if (link.proved === isProved && reporting.has(link.from) && !above.has(to) && !isBelow(link.from, to))
        above.set(to, link);
    }
  }
  const articles = story.articles.filter((article) => reporting.has(article) || above.has(article));
  const below = Map.groupBy(articles, (article) => above.get(article)?.from);
  const linksTo = Map.groupBy(links, ({ to }) => to);
  const build = (article: Article): ClaimLineageNode => {
    const link = above.get(article);
    return {
      article,
      ...(link && { link }),
      also: (linksTo.get(article) ?? []).filter(({ from }) => from !== link?.from),
      children: (below.get(article) ?? []).map(build),
    };
  };
  return (below.get(undefined) ?? []).map(build);
}

/** One link for each pair of articles, with all that changed between them, in the order of publication of the earlier. */
function joinLinks(all: readonly LinkDrift[]): LinkBetween[] {
  const joined = new Map<string, LinkBetween>();
  for (const { from, to, drifts, proved } of all) {
    const key = `${from.path} ${to.path}`;
    const known = joined.get(key);
    joined.set(key, {
      from,
      to,
      drifts: [...new Set([...(known?.drifts ?? []), ...drifts])],
      proved: proved || known?.proved === true,
    });
  }
  return [...joined.values()].sort((a, b) => a.from.published.firstDay - b.from.published.firstDay);
}
