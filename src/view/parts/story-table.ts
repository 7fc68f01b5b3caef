import type { Article, Claim, Statement, Story } from '../../corpus/model.ts';
import type { AgreementKind } from '../../derive/agreement-kind.ts';
import type { ClaimAgreement } from '../../derive/agreement.ts';
import type { ClaimAnswers } from '../../derive/answer-groups.ts';
import type { Cell, MatrixRow } from '../../derive/matrix.ts';
import { cellAnchor, sectionAnchor } from '../addresses.ts';
import { columnClass } from '../columns.ts';
import type { Site } from '../site.ts';
import type { AnswerSign, AnswersLimit, AnswersView } from './answer-groups.ts';
import { answerSigns, answersView, isOneAgainstMany } from './answer-groups.ts';
import type { ArticleHeadView } from './articles.ts';
import { articleHead } from './articles.ts';
import type { AgreementView } from './claims.ts';
import { agreementView } from './claims.ts';
import type { Link } from './inline.ts';
import type { TableCellView } from './table-cell.ts';
import { tableCellView } from './table-cell.ts';

/** The table of a section: one row for each claim, one column for each article of the story. */
export interface StoryTable {
  readonly anchor: string;
  readonly title: string;
  /** What the scrolling region around it is called. */
  readonly region: string;
  readonly caption: string;
  readonly claimHead: string;
  readonly columns: readonly {
    readonly class: string;
    readonly head: ArticleHeadView;
    /** Said once of an article that was seen in part only. */
    readonly note?: string;
  }[];
  readonly rows: readonly StoryTableRow[];
}

export interface StoryTableRow {
  readonly id: string;
  readonly agreement: AgreementKind;
  readonly claim: Link;
  readonly relation: AgreementView;
  /** What its word means, on the method page. */
  readonly definition: string;
  /** That one article differs from the rest, or how many print several sides. */
  readonly note?: string;
  /** To where the claim's statements come from; none where they lead back to nobody. */
  readonly sources?: Link;
  readonly answers: AnswersView;
  /** What opens the cells where they are folded away. */
  readonly versions: string;
  readonly cells: readonly StoryTableCell[];
}

export interface StoryTableCell {
  /** Only of what can be linked to: see `cellAnchor`. */
  readonly id?: string;
  readonly class: string;
  /** What the article says, or why it says nothing. */
  readonly content:
    { readonly kind: 'says'; readonly cell: TableCellView } | { readonly kind: 'empty'; readonly words: string };
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
      ...(!article.seen.whole && { note: site.labels.statement.partSeen }),
    })),
    rows: section.rows.map((row) => tableRow(story, row, site)),
  };
}

/** To a cell of the page itself. */
export function cellHref(article: Article, { id }: Claim): string {
  return `#${cellAnchor(article, id) ?? id}`;
}

/** As many answers and outlets as leave a row no taller than its cells. */
const shown: AnswersLimit = { lines: 3, outlets: 1, href: cellHref };

function tableRow(story: Story, { claim, cells }: MatrixRow, site: Site): StoryTableRow {
  const { addresses, labels } = site;
  const agreement = site.agreement(story, claim);
  const answers = site.answers(story, claim);
  const signs = answerSigns(answers);
  const note = noteOf(agreement, answers, site);
  const origins = new Set(agreement.origins.flatMap(({ groups }) => groups.map(({ key }) => key))).size;
  return {
    id: claim.id,
    agreement: agreement.kind,
    claim: { words: claim.question, href: addresses.claim(story.id, claim.id) },
    relation: agreementView(agreement, labels),
    definition: addresses.definition('agreement'),
    ...(note !== undefined && { note }),
    ...(origins > 0 && {
      sources: { words: labels.answers.sources(origins), href: `${addresses.claim(story.id, claim.id)}#sources` },
    }),
    answers: answersView(answers, story, site, shown),
    versions: labels.story.table.versions(agreement.reporting.length),
    cells: cells.map(({ article, cell }, index) => tableCell(article, claim, cell, columnClass(index), signs, site)),
  };
}

function noteOf(agreement: ClaimAgreement, answers: ClaimAnswers, { labels }: Site): string | undefined {
  const isContested = agreement.kind === 'conflict' || agreement.kind === 'differ';
  if (isContested && isOneAgainstMany(answers)) return labels.answers.oneDiffers;
  const sides = agreement.notes.find((note) => note.kind === 'sides');
  return sides && labels.agreement.sides(sides.articles.length, agreement.reporting.length);
}

function tableCell(
  article: Article,
  claim: Claim,
  cell: Cell,
  column: string,
  signs: ReadonlyMap<Statement, AnswerSign>,
  site: Site,
): StoryTableCell {
  const id = cellAnchor(article, claim.id);
  return {
    ...(id !== undefined && { id }),
    class: `is-${cell.kind} ${column}`,
    content:
      cell.kind === 'says'
        ? { kind: 'says', cell: tableCellView(article, claim, cell.statements, signs, site) }
        : { kind: 'empty', words: site.labels.statement.emptyCells[cell.kind] },
  };
}
