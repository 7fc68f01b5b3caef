import type { Article, Claim, Statement, Story } from '../../corpus/model.ts';
import { answerChain } from '../../derive/answer-chains.ts';
import { allAnswers } from '../../derive/answer-groups.ts';
import type { ClaimAgreement } from '../../derive/agreement.ts';
import { claimLineage } from '../../derive/claim-lineage.ts';
import { firstPublished } from '../../derive/first-published.ts';
import type { Cell } from '../../derive/matrix.ts';
import { cellOf } from '../../derive/matrix.ts';
import { formatDate } from '../dates.ts';
import { layoutRanges } from '../figures/range-chart.ts';
import type { AnswerChainView } from '../parts/answer-chains.ts';
import { answerChainViews } from '../parts/answer-chains.ts';
import type { AnswersLimit, AnswersView } from '../parts/answer-groups.ts';
import { answerSigns, answersView } from '../parts/answer-groups.ts';
import type { ArticleHeadView } from '../parts/articles.ts';
import { articleHead, articleLinks } from '../parts/articles.ts';
import type { CitationView } from '../parts/citation.ts';
import { statementCitation } from '../parts/citation.ts';
import type { ClaimSummaryView } from '../parts/claims.ts';
import { claimSummary } from '../parts/claims.ts';
import type { Inline, Link } from '../parts/inline.ts';
import type { ClaimLineageView } from '../parts/lineage.ts';
import { claimLineageView, firstPublishedInline } from '../parts/lineage.ts';
import type { LineageGraphView } from '../parts/lineage-graph.ts';
import { claimGraph } from '../parts/lineage-graph.ts';
import type { RangeFigureView } from '../parts/ranges.ts';
import { rangeFigure } from '../parts/ranges.ts';
import type { CellView } from '../parts/statements.ts';
import { cellView } from '../parts/statements.ts';
import type { Site } from '../site.ts';
import type { PageFrame } from './frame.ts';
import { pageFrame } from './frame.ts';

/** A claim's page: its answers, and what every article of the story says on it. */
export interface ClaimPage {
  readonly frame: PageFrame;
  /** The story, and the section if it has one. */
  readonly crumbs: readonly Link[];
  readonly question: string;
  readonly summary: ClaimSummaryView;
  /** Its scope, and since when it could be known. */
  readonly note?: string;
  /** The links to the parts of the page; absent where the page is short. */
  readonly contents?: { readonly title: string; readonly links: readonly Link[] };
  readonly answers?: { readonly title: string; readonly view: AnswersView };
  readonly values?: { readonly title: string; readonly styles: string; readonly figure: RangeFigureView };
  readonly lineage?: ClaimLineageSection;
  readonly articles?: ClaimArticles;
  readonly empty: readonly EmptyCellsView[];
  readonly citation: { readonly citeAs: string; readonly words: string };
  readonly neighbours: {
    readonly title: string;
    readonly inTable: Link;
    readonly claims: readonly { readonly label: string; readonly claim: Link }[];
  };
}

/** Who told a claim first, and who relies on whom. */
export interface ClaimLineageSection {
  readonly title: string;
  readonly first: readonly Inline[];
  readonly lead: string;
  readonly means: Link;
  /** How each answer was passed on; absent where there is one answer only that nobody passed on, and for texts, which are not compared. */
  readonly chains?: { readonly title: string; readonly answers: readonly AnswerChainView[] };
  readonly graph?: LineageGraphView;
  /** What folds the list away where the drawing is before it. */
  readonly list?: string;
  readonly nodes: readonly ClaimLineageView[];
}

/** The table of what each article says. */
export interface ClaimArticles {
  readonly title: string;
  readonly caption: string;
  readonly heads: readonly [article: string, says: string];
  readonly rows: readonly {
    readonly id: string;
    readonly head: ArticleHeadView;
    /** The address of the original, for print. */
    readonly original?: string;
    readonly cell: CellView;
    readonly citation: CitationView;
  }[];
}

/** The articles that say nothing on a claim for one reason. */
export interface EmptyCellsView {
  readonly reason: string;
  /** The reason with how many they are, where their names are folded away. */
  readonly summary?: string;
  readonly articles: readonly Inline[];
}

/** All answers, each with as many outlets as leave them seen at a glance. */
const shown: AnswersLimit = { lines: Infinity, outlets: 12, href: ({ id }) => `#${id}` };

/** More names than this would bury what is said. */
const maxNames = 8;

interface Reporting {
  readonly article: Article;
  readonly statements: readonly Statement[];
}

export function claimPage(story: Story, claim: Claim, site: Site): ClaimPage {
  const { addresses, labels, settings } = site;
  const words = labels.claim;
  const agreement = site.agreement(story, claim);
  const cells = story.articles.map((article) => ({ article, cell: cellOf(article, claim) }));
  const reporting = cells.flatMap(({ article, cell }): Reporting[] =>
    cell.kind === 'says' ? [{ article, statements: cell.statements }] : [],
  );
  const path = addresses.claim(story.id, claim.id);
  const section = story.sections.find(({ id }) => id === claim.section);
  const chart = layoutRanges(agreement, labels);
  const answers = site.answers(story, claim);
  const lineage = lineageSection(agreement, story, site);
  const note = [
    ...(claim.scope === undefined ? [] : [words.scope(claim.scope)]),
    ...(claim.since ? [words.since(formatDate(claim.since, 'long', labels.dates))] : []),
  ].join('');
  const outlets = reporting.map(({ article }) => article.outlet.name);
  return {
    frame: pageFrame(
      {
        title: claim.question,
        description: outlets.length > 0 ? words.description(claim.question, outlets) : claim.question,
        path,
      },
      site,
    ),
    crumbs: [
      { words: story.title, href: addresses.story(story) },
      ...(section ? [{ words: section.title, href: addresses.section(story, section.id) }] : []),
    ],
    question: claim.question,
    summary: claimSummary(agreement, site),
    ...(note !== '' && { note }),
    ...(reporting.length > 1 && {
      contents: {
        title: words.contents.title,
        links: [
          ...(chart ? [{ words: words.contents.values(comparedNoun(claim)), href: '#values' }] : []),
          { words: words.contents.lineage, href: '#travel' },
          { words: words.contents.articles(reporting.length), href: '#versions' },
        ],
      },
    }),
    ...(claim.kind !== 'text' &&
      allAnswers(answers).length > 1 && {
        answers: { title: words.answers.title, view: answersView(answers, story, site, shown) },
      }),
    ...(chart && {
      values: {
        title: words.values(comparedNoun(claim)),
        styles: addresses.file('axis.css'),
        figure: rangeFigure(chart, story.articles, site),
      },
    }),
    ...(lineage && { lineage }),
    ...(reporting.length > 0 && { articles: articlesTable(story, claim, reporting, site) }),
    empty: emptyCells(story, cells, site),
    citation: {
      citeAs: labels.citation.citeAs,
      words: labels.citation.claim({
        question: claim.question,
        story: story.title,
        address: (settings.siteUrl ?? '') + path,
      }),
    },
    neighbours: neighboursOf(story, claim, site),
  };
}

function comparedNoun({ kind }: Claim): 'figures' | 'dates' {
  return kind === 'date' ? 'dates' : 'figures';
}

/** Absent where one article alone reports the claim, and none relies on it. */
function lineageSection(agreement: ClaimAgreement, story: Story, site: Site): ClaimLineageSection | undefined {
  const { claim, reporting } = agreement;
  const labels = site.labels.lineage.claim;
  const nodes = claimLineage(claim, story, site.derived(story).drift.get(claim.id) ?? []);
  const isLinked = nodes.some(({ also, children }) => also.length + children.length > 0);
  if (reporting.length < 2 && !isLinked) return undefined;
  const { links } = site.derived(story);
  const chains =
    claim.kind === 'text'
      ? []
      : allAnswers(site.answers(story, claim)).map((group) => answerChain(group, story, links));
  const graph = claimGraph(agreement, chains, story, site);
  const words = site.labels.lineage;
  return {
    title: labels.title,
    first: firstPublishedInline(firstPublished(reporting, story), site),
    lead: labels.lead,
    means: { words: labels.means, href: site.addresses.definition('travel') },
    ...(chains.length > 0 && { chains: { title: words.chains.title, answers: answerChainViews(chains, claim, site) } }),
    ...(graph && { graph, list: words.graph.list }),
    nodes: claimLineageView(nodes, agreement, story.articles, site),
  };
}

function articlesTable(story: Story, claim: Claim, reporting: readonly Reporting[], site: Site): ClaimArticles {
  const labels = site.labels.claim.articles;
  const signs = answerSigns(site.answers(story, claim));
  return {
    title: labels.title,
    caption: labels.caption(claim.question),
    heads: [labels.article, labels.says],
    rows: reporting.map(({ article, statements }) => ({
      id: article.id,
      head: articleHead(article, site),
      ...(article.url !== undefined && { original: article.url }),
      cell: cellView(article, claim, statements, signs, site),
      citation: statementCitation(story, claim, article, site),
    })),
  };
}

function emptyCells(
  story: Story,
  cells: readonly { readonly article: Article; readonly cell: Cell }[],
  site: Site,
): EmptyCellsView[] {
  return (['silent', 'predates', 'unseen', 'unchecked'] as const).flatMap((kind) => {
    const articles = cells.filter(({ cell }) => cell.kind === kind).map(({ article }) => article);
    if (articles.length === 0) return [];
    const reason = site.labels.statement.emptyCells[kind];
    return [
      {
        reason,
        ...(articles.length > maxNames && { summary: site.labels.claim.empty(reason, articles.length) }),
        articles: articleLinks(articles, story.articles, site),
      },
    ];
  });
}

function neighboursOf(story: Story, claim: Claim, { addresses, labels }: Site): ClaimPage['neighbours'] {
  const words = labels.claim.neighbours;
  const index = story.claims.indexOf(claim);
  const neighbours = [
    { label: words.previous, claim: story.claims[index - 1] },
    { label: words.next, claim: story.claims[index + 1] },
  ];
  return {
    title: words.title,
    inTable: { words: words.inTable, href: addresses.row(story.id, claim) },
    claims: neighbours.flatMap(({ label, claim: other }) =>
      other ? [{ label, claim: { words: other.question, href: addresses.claim(story.id, other.id) } }] : [],
    ),
  };
}
