import type { Article, Claim, Statement } from '../../corpus/model.ts';
import { quoteIsProved } from '../../corpus/originals/receipt.ts';
import type { ClaimAgreement } from '../../derive/agreement.ts';
import { saysTwoWays } from '../../derive/agreement.ts';
import { originalAddress } from '../addresses.ts';
import { formatDate, formatPeriod } from '../dates.ts';
import type { Site } from '../site.ts';
import type { AnswerSign } from './answer-groups.ts';
import type { Inline, LanguageAttributes, Link } from './inline.ts';
import { languageAttributes, link, text } from './inline.ts';
import { nameOf, pageOf } from './names.ts';

/** A statement as a cell shows it. */
export interface StatementView {
  /** Of its answer; none where all answer alike, or nothing can be compared. */
  readonly sign?: AnswerSign;
  /** "Denies", "Doubts"; absent where it affirms. */
  readonly position?: string;
  readonly says: string;
  /** The scope where it is not the claim's own, and the period. */
  readonly details: readonly string[];
  readonly quote?: { readonly words: string; readonly attributes: LanguageAttributes };
  /** On whose word, and how it is hedged. */
  readonly credit: readonly Inline[];
  readonly note?: string;
  readonly basis?: string;
  /** That its quote was found in the saved text of the article, and when. */
  readonly checked?: string;
  /** What was corrected in it, earliest first. */
  readonly corrected: readonly string[];
  /** Where it can be read: in our retelling, and in the original. */
  readonly place: readonly Inline[];
}

/** What an article says on a claim: the content of a cell. */
export interface CellView {
  readonly statements: readonly StatementView[];
  /** Said where the article says one thing two ways. */
  readonly twoWays?: Link;
}

/** The content of a cell in which an article says something. */
export function cellView(
  article: Article,
  claim: Claim,
  statements: readonly Statement[],
  signs: ReadonlyMap<Statement, AnswerSign>,
  site: Site,
): CellView {
  const twoWays = twoWaysLink(article, claim, site);
  return {
    statements: statements.map((statement) => statementView(statement, article, claim, signs, site)),
    ...(twoWays && { twoWays }),
  };
}

/** Said of an article that says one thing two ways. */
export function twoWaysLink(article: Article, claim: Claim, { labels, addresses, corpus }: Site): Link | undefined {
  const twoWays = saysTwoWays(claim, article, corpus);
  return twoWays && { words: labels.agreement.twoWays[twoWays], href: addresses.definition('agreement') };
}

function statementView(
  statement: Statement,
  article: Article,
  claim: Claim,
  signs: ReadonlyMap<Statement, AnswerSign>,
  site: Site,
): StatementView {
  const { labels } = site;
  const position = labels.statement.positions[statement.position];
  const sign = signs.get(statement);
  return {
    ...(sign && { sign }),
    ...(position !== '' && { position }),
    says: labels.grammar.capitalise(statement.says),
    details: scopeAndPeriod(statement, claim, site),
    ...(statement.quote !== undefined && {
      quote: { words: statement.quote, attributes: languageAttributes(article.language) },
    }),
    credit: creditInline(statement, article, site),
    ...(statement.note !== undefined && { note: statement.note }),
    ...(statement.basis !== undefined && { basis: labels.statement.basis(statement.basis) }),
    ...quoteChecked(statement, article, site),
    corrected: correctionWords(statement, site),
    place: placeInline(statement, article, site),
  };
}

/** That the quote of a statement was found in the saved text of its article, and when; nothing where that is not known. */
function quoteChecked(statement: Statement, article: Article, { labels }: Site): { readonly checked?: string } {
  const { receipt } = article;
  if (!receipt || !quoteIsProved(article, statement)) return {};
  return { checked: labels.statement.quoteChecked(formatDate(receipt.on, 'long', labels.dates)) };
}

/** What was corrected in a statement, earliest first. */
function correctionWords({ corrected = [] }: Pick<Statement, 'corrected'>, { labels }: Site): string[] {
  return corrected.map(({ on, was, why }) =>
    labels.statement.corrected(formatDate(on, 'long', labels.dates), was, why),
  );
}

/** The scope of a statement where it is not the claim's, and its period. */
export function scopeAndPeriod({ scope, asOf }: Statement, claim: Claim, { labels }: Site): string[] {
  return [
    ...(scope === (claim.scope ?? '') ? [] : [labels.statement.scope(scope)]),
    ...(asOf ? [formatPeriod(asOf, labels.dates)] : []),
  ];
}

/** On whose word a statement stands and how it is hedged: "Credits Yonhap, who cites an anonymous source; hedged “likely”". */
export function creditInline(statement: Statement, article: Pick<Article, 'language'>, site: Site): Inline[] {
  const labels = site.labels.statement;
  const { hedge } = statement;
  return [
    ...creditedTo(statement, site),
    ...(hedge === undefined
      ? []
      : [
          text(labels.hedged),
          { kind: 'quote', words: hedge, attributes: languageAttributes(article.language) } as const,
        ]),
  ];
}

/**
 * On whose word a statement stands: “Credits Yonhap, who cites an anonymous source”.
 *
 * @param before what stands before the first name
 */
export function creditedTo({ credit }: Statement, site: Site, before = site.labels.statement.credits): Inline[] {
  const labels = site.labels.statement;
  if (credit.length === 0) return [text(labels.ownVoice)];
  if (credit.some(({ kind }) => kind === 'unknown'))
    return [text(site.labels.grammar.capitalise(labels.unknownCredit))];
  return credit.flatMap((one, index) => [text(index === 0 ? before : labels.cites), creditedOne(one, site)]);
}

function creditedOne(credit: Statement['credit'][number], site: Site): Inline {
  const labels = site.labels.statement;
  switch (credit.kind) {
    case 'named':
      return link(nameOf(credit.id, site), pageOf(credit.id, site));
    case 'unnamed':
      return credit.of === undefined ? text(credit.words) : link(credit.words, pageOf(credit.of, site));
    case 'hearsay':
      return text(labels.hearsay(credit.words));
    case 'unknown':
      return text(labels.unknownCredit);
  }
}

/** Where a statement can be read: in our retelling, and in the original at its words. */
export function placeInline(statement: Statement, article: Article, { labels, addresses }: Site): Inline[] {
  const place = statement.place === undefined ? undefined : labels.statement.place(statement.place);
  const original = originalAddress(article, statement.quote);
  const retelling = link(
    labels.statement.retelling,
    addresses.passage(article, statement.claim, statement.passages[0] ?? 1),
  );
  if (original !== undefined) {
    const words = place === undefined ? labels.statement.original : labels.statement.originalAt(place);
    return [retelling, text(' · '), link(words, original)];
  }
  return place === undefined ? [retelling] : [retelling, text(` · ${labels.statement.placeInOriginal(place)}`)];
}

/** All that an article says on a claim, in one line. */
export function statementsWords(
  { statements }: Pick<ClaimAgreement, 'statements'>,
  article: Article,
  { labels }: Pick<Site, 'labels'>,
): string {
  const said = statements
    .filter((reported) => reported.article === article)
    .map(({ statement }) =>
      labels.statement.positioned(labels.statement.positions[statement.position].toLowerCase(), statement.says),
    );
  return labels.grammar.capitalise(said.join(' · '));
}

/** One article's answer to a claim in a line, the article linked to its cell. */
export interface ArticleLineView {
  readonly article: Link;
  readonly says: string;
}
