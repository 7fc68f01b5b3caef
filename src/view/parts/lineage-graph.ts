import type { Article, Story } from '../../corpus/model.ts';
import type { ClaimAgreement } from '../../derive/agreement.ts';
import type { AnswerChain } from '../../derive/answer-chains.ts';
import { firstCandidates } from '../../derive/first-published.ts';
import { lineageOrder } from '../../derive/lineage-order.ts';
import { originKey, originOf } from '../../derive/origin.ts';
import type { RelianceLink } from '../../derive/reliance.ts';
import { changedAnswers } from '../../derive/story-drift.ts';
import type { LinkBasis, Segment } from '../figures/lineage-graph.ts';
import { layoutLineage } from '../figures/lineage-graph.ts';
import type { Site } from '../site.ts';
import type { AnswerSign } from './answer-groups.ts';
import { articleDay } from './articles.ts';
import type { Link } from './inline.ts';
import { missingText } from './lineage-tree.ts';
import { nameOf, originName, pageOf } from './names.ts';

/** A lineage as a drawing: a row for each node, time down the page. What it shows is beside it in words. */
export interface LineageGraphView {
  readonly title: string;
  /** How many lanes wide the drawing is. */
  readonly lanes: number;
  /** The kinds of links that are drawn, with what they mean. */
  readonly bases: { readonly title: string; readonly items: readonly { basis: LinkBasis; words: string }[] };
  readonly rows: readonly LineageRowView[];
}

export interface LineageRowView {
  readonly lane: number;
  readonly segments: readonly Segment[];
  /** An article that speaks, one that says nothing of the claim, or an origin. */
  readonly kind: 'article' | 'silent' | 'root';
  /** Of its answer. */
  readonly sign?: AnswerSign;
  readonly at: Link;
  /** When it was published, or why it is a root. */
  readonly detail?: string;
  /** That it was the first to give its answer, or may have been. */
  readonly first?: string;
  /** What changed on its links. */
  readonly change?: string;
}

type RowWords = Omit<LineageRowView, 'lane' | 'segments'>;

/** A node before it is laid out: an article, or what stands for those that have no article above them. */
interface GraphNode {
  readonly article?: Article;
  /** For a root: the articles that lead back to it. */
  readonly below: readonly { readonly article: Article; readonly basis: LinkBasis }[];
  readonly words: RowWords;
}

/** So many lanes leave room for words on a narrow screen; the styles know no more. A wider lineage is a list only. */
export const maxLanes = 8;

export function linkBasis({ proved, basis }: Pick<RelianceLink, 'proved' | 'basis'>): LinkBasis {
  return proved ? (basis === undefined ? 'said' : 'worked-out') : 'not-proved';
}

/** The lineage of a story: the articles that rely on one another, and the outlets relied on of which no such text is here. */
export function storyGraph(story: Story, site: Site): LineageGraphView | undefined {
  const { addresses, labels, derived } = site;
  const { links, drift } = derived(story);
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const rootless = story.articles.flatMap((article) =>
    article.reliesOn.flatMap(({ on }) =>
      on.kind === 'outlet' && !links.some(({ from, to }) => to === article && from.outlet.id === on.id)
        ? [{ article, outlet: on.id }]
        : [],
    ),
  );
  const roots = [...Map.groupBy(rootless, ({ outlet }) => outlet)].map(([outlet, relying]): GraphNode => ({
    below: relying.map(({ article }) => ({ article, basis: 'not-proved' })),
    words: {
      kind: 'root',
      at: { words: nameOf(outlet, site), href: pageOf(outlet, site) },
      detail: missingText(outlet, story, site),
    },
  }));
  for (const { article } of rootless) linked.add(article);
  const changed = changedAnswers(story, drift);
  const articles = story.articles
    .filter((article) => linked.has(article))
    .map((article): GraphNode => {
      const answers = changed.filter((change) => change.links.some(({ to }) => to === article)).length;
      return {
        article,
        below: [],
        words: {
          kind: 'article',
          at: { words: article.outlet.name, href: addresses.article(article) },
          detail: articleDay(article, story.articles, site),
          ...(answers > 0 && { change: labels.lineage.graph.changed(answers) }),
        },
      };
    });
  return drawGraph(labels.lineage.graph.story, articles, roots, links, site);
}

/**
 * The lineage of a claim: the articles that report it, or are silent on what they rely on, each in the sign of its answer. Origins
 * to which several articles lead back are roots; one that only one article has is named beside it.
 */
export function claimGraph(
  agreement: ClaimAgreement,
  chains: readonly AnswerChain[],
  story: Story,
  site: Site,
): LineageGraphView | undefined {
  const { addresses, derived, labels } = site;
  const drifts = derived(story).drift.get(agreement.claim.id) ?? [];
  const reporting = new Set(agreement.reporting);
  const drawn = drifts.filter(({ from }) => reporting.has(from));
  const links = derived(story).links.filter(({ from, to }) =>
    drawn.some((drift) => drift.from === from && drift.to === to),
  );
  const rootless = agreement.reporting.filter((article) => !links.some(({ to }) => to === article));
  const credited = rootless.flatMap((article) =>
    [...originsOn(agreement, article)].map((origin) => ({ article, origin })),
  );
  const shared = [...Map.groupBy(credited, ({ origin }) => origin)].filter(([, articles]) => articles.length > 1);
  const roots = shared.map(([origin, articles]): GraphNode => ({
    below: articles.map(({ article }) => ({ article, basis: 'said' })),
    words: { kind: 'root', at: originLink(origin, site) },
  }));
  const isShared = new Set(shared.map(([origin]) => origin));
  const articles = story.articles
    .filter((article) => reporting.has(article) || drawn.some(({ to }) => to === article))
    .map((article): GraphNode => {
      const answers = chains.flatMap((chain, index) =>
        chain.group.articles.includes(article) ? [{ chain, number: index + 1 }] : [],
      );
      const [answer, ...others] = answers;
      const first = answers.map(({ chain }) => firstMark(chain, article, site)).find((mark) => mark !== undefined);
      const changes = new Set(drawn.filter(({ to }) => to === article).flatMap((drift) => drift.drifts));
      const own = credited.filter((one) => one.article === article && !isShared.has(one.origin));
      const day = articleDay(article, story.articles, site);
      const from = own.map(({ origin }) => labels.lineage.graph.from(originLink(origin, site).words));
      return {
        article,
        below: [],
        words: {
          kind: reporting.has(article) ? 'article' : 'silent',
          ...(answer && { sign: answer.number }),
          at: {
            words: article.outlet.name,
            href: reporting.has(article) ? `#${article.id}` : addresses.article(article),
          },
          detail: [
            day,
            ...(others.length > 0 ? [labels.lineage.graph.also(others.map(({ number }) => number))] : []),
            ...from,
          ].join(' · '),
          ...(first !== undefined && { first }),
          ...(changes.size > 0 && { change: [...changes].map((drift) => labels.lineage.drifts[drift]).join(' · ') }),
        },
      };
    });
  return drawGraph(labels.lineage.graph.claim, articles, roots, links, site);
}

/** That an article was the first to give an answer, or may have been; `undefined` where it was not, or where it alone gives it. */
export function firstMark({ group, first }: AnswerChain, article: Article, { labels }: Site): string | undefined {
  const candidates = firstCandidates(first);
  if (group.articles.length < 2 || !candidates.includes(article)) return undefined;
  return candidates.length === 1 ? labels.lineage.chains.first : labels.lineage.chains.perhapsFirst;
}

function originsOn({ statements }: ClaimAgreement, article: Article): Set<string> {
  const keys = statements
    .filter((one) => one.article === article)
    .map(({ statement }) => originKey(originOf(statement, article)));
  return new Set(keys.filter((key) => key !== undefined).filter((key) => key !== article.outlet.id));
}

/** An origin by its name, someone unnamed by whom he or she belongs to. */
export function originLink(key: string, site: Site): Link {
  const [holder = key] = key.split('/');
  return { words: originName(key, site), href: pageOf(holder, site) };
}

/** Puts roots just above the first article that leads back to them, and lays all out; `undefined` where nothing is linked. */
function drawGraph(
  title: string,
  nodes: readonly GraphNode[],
  roots: readonly GraphNode[],
  links: readonly RelianceLink[],
  site: Site,
): LineageGraphView | undefined {
  const byArticle = new Map(nodes.map((node) => [node.article, node]));
  const order = lineageOrder(
    nodes.flatMap(({ article }) => article ?? []),
    links,
  );
  const firstBelow = Map.groupBy(roots, ({ below }) =>
    order.find((one) => below.some(({ article }) => article === one)),
  );
  const rows = order.flatMap((article) => {
    const node = byArticle.get(article);
    return [...(firstBelow.get(article) ?? []), ...(node ? [node] : [])];
  });
  const rowOf = (article: Article) => rows.findIndex((row) => row.article === article);
  const strongest = links.toSorted((a, b) => Number(b.proved) - Number(a.proved));
  const all = [
    ...strongest.map((link) => ({ from: rowOf(link.from), to: rowOf(link.to), basis: linkBasis(link) })),
    ...rows.flatMap(({ below }, from) => below.map(({ article, basis }) => ({ from, to: rowOf(article), basis }))),
  ];
  // Two articles that rely on each other cannot both be below the other; of several links between two the first is drawn.
  const down = all.filter(
    ({ from, to }, index) => from < to && all.findIndex((other) => other.from === from && other.to === to) === index,
  );
  if (down.length === 0) return undefined;
  const { lanes, rows: places } = layoutLineage(rows.length, down);
  if (lanes > maxLanes) return undefined;
  const { bases, basesTitle } = site.labels.lineage.graph;
  return {
    title,
    lanes,
    bases: {
      title: basesTitle,
      items: (['said', 'worked-out', 'not-proved'] as const)
        .filter((basis) => down.some((link) => link.basis === basis))
        .map((basis) => ({ basis, words: bases[basis] })),
    },
    rows: rows.map(({ words }, index) => ({ ...(places[index] ?? { lane: 0, segments: [] }), ...words })),
  };
}
