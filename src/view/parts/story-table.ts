import type { Article, Claim, Story } from '../../corpus/model.ts';
import type { AgreementKind, ClaimAgreement } from '../../derive/agreement.ts';
import type { Cell, MatrixRow } from '../../derive/matrix.ts';
import { cellAnchor, sectionAnchor } from '../addresses.ts';
import { columnClass } from '../columns.ts';
import { hasRanges } from '../figures/range-chart.ts';
import type { Site } from '../site.ts';
import type { ArticleHeadView } from './articles.ts';
import { articleHead } from './articles.ts';
import type { ClaimSummaryView } from './claims.ts';
import { claimSummary } from './claims.ts';
import type { Inline, Link } from './inline.ts';
import { joined, link } from './inline.ts';
import type { CellView } from './statements.ts';
import { cellView } from './statements.ts';

/** The table of a section: one row for each claim, one column for each article of the story. */
export interface StoryTable {
  readonly anchor: string;
  readonly title: string;
  /** What the scrolling region around it is called. */
  readonly region: string;
  readonly caption: string;
  readonly claimHead: string;
  readonly columns: readonly { readonly class: string; readonly head: ArticleHeadView }[];
  readonly rows: readonly StoryTableRow[];
}

export interface StoryTableRow {
  readonly id: string;
  readonly agreement: AgreementKind;
  readonly claim: Link;
  readonly summary: ClaimSummaryView;
  /** To the figures on the claim's page; none where it has none. */
  readonly figures: readonly Inline[];
  readonly cells: readonly StoryTableCell[];
}

export interface StoryTableCell {
  /** Only of what can be linked to: see `cellAnchor`. */
  readonly id?: string;
  readonly class: string;
  /** What the article says, and the way to its citation; or why it says nothing. */
  readonly content:
    | { readonly kind: 'says'; readonly cell: CellView; readonly cite: Link }
    | { readonly kind: 'empty'; readonly words: string };
}

export function storyTable(
  story: Story,
  section: { readonly id: string; readonly title: string; readonly rows: readonly MatrixRow[] },
  site: Site,
): StoryTable {
  const words = site.labels.story.table;
  return {
    anchor: sectionAnchor(section.id),
    title: section.title,
    region: words.region(section.title),
    caption: words.caption(section.title),
    claimHead: words.claim,
    columns: story.articles.map((article, index) => ({
      class: columnClass(index),
      head: articleHead(article, site),
    })),
    rows: section.rows.map((row) => tableRow(story, row, site)),
  };
}

function tableRow(story: Story, { claim, cells }: MatrixRow, site: Site): StoryTableRow {
  const agreement = site.agreement(story, claim);
  return {
    id: claim.id,
    agreement: agreement.kind,
    claim: { words: claim.question, href: site.addresses.claim(story.id, claim.id) },
    summary: claimSummary(agreement, site),
    figures: figureLinks(story, agreement, site),
    cells: cells.map(({ article, cell }, index) => tableCell(article, claim, cell, columnClass(index), site)),
  };
}

function figureLinks(story: Story, agreement: ClaimAgreement, site: Site): Inline[] {
  const { claim } = agreement;
  const words = site.labels.story.table;
  const page = site.addresses.claim(story.id, claim.id);
  const changed = site
    .derived(story)
    .drift.get(claim.id)
    ?.some(({ drifts }) => drifts.length > 0);
  return joined(
    [
      ...(hasRanges(agreement) ? [[link(words.onOneAxis, `${page}#values`)]] : []),
      ...(changed === true ? [[link(words.lineage, `${page}#travel`)]] : []),
    ],
    ' · ',
  );
}

function tableCell(article: Article, claim: Claim, cell: Cell, column: string, site: Site): StoryTableCell {
  const id = cellAnchor(article, claim.id);
  const { emptyCells, cite } = site.labels.statement;
  return {
    ...(id !== undefined && { id }),
    class: `is-${cell.kind} ${column}`,
    content:
      cell.kind === 'says'
        ? {
            kind: 'says',
            cell: cellView(article, claim, cell.statements, site),
            cite: { words: cite, href: site.addresses.claimArticle(article, claim.id) },
          }
        : { kind: 'empty', words: emptyCells[cell.kind] },
  };
}
