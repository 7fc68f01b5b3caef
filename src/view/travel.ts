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

/** What became of a claim between an article and another that it relies on. */
export type TellerHop = Pick<Travelled, 'from' | 'drifts' | 'proved'>;

/** An article that tells of a claim, or is silent on what those it relies on tell, and those that rely on it. */
export interface Teller {
  readonly article: Article;
  /** From the article above; absent at a root. */
  readonly hop?: TellerHop;
  /** From other articles that it relies on too. */
  readonly also: readonly TellerHop[];
  /** By publication. */
  readonly children: readonly Teller[];
}

/**
 * Who tells of a claim, as trees from an article to those that rely on it, by publication. An article that relies on several
 * stands below one that is proved, if there is one, and the latest of these; below none that is silent on the claim.
 */
export function tellersOf(claim: Claim, story: Story, corpus: Pick<Corpus, 'articles'>): Teller[] {
  const tells = (article: Article) => article.statements.some((statement) => statement.claim === claim.id);
  const hops = joinHops(travelOf(claim, story, corpus));
  const above = new Map<Article, TellerHop>();
  // Two outlets that cite one another on one day would stand below one another.
  const isBelow = (article: Article | undefined, other: Article): boolean =>
    article !== undefined && (article === other || isBelow(above.get(article)?.from, other));
  for (const isProved of [true, false]) {
    for (const { to, ...hop } of hops.toReversed()) {
      if (hop.proved === isProved && tells(hop.from) && !above.has(to) && !isBelow(hop.from, to)) above.set(to, hop);
    }
  }
  const tellers = story.articles.filter((article) => tells(article) || above.has(article));
  const build = (article: Article): Teller => {
    const hop = above.get(article);
    return {
      article,
      ...(hop && { hop }),
      also: hops.filter(({ to, from }) => to === article && from !== hop?.from),
      children: tellers.filter((other) => above.get(other)?.from === article).map(build),
    };
  };
  return tellers.filter((article) => !above.has(article)).map(build);
}

/** One hop for each pair of articles, with all that changed between them, in the order of publication of the earlier. */
function joinHops(travels: readonly Travelled[]): (TellerHop & { readonly to: Article })[] {
  const joined = new Map<string, TellerHop & { readonly to: Article }>();
  for (const { from, to, drifts, proved } of travels) {
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
