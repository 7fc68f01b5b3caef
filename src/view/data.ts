import { stringify } from 'csv-stringify/sync';
import { formatISO } from 'date-fns';
import type { Article, Claim, Statement, Story, Value } from '../corpus/model.ts';
import { dayToDate } from '../corpus/partial-date.ts';
import { quoteIsProved, receiptHolds } from '../corpus/originals/receipt.ts';
import type { CreditLink } from '../corpus/schema/statement.ts';
import type { ClaimAgreement } from '../derive/agreement.ts';
import type { Cell } from '../derive/matrix.ts';
import { buildMatrix } from '../derive/matrix.ts';
import { originKey, originOf } from '../derive/origin.ts';
import type { Addresses } from './addresses.ts';
import { intervalOf } from './figures/drawn-value.ts';

/** The columns of the CSV, in order, and the fields of a record of the JSON. */
export const recordColumns = [
  'story',
  'section',
  'claim',
  'question',
  'kind',
  'unit',
  'article',
  'outlet',
  'published',
  'cell',
  'position',
  'says',
  'value',
  'value_min',
  'value_max',
  'as_of',
  'scope',
  'credit',
  'origin',
  'origin_kind',
  'hedge',
  'quote',
  'place',
  'note',
  'basis',
  'quote_checked',
  'corrected',
  'agreement',
  'url',
  'page',
] as const;

/** One statement, or one cell that has none. Absent values are empty. */
export type DataRecord = Readonly<Record<(typeof recordColumns)[number], string | number>>;

/** How addresses become those of the hosted site: absolute where its origin is known. */
export interface DataContext {
  readonly addresses: Addresses;
  readonly siteUrl: string | undefined;
}

/** Every cell of a story, by section, claim and article; a cell with several statements has a record for each. */
export function storyRecords(story: Story, agreements: readonly ClaimAgreement[], context: DataContext): DataRecord[] {
  const agreementBy = new Map(agreements.map((agreement) => [agreement.claim.id, agreement.kind]));
  return buildMatrix(story).sections.flatMap((section) =>
    section.rows.flatMap(({ claim, cells }) =>
      cells.flatMap(({ article, cell }) => {
        const common = {
          story: story.id,
          section: section.id,
          claim: claim.id,
          question: claim.question,
          kind: claim.kind,
          unit: claim.kind === 'quantity' ? claim.unit : '',
          article: article.id,
          outlet: article.outlet.id,
          published: article.published.edtf,
          cell: cell.kind,
          agreement: agreementBy.get(claim.id) ?? 'none',
          url: article.url ?? '',
          page: (context.siteUrl ?? '') + context.addresses.cell(article, claim.id),
        };
        return recordsOfCell(cell, article).map((fields): DataRecord => ({ ...common, ...fields }));
      }),
    ),
  );
}

type RecordFields = Omit<
  DataRecord,
  | 'story'
  | 'section'
  | 'claim'
  | 'question'
  | 'kind'
  | 'unit'
  | 'article'
  | 'outlet'
  | 'published'
  | 'cell'
  | 'agreement'
  | 'url'
  | 'page'
>;

const noStatement: RecordFields = {
  position: '',
  says: '',
  value: '',
  value_min: '',
  value_max: '',
  as_of: '',
  scope: '',
  credit: '',
  origin: '',
  origin_kind: '',
  hedge: '',
  quote: '',
  place: '',
  note: '',
  basis: '',
  quote_checked: '',
  corrected: '',
};

function recordsOfCell(cell: Cell, article: Article): RecordFields[] {
  return cell.kind === 'says' ? cell.statements.map((statement) => statementFields(statement, article)) : [noStatement];
}

/** The fields of a record that come from its statement. */
export function statementFields(statement: Statement, article: Article): RecordFields {
  const origin = originOf(statement, article);
  return {
    position: statement.position,
    says: statement.says,
    ...valueFields(statement.value),
    as_of: statement.asOf?.edtf ?? '',
    scope: statement.scope,
    credit: statement.credit.map(creditText).join(' < '),
    origin: originKey(origin) ?? '',
    origin_kind: origin.kind,
    hedge: statement.hedge ?? '',
    quote: statement.quote ?? '',
    place: statement.place ?? '',
    note: statement.note ?? '',
    basis: statement.basis ?? '',
    quote_checked: article.receipt && quoteIsProved(article, statement) ? article.receipt.on.edtf : '',
    corrected: (statement.corrected ?? []).map(({ on, was }) => `${on.edtf}: ${was}`).join(' | '),
  };
}

function creditText(link: CreditLink): string {
  if (link.kind === 'named') return link.id;
  return link.kind === 'unknown' ? 'unknown' : `${link.kind}: ${link.words}`;
}

function valueFields(value: Value | undefined): Pick<RecordFields, 'value' | 'value_min' | 'value_max'> {
  const bound = (number: number, show: (finite: number) => string | number) =>
    Number.isFinite(number) ? show(number) : '';
  switch (value?.kind) {
    case undefined:
      return { value: '', value_min: '', value_max: '' };
    case 'quantity': {
      const { min, max, point, precision } = intervalOf(value);
      const printed = point === undefined ? '' : precision === 'about' ? `about ${point}` : point;
      return { value: printed, value_min: bound(min, Number), value_max: bound(max, Number) };
    }
    case 'date': {
      const day = (number: number) => formatISO(dayToDate(number), { representation: 'date' });
      return {
        value: value.date.edtf,
        value_min: bound(value.date.firstDay, day),
        value_max: bound(value.date.lastDay, day),
      };
    }
    case 'name':
      return { value: value.sourceId, value_min: '', value_max: '' };
    case 'choice':
      return { value: value.options.join(' '), value_min: '', value_max: '' };
  }
}

/** The records as CSV (RFC 4180, UTF-8, with a header). What a spreadsheet would take for a formula is made plain text. */
export function recordsToCsv(records: readonly DataRecord[]): string {
  return stringify([...records], {
    header: true,
    columns: [...recordColumns],
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

/** The story with its sections, claims, articles and cells, under the same names as the CSV. */
export function storyJson(story: Story, agreements: readonly ClaimAgreement[], context: DataContext): object {
  return {
    story: {
      id: story.id,
      title: story.title,
      summary: story.summary,
      added: story.added?.edtf ?? '',
      page: (context.siteUrl ?? '') + context.addresses.story(story),
    },
    sections: story.sections.map(({ id, title, when }) => ({ id, title, when: when?.edtf ?? '' })),
    claims: agreements.map(({ claim, kind }) => ({ ...claimFields(claim), agreement: kind })),
    articles: story.articles.map((article) => ({
      id: article.id,
      outlet: article.outlet.id,
      outlet_name: article.outlet.name,
      country: article.outlet.country,
      language: article.language,
      headline: article.headline,
      published: article.published.edtf,
      published_basis: article.publishedBasis ?? '',
      url: article.url ?? '',
      receipt: receiptFields(article),
      page: (context.siteUrl ?? '') + context.addresses.article(article),
    })),
    cells: storyRecords(story, agreements, context),
  };
}

/** What was found in the saved text of an article; `null` where no receipt holds. */
function receiptFields(article: Article) {
  const { receipt } = article;
  if (!receipt || !receiptHolds(article)) return null;
  const { on, text, characters, whole, missing } = receipt;
  return { on: on.edtf, text_sha256: text, characters, whole, missing };
}

function claimFields(claim: Claim) {
  return {
    id: claim.id,
    section: claim.section,
    question: claim.question,
    kind: claim.kind,
    unit: claim.kind === 'quantity' ? claim.unit : '',
    scope: claim.scope ?? '',
    options: claim.kind === 'choice' ? claim.options : {},
  };
}
