import type { Article, Claim, Corpus, Story } from '../corpus/model.ts';
import type { ClaimDrift, Drift } from './drift.ts';
import { driftOn } from './drift.ts';
import { relianceLinks } from './lineage.ts';

/** What became of a claim on a link, and whether the link is proved. */
export interface LinkDrift extends ClaimDrift {
  readonly proved: boolean;
}

/** What became of a claim on every link between articles of a story, in order of publication. */
export function claimDrift(claim: Claim, story: Story, corpus: Pick<Corpus, 'articles'>): LinkDrift[] {
  return relianceLinks(story, corpus).flatMap(({ from, to, proved }) =>
    driftOn(claim, from, to)
      // Of a text that is only the likely one, what it lacks proves nothing.
      .filter(({ upstream, downstream }) => proved || (upstream !== undefined && downstream !== undefined))
      .map((drift) => ({ ...drift, proved })),
  );
}

/** What became of a claim between an article and another that it relies on. */
export type LineageLink = Pick<LinkDrift, 'from' | 'drifts' | 'proved'>;

/** An article that tells of a claim, or is silent on what those it relies on tell, and those that rely on it. */
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
 * Who tells of a claim, as trees from an article to those that rely on it, by publication. An article that relies on several
 * stands below one that is proved, if there is one, and the latest of these; below none that is silent on the claim.
 */
export function claimLineage(claim: Claim, story: Story, corpus: Pick<Corpus, 'articles'>): ClaimLineageNode[] {
  const tells = (article: Article) => article.statements.some((statement) => statement.claim === claim.id);
  const links = joinLinks(claimDrift(claim, story, corpus));
  const above = new Map<Article, LineageLink>();
  // Two outlets that cite one another on one day would stand below one another.
  const isBelow = (article: Article | undefined, other: Article): boolean =>
    article !== undefined && (article === other || isBelow(above.get(article)?.from, other));
  for (const isProved of [true, false]) {
    for (const { to, ...link } of links.toReversed()) {
      if (link.proved === isProved && tells(link.from) && !above.has(to) && !isBelow(link.from, to))
        above.set(to, link);
    }
  }
  const nodes = story.articles.filter((article) => tells(article) || above.has(article));
  const build = (article: Article): ClaimLineageNode => {
    const link = above.get(article);
    return {
      article,
      ...(link && { link }),
      also: links.filter(({ to, from }) => to === article && from !== link?.from),
      children: nodes.filter((other) => above.get(other)?.from === article).map(build),
    };
  };
  return nodes.filter((article) => !above.has(article)).map(build);
}

/** One link for each pair of articles, with all that changed between them, in the order of publication of the earlier. */
function joinLinks(all: readonly LinkDrift[]): (LineageLink & { readonly to: Article })[] {
  const joined = new Map<string, LineageLink & { readonly to: Article }>();
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

/** All changes of an answer itself; a hedge or an origin that was not noted can look like one that is gone. */
const telling: ReadonlySet<Drift> = new Set([
  'wider',
  'narrower',
  'higher',
  'lower',
  'other-value',
  'scope',
  'position',
  'stronger',
  'weaker',
]);

/** The links of a story on which an answer itself changed, by claim, in the story's order. */
export function changedAnswers(
  story: Story,
  corpus: Pick<Corpus, 'articles'>,
): { readonly claim: Claim; readonly links: readonly LinkDrift[] }[] {
  return story.claims
    .map((claim) => ({
      claim,
      links: claimDrift(claim, story, corpus).filter(({ drifts }) => drifts.some((drift) => telling.has(drift))),
    }))
    .filter(({ links }) => links.length > 0);
}
