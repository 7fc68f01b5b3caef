import type { Story } from '../../corpus/model.ts';
import { provedItems } from '../../corpus/originals/receipt.ts';
import { buildMatrix } from '../../derive/matrix.ts';
import { changedAnswers } from '../../derive/story-drift.ts';
import { storyLineage } from '../../derive/story-lineage.ts';
import { openColumns } from '../columns.ts';
import { formatSpan } from '../dates.ts';
import type { TimelineView } from '../figures/timeline.ts';
import { timelineOf } from '../figures/timeline.ts';
import type { TimelineFigure } from '../figures/timeline-figure.ts';
import { timelineFigure } from '../figures/timeline-figure.ts';
import type { ArticleListItem } from '../parts/article-list.ts';
import { articleList } from '../parts/article-list.ts';
import type { AgreementCount } from '../parts/claims.ts';
import { countAgreements } from '../parts/claims.ts';
import type { AnsweredClaims, Disagreements } from '../parts/disagreements.ts';
import { disagreements, settled } from '../parts/disagreements.ts';
import type { Inline, Link } from '../parts/inline.ts';
import { link, text } from '../parts/inline.ts';
import type { LineageGraphView } from '../parts/lineage-graph.ts';
import { storyGraph } from '../parts/lineage-graph.ts';
import type { LineageTreeView } from '../parts/lineage-tree.ts';
import { lineageTree } from '../parts/lineage-tree.ts';
import type { StoryControls } from '../parts/story-controls.ts';
import { storyControls } from '../parts/story-controls.ts';
import type { StoryMapView } from '../parts/story-map.ts';
import { storyMap } from '../parts/story-map.ts';
import type { StoryTable } from '../parts/story-table.ts';
import { storyTable } from '../parts/story-table.ts';
import { renderBody } from '../render-body.ts';
import type { Site } from '../site.ts';
import type { PageFrame } from './frame.ts';
import { pageFrame } from './frame.ts';

/** A story's page: how its articles relate, the tables of its claims, where it came from. */
export interface StoryPage {
  readonly frame: PageFrame;
  /** The script that hides the page until it is arranged, and the rules by which columns are chosen. */
  readonly arranging: string;
  readonly columnRules: string;
  readonly head: StoryHead;
  readonly disagreements?: Disagreements;
  readonly settled: readonly AnsweredClaims[];
  readonly map?: StoryMapView;
  readonly articles: StoryArticles;
  readonly tables: StoryTables;
  readonly lineage?: StoryLineageSection;
  readonly timeline: TimelineView & {
    readonly figure: TimelineFigure;
    readonly styles: string;
    readonly table: string;
  };
  /** Ends with how many of its quotes were found in saved texts, where some were. */
  readonly data: { readonly title: string; readonly lead: readonly Inline[]; readonly proved: readonly Inline[] };
}

export interface StoryHead {
  readonly kicker: string;
  readonly title: string;
  readonly summary: string;
  readonly countsTitle: string;
  readonly counts: readonly AgreementCount[];
  /** To the tables, the versions side by side and the headlines compared; none for a story of one article. */
  readonly links: readonly Link[];
  /** The editors' note: how it begins, and the rest. Sanitised HTML. */
  readonly note?: {
    readonly title: string;
    readonly first: string;
    readonly more: string;
    readonly rest: readonly string[];
  };
}

/** The articles of a story, folded away where they are many; their order is that of the columns. */
export interface StoryArticles {
  readonly title: string;
  readonly summary: string;
  readonly isOpen: boolean;
  readonly all: readonly ArticleListItem[];
}

export interface StoryTables {
  /** For the script: the settings of a report, and the site's own address. */
  readonly reportTo?: string;
  readonly siteUrl?: string;
  readonly base: string;
  /** What relates the articles that a reader chose. */
  readonly relations: string;
  readonly controls?: StoryControls;
  /** Said in print, where the columns are a choice. */
  readonly printed?: string;
  readonly sectionsTitle: string;
  /** Those with claims. */
  readonly sections: readonly StoryTable[];
}

/** Who relies on whom. */
export interface StoryLineageSection {
  readonly title: string;
  readonly lead: string;
  readonly means: Link;
  readonly changed?: {
    readonly title: string;
    readonly claims: readonly { readonly claim: Link; readonly count: string }[];
  };
  readonly graph?: LineageGraphView;
  readonly all: string;
  readonly tree: readonly LineageTreeView[];
}

export function storyPage(story: Story, site: Site): StoryPage {
  const { addresses, labels } = site;
  const lineage = lineageSection(story, site);
  const different = disagreements(story, site);
  const map = storyMap(story, site);
  const [before, csv, or, json, after] = labels.story.data.lead;
  return {
    frame: pageFrame({ title: story.title, description: story.summary, path: addresses.story(story) }, site),
    arranging: addresses.file('arranging.js'),
    columnRules: `${addresses.story(story)}columns.css`,
    head: storyHead(story, site),
    ...(different && { disagreements: different }),
    settled: story.articles.length > 1 ? settled(story, site) : [],
    ...(map && { map }),
    articles: storyArticles(story, site),
    tables: storyTables(story, site),
    ...(lineage && { lineage }),
    timeline: {
      ...timelineOf(story, site),
      figure: timelineFigure(story, site),
      styles: addresses.file('axis.css'),
      table: labels.figures.clocks.table,
    },
    data: {
      title: labels.story.data.title,
      lead: [
        text(before),
        link(csv, addresses.data(story, 'csv')),
        text(or),
        link(json, addresses.data(story, 'json')),
        text(after),
      ],
      proved: provedQuotes(story, site),
    },
  };
}

function provedQuotes(story: Story, { addresses, labels }: Site): Inline[] {
  const quotes = story.articles.flatMap(({ statements }) =>
    statements.filter(({ quote }) => quote !== undefined),
  ).length;
  const proved = story.articles.flatMap((article) => provedItems(article, 'quote')).length;
  if (proved === 0) return [];
  return [text(labels.story.proved(proved, quotes)), link(labels.story.provedMeans, addresses.definition('receipts'))];
}

function storyHead(story: Story, site: Site): StoryHead {
  const { addresses, labels } = site;
  const [first, ...rest] = renderBody(story.note, { href: (claim) => addresses.claim(story.id, claim) });
  const outlets = new Set(story.articles.map(({ outlet }) => outlet.id)).size;
  const span = formatSpan(
    story.articles.map(({ published }) => published),
    labels.dates,
  );
  return {
    kicker: labels.story.kicker(outlets, story.claims.length, span),
    title: story.title,
    summary: story.summary,
    countsTitle: labels.agreement.countsTitle,
    counts: countAgreements(story, site),
    links:
      story.articles.length > 1
        ? [
            { words: labels.story.toTables, href: '#tables' },
            { words: labels.story.toReading, href: addresses.read(story) },
            { words: labels.headlines.title, href: addresses.headlines(story) },
          ]
        : [],
    ...(first && {
      note: { ...labels.story.note, first: first.html, rest: rest.map(({ html }) => html) },
    }),
  };
}

function storyArticles(story: Story, site: Site): StoryArticles {
  const words = site.labels.story;
  const isWide = story.articles.length > openColumns;
  return {
    title: words.versions,
    summary: words.allArticles(story.articles.length),
    isOpen: !isWide,
    all: articleList(story.articles, site, true),
  };
}

function storyTables(story: Story, site: Site): StoryTables {
  const { settings, addresses, labels } = site;
  const controls = storyControls(story, site);
  return {
    ...(settings.reportTo !== undefined && { reportTo: settings.reportTo }),
    ...(settings.siteUrl !== undefined && { siteUrl: settings.siteUrl }),
    base: addresses.home,
    relations: addresses.relations(story),
    ...(controls && { controls }),
    ...(story.articles.length > openColumns && { printed: labels.story.printed(story.articles.length) }),
    sectionsTitle: labels.story.sections,
    sections: buildMatrix(story)
      .sections.filter(({ rows }) => rows.length > 0)
      .map((section) => storyTable(story, section, site)),
  };
}

function lineageSection(story: Story, site: Site): StoryLineageSection | undefined {
  const lineage = storyLineage(story);
  if (lineage.length === 0) return undefined;
  const words = site.labels.lineage.story;
  const graph = storyGraph(story, site);
  const changed = changedAnswers(story, site.derived(story).drift);
  return {
    title: words.title,
    lead: words.lead,
    means: { words: words.means, href: site.addresses.definition('travel') },
    ...(changed.length > 0 && {
      changed: {
        title: words.changed,
        claims: changed.map(({ claim, links }) => ({
          claim: { words: claim.short, href: `${site.addresses.claim(story.id, claim.id)}#travel` },
          count: words.changes(links.length),
        })),
      },
    }),
    ...(graph && { graph }),
    all: words.all(story.articles.length),
    tree: lineageTree(lineage, story, site),
  };
}
