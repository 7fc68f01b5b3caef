import type { Article, Claim, Corpus, Story } from '../corpus/model.ts';
import type { PartialDate } from '../corpus/partial-date.ts';
import { foldScope } from '../corpus/scope.ts';
import type { AgreementKind, RelatedPair } from './agreement-kind.ts';
import { acrossArticles, agreementKind, isAnswered } from './agreement-kind.ts';
import type { ArticleStatement } from './origin.ts';
import { areOnOtherWords, sameOrigin } from './origin.ts';
import type { Origins } from './origins.ts';
import { originsOf } from './origins.ts';
import type { RelationKind } from './relate.ts';
import { changesOverTime, isComparable, periodsApart, relate } from './relate.ts';
import { statementsByClaim } from './statements.ts';

/**
 * The strongest relation between two articles on one claim: of the one, then of the other, in either order. Two articles of
 * whose statements nothing can be compared are not in it. Who prints the other's answer as well, on the word of someone else,
 * does not stand against the other for it.
 */
export type ArticleRelations = ReadonlyMap<Article, ReadonlyMap<Article, RelationKind>>;

/** What is noted beside the agreement, counted in articles. */
export type AgreementNote =
  /** Articles that speak of another scope than the claim's own. */
  | { readonly kind: 'scope'; readonly scope: string; readonly articles: readonly Article[] }
  /** Articles whose period lies apart from another's. */
  | { readonly kind: 'period'; readonly asOf: PartialDate; readonly articles: readonly Article[] }
  /** Articles that print several sides: answers that conflict, each on another's word. */
  | { readonly kind: 'sides'; readonly articles: readonly Article[] };

/** Everything derived of one claim. */
export interface ClaimAgreement {
  readonly claim: Claim;
  readonly kind: AgreementKind;
  /** The articles that say something, in the story's order. */
  readonly reporting: readonly Article[];
  readonly statements: readonly ArticleStatement[];
  /** The pairs that decide: those of the strongest relation. Empty unless the kind is a relation. */
  readonly deciding: readonly RelatedPair<ArticleStatement>[];
  /** All comparable pairs. */
  readonly pairs: readonly RelatedPair<ArticleStatement>[];
  readonly relations: ArticleRelations;
  readonly notes: readonly AgreementNote[];
  readonly origins: readonly Origins[];
}

const strength: Readonly<Record<RelationKind, number>> = { agree: 0, differ: 1, conflict: 2 };

/** Derives how a story's articles relate on one claim. The order of the articles changes nothing but the order of what is listed. */
export function agreementOn(
  claim: Claim,
  story: Pick<Story, 'articles'>,
  corpus: Pick<Corpus, 'sources'>,
): ClaimAgreement {
  return agreementAmong(claim, statementsByClaim(story.articles).get(claim.id) ?? [], corpus);
}

/** Derives the agreement of every claim of a story, in the story's order. */
export function storyAgreement(story: Story, corpus: Pick<Corpus, 'sources'>): ClaimAgreement[] {
  const statements = statementsByClaim(story.articles);
  return story.claims.map((claim) => agreementAmong(claim, statements.get(claim.id) ?? [], corpus));
}

function agreementAmong(
  claim: Claim,
  statements: readonly ArticleStatement[],
  corpus: Pick<Corpus, 'sources'>,
): ClaimAgreement {
  const pairs: RelatedPair<ArticleStatement>[] = [];
  const apartInTime = new Set<ArticleStatement>();
  let changes = false;
  for (const [a, b] of acrossArticles(statements)) {
    const relation = relate(claim, a, b, corpus);
    if (relation) pairs.push({ a, b, relation });
    else if (periodsApart(a.statement, b.statement) && foldScope(a.statement.scope) === foldScope(b.statement.scope)) {
      apartInTime.add(a).add(b);
      changes ||= changesOverTime(claim, a.statement, b.statement);
    }
  }
  const kind = agreementKind(claim, statements, pairs, changes);
  const byArticle = Map.groupBy(statements, ({ article }) => article);
  return {
    claim,
    kind,
    reporting: [...new Set(statements.map(({ article }) => article))],
    statements,
    deciding: pairs.filter(({ relation }) => relation.kind === kind),
    pairs,
    relations: articleRelations(pairs.filter((pair) => !isAnswered(claim, pair, byArticle, corpus))),
    notes: [
      ...scopeNotes(claim, statements),
      ...periodNotes(statements.filter((reported) => apartInTime.has(reported))),
      ...sidesNotes(claim, byArticle, corpus),
    ],
    origins: originsOf(statements, corpus),
  };
}

function articleRelations(pairs: readonly RelatedPair<ArticleStatement>[]): ArticleRelations {
  const relations = new Map<Article, Map<Article, RelationKind>>();
  const note = (from: Article, to: Article, kind: RelationKind) => {
    const related = relations.get(from) ?? new Map<Article, RelationKind>();
    const known = related.get(to);
    relations.set(from, related.set(to, known !== undefined && strength[known] > strength[kind] ? known : kind));
  };
  for (const { a, b, relation } of pairs) {
    note(a.article, b.article, relation.kind);
    note(b.article, a.article, relation.kind);
  }
  return relations;
}

function scopeNotes(claim: Claim, statements: readonly ArticleStatement[]): AgreementNote[] {
  const own = foldScope(claim.scope ?? '');
  const others = new Map<string, { scope: string; articles: Set<Article> }>();
  for (const { statement, article } of statements) {
    const folded = foldScope(statement.scope);
    if (folded === own) continue;
    // As the story file spells it, so that the order of the articles does not choose among spellings.
    const scope = claim.otherScopes.find((other) => foldScope(other) === folded) ?? statement.scope;
    const entry = others.get(folded) ?? { scope, articles: new Set() };
    entry.articles.add(article);
    others.set(folded, entry);
  }
  return [...others.values()].map(({ scope, articles }) => ({ kind: 'scope', scope, articles: [...articles] }));
}

function periodNotes(statements: readonly ArticleStatement[]): AgreementNote[] {
  const periods = new Map<string, { asOf: PartialDate; articles: Set<Article> }>();
  for (const { statement, article } of statements) {
    if (!statement.asOf) continue;
    const entry = periods.get(statement.asOf.edtf) ?? { asOf: statement.asOf, articles: new Set() };
    entry.articles.add(article);
    periods.set(statement.asOf.edtf, entry);
  }
  return [...periods.values()]
    .sort((a, b) => a.asOf.firstDay - b.asOf.firstDay)
    .map(({ asOf, articles }) => ({ kind: 'period', asOf, articles: [...articles] }));
}

function sidesNotes(
  claim: Claim,
  byArticle: ReadonlyMap<Article, readonly ArticleStatement[]>,
  corpus: Pick<Corpus, 'sources'>,
): AgreementNote[] {
  const articles = [...byArticle]
    .filter(([, statements]) =>
      statements.some((a, index) =>
        statements
          .slice(index + 1)
          .some((b) => relate(claim, a, b, corpus)?.kind === 'conflict' && areOnOtherWords(a, b, corpus)),
      ),
    )
    .map(([article]) => article);
  return articles.length === 0 ? [] : [{ kind: 'sides', articles }];
}

/** How an article says one thing two ways. */
export type TwoWays = 'body' | 'outside';

/**
 * Whether an article says it two ways on a claim: two of its body statements conflict and neither is credited or both
 * have one origin (`body`), or its headline, deck or caption agrees with none of its body statements (`outside`).
 * A statement with nothing to compare cannot be the other way of saying it.
 */
export function saysTwoWays(claim: Claim, article: Article, corpus: Pick<Corpus, 'sources'>): TwoWays | undefined {
  const statements = comparableOn(claim, article);
  const inBody = statements.filter(isInBody);
  for (const [index, a] of inBody.entries()) {
    for (const b of inBody.slice(index + 1)) {
      const uncredited = a.statement.credit.length === 0 && b.statement.credit.length === 0;
      if (relate(claim, a, b, corpus)?.kind === 'conflict' && (uncredited || sameOrigin(a, b, corpus))) return 'body';
    }
  }
  return statements.some((one) => !isInBody(one) && bodyUnlike(claim, one, corpus).length > 0) ? 'outside' : undefined;
}

/**
 * The body statements of an article on a claim, where none of them agrees with what its headline, deck or caption says; else
 * nothing.
 *
 * @param outside a statement of the headline, the deck or a caption
 */
export function bodyUnlike(
  claim: Claim,
  outside: ArticleStatement,
  corpus: Pick<Corpus, 'sources'>,
): readonly ArticleStatement[] {
  if (!isComparable(claim, outside.statement)) return [];
  const inBody = comparableOn(claim, outside.article).filter(isInBody);
  return inBody.some((other) => relate(claim, outside, other, corpus)?.kind === 'agree') ? [] : inBody;
}

/** The statements of an article on a claim that can be compared. */
function comparableOn(claim: Claim, article: Article): ArticleStatement[] {
  return article.statements
    .filter((statement) => statement.claim === claim.id && isComparable(claim, statement))
    .map((statement) => ({ statement, article }));
}

function isInBody({ statement }: ArticleStatement): boolean {
  return typeof statement.place !== 'string';
}
