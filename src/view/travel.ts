import type { Article, Claim, Corpus, Story } from '../corpus/model.ts';
import type { ClaimDrift, Drift } from '../derive/drift.ts';
import { driftOn } from '../derive/drift.ts';
import { hopsOf } from '../derive/lineage.ts';

/** What became of a claim on a hop, and whether the hop is proved. */
export interface Travelled extends ClaimDrift {
  readonly proved: boolean;
}

/** What became of a claim on every hop between articles of a story, in order of publication. */
export function travelOf(claim: Claim, story: Story, corpus: Pick<Corpus, 'articles'>): Travelled[] {
  return hopsOf(story, corpus).flatMap(({ from, to, proved }) =>
    driftOn(claim, from, to)
      // Of a text that is only the likely one, what it lacks proves nothing.
      .filter(({ upstream, downstream }) => proved || (upstream !== undefined && downstream !== undefined))
      .map((drift) => ({ ...drift, proved })),
  );
}

/** An article that tells of a claim, and those that rely on it. */
export interface Telling {
  readonly article: Article;
  /** What became of the claim since the article above; absent at a root. */
  readonly hop?: Pick<Travelled, 'from' | 'drifts' | 'proved'>;
  /** Other articles that it relies on too. */
  readonly also: readonly Article[];
  /** By publication. */
  readonly children: readonly Telling[];
}

/**
 * Who tells of a claim, as trees from an article to those that rely on it, by publication. An article that relies on several
 * stands below one that is proved, if there is one, and the latest of these.
 */
export function tellingsOf(claim: Claim, story: Story, corpus: Pick<Corpus, 'articles'>): Telling[] {
  const travels = travelOf(claim, story, corpus);
  const tellers = story.articles.filter(
    (article) =>
      article.statements.some((statement) => statement.claim === claim.id) ||
      travels.some(({ from, to }) => from === article || to === article),
  );
  const above = new Map<Article, Article>();
  // Two outlets that cite one another on one day would stand below one another.
  const isBelow = (article: Article | undefined, other: Article): boolean =>
    article !== undefined && (article === other || isBelow(above.get(article), other));
  const order = (article: Article) => story.articles.indexOf(article);
  for (const article of tellers) {
    const [best] = travels
      .filter(({ to, from }) => to === article && !isBelow(from, article))
      .sort((a, b) => Number(b.proved) - Number(a.proved) || order(b.from) - order(a.from));
    if (best) above.set(article, best.from);
  }
  const build = (article: Article): Telling => {
    const own = travels.filter(({ to }) => to === article);
    const parent = above.get(article);
    const hops = own.filter(({ from }) => from === parent);
    return {
      article,
      ...(parent && {
        hop: {
          from: parent,
          drifts: [...new Set(hops.flatMap(({ drifts }) => drifts))],
          proved: hops.some(({ proved }) => proved),
        },
      }),
      also: [...new Set(own.map(({ from }) => from))].filter((from) => from !== parent),
      children: tellers.filter((other) => above.get(other) === article).map(build),
    };
  };
  return tellers.filter((article) => !above.has(article)).map(build);
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

/** The hops of a story on which an answer itself changed, by claim, in the story's order. */
export function tellingTravels(
  story: Story,
  corpus: Pick<Corpus, 'articles'>,
): { readonly claim: Claim; readonly hops: readonly Travelled[] }[] {
  return story.claims
    .map((claim) => ({
      claim,
      hops: travelOf(claim, story, corpus).filter(({ drifts }) => drifts.some((drift) => telling.has(drift))),
    }))
    .filter(({ hops }) => hops.length > 0);
}
