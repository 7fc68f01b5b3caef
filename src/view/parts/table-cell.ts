import type { Article, Claim, Statement } from '../../corpus/model.ts';
import { quoteIsProved } from '../../corpus/originals/receipt.ts';
import { drawnInWords } from '../figures/drawn-value.ts';
import type { Labels } from '../labels/labels.ts';
import type { Site } from '../site.ts';
import type { AnswerSign } from './answer-groups.ts';
import { optionWords } from './answer-groups.ts';
import type { Inline, LanguageAttributes, Link } from './inline.ts';
import { languageAttributes, link, text } from './inline.ts';
import { creditedTo, scopeAndPeriod, twoWaysLink } from './statements.ts';

/** What an article says on a claim, as short as a table needs it; the rest is folded away. */
export interface TableCellView {
  readonly statements: readonly ShortStatementView[];
  /** Said where the article says one thing two ways. */
  readonly twoWays?: Link;
  readonly more: {
    readonly summary: string;
    readonly statements: readonly StatementRest[];
  };
}

/** A statement in short. */
export interface ShortStatementView {
  /** Of its answer; none where all answer alike, or nothing can be compared. */
  readonly sign?: AnswerSign;
  /** "Denies", "Doubts"; absent where it affirms. */
  readonly position?: string;
  /** Its value, or what it says where nothing stands for it; to the passage that says it. */
  readonly answer: Link;
  /** Whether that is a figure, a day or a name. */
  readonly isValue: boolean;
  /** The scope where it is not the claim's own, and the period. */
  readonly details: readonly string[];
  readonly quote?: Quoted;
  /** On whose word: the nearest. */
  readonly credit: readonly Inline[];
  readonly hedge?: Quoted;
}

/** Words of the article, in its language. */
export interface Quoted {
  readonly words: string;
  readonly attributes: LanguageAttributes;
  /** Of a quote that was found in the saved text of the article. */
  readonly isProved?: true;
}

/** What of a statement is folded away. */
export interface StatementRest {
  /** Absent where its answer is what it says. */
  readonly says?: string;
  readonly quote?: Quoted;
  readonly note?: string;
  readonly basis?: string;
  /** All on whose word it stands, where that is more than one; else none. */
  readonly credit: readonly Inline[];
  /** Where it is in the original. */
  readonly place: readonly Inline[];
}

export function tableCellView(
  article: Article,
  claim: Claim,
  statements: readonly Statement[],
  signs: ReadonlyMap<Statement, AnswerSign>,
  site: Site,
): TableCellView {
  const { labels } = site;
  const twoWays = twoWaysLink(article, claim, site);
  return {
    statements: statements.map((statement) => shortStatement(statement, article, claim, signs, site)),
    ...(twoWays && { twoWays }),
    more: {
      summary: statements.some(({ corrected }) => corrected) ? labels.statement.moreCorrected : labels.statement.more,
      statements: statements.map((statement) => statementRest(statement, article, claim, site)),
    },
  };
}

function shortStatement(
  statement: Statement,
  article: Article,
  claim: Claim,
  signs: ReadonlyMap<Statement, AnswerSign>,
  site: Site,
): ShortStatementView {
  const { labels, addresses } = site;
  const sign = signs.get(statement);
  const position = labels.statement.positions[statement.position];
  const value = shortAnswer(statement, claim, labels);
  const { quote, hedge } = statement;
  return {
    ...(sign && { sign }),
    ...(position !== '' && { position }),
    isValue: value !== undefined && statement.value?.kind !== 'choice',
    answer: {
      words: labels.grammar.capitalise(value ?? statement.says),
      href: addresses.passage(article, statement.claim, statement.passages[0] ?? 1),
    },
    details: scopeAndPeriod(statement, claim, site),
    ...(quote !== undefined &&
      saysMore(statement, claim, article, site) && { quote: quotedProof(quote, statement, article) }),
    credit: nearestCredit(statement, site),
    ...(hedge !== undefined && { hedge: quoted(hedge, article) }),
  };
}

function statementRest(statement: Statement, article: Article, claim: Claim, site: Site): StatementRest {
  const { labels } = site;
  const { quote, note, basis } = statement;
  const says = labels.grammar.capitalise(statement.says);
  return {
    ...(shortAnswer(statement, claim, labels) !== undefined && { says }),
    ...(quote !== undefined &&
      !saysMore(statement, claim, article, site) && { quote: quotedProof(quote, statement, article) }),
    ...(note !== undefined && { note }),
    ...(basis !== undefined && { basis: labels.statement.basis(basis) }),
    credit: statement.credit.length > 1 ? creditedTo(statement, site) : [],
    place: placeOf(statement, article, site),
  };
}

function quoted(words: string, { language }: Article): Quoted {
  return { words, attributes: languageAttributes(language) };
}

function quotedProof(words: string, statement: Statement, article: Article): Quoted {
  return { ...quoted(words, article), ...(quoteIsProved(article, statement) && { isProved: true }) };
}

function nearestCredit(statement: Statement, site: Site): Inline[] {
  const { per, further } = site.labels.statement;
  const nearest = creditedTo({ ...statement, credit: statement.credit.slice(0, 1) }, site, per);
  return statement.credit.length > 1 ? [...nearest, text(further)] : nearest;
}

/** A value in short; none of what only words can tell. */
function shortAnswer({ value, says }: Statement, claim: Claim, labels: Labels): string | undefined {
  switch (value?.kind) {
    case 'quantity':
    case 'date':
      return drawnInWords(value, { says }, labels);
    case 'name':
      return value.spelling;
    case 'choice':
      return labels.grammar.or(optionWords(value, claim));
    case undefined:
      return undefined;
  }
}

/** Whether a quote tells a reader more than what is said: a wording in the site's language, where no value stands for it. */
function saysMore(
  { value, quote = '', says }: Statement,
  { kind }: Claim,
  { language }: Article,
  { labels }: Site,
): boolean {
  const isWording = kind === 'text' || (kind !== 'proposition' && value === undefined);
  return (
    isWording &&
    language.split('-')[0] === labels.language &&
    wordsOf(quote).some((word) => !wordsOf(says).includes(word))
  );
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The original is opened at the quote by a script: written into each cell once more, the quotes would weigh three kilobytes. */
function placeOf(statement: Statement, article: Article, { labels }: Site): Inline[] {
  const place = statement.place === undefined ? undefined : labels.statement.place(statement.place);
  if (article.url !== undefined)
    return [link(place === undefined ? labels.statement.original : labels.statement.originalAt(place), article.url)];
  return place === undefined ? [] : [text(labels.grammar.capitalise(labels.statement.placeInOriginal(place)))];
}
