import type { Article, Source, Statement } from '../corpus/model.ts';

/** Where a statement comes from, as far as it says: the last link of its credit. */
export type Origin =
  /** The outlet speaks for itself. */
  | { readonly kind: 'own' }
  /** An outlet or a source. */
  | { readonly kind: 'named'; readonly id: string }
  /** Someone not named, who belongs to a body, to whoever passed it on, or to the outlet. */
  | { readonly kind: 'unnamed'; readonly holder: string; readonly words: string }
  /** Nobody identifiable. Never counted as an origin. */
  | { readonly kind: 'hearsay'; readonly words: string }
  /** Not noted by the editors. Never counted as an origin. */
  | { readonly kind: 'unknown' };

/** The origin of a statement of an article. */
export function originOf(statement: Pick<Statement, 'credit'>, article: CreditingArticle): Origin {
  const last = statement.credit.at(-1);
  if (!last) return { kind: 'own' };
  if (last.kind !== 'unnamed') return last;
  const before = statement.credit.slice(0, -1).findLast((link) => link.kind === 'named');
  return { kind: 'unnamed', holder: last.of ?? before?.id ?? article.outlet.id, words: last.words };
}

/** One string for each distinct origin: an id, or `<holder>/unnamed`; `undefined` for hearsay, the outlet's own voice and what was not noted. */
export function originKey(origin: Origin): string | undefined {
  if (origin.kind === 'named') return origin.id;
  return origin.kind === 'unnamed' ? `${origin.holder}/unnamed` : undefined;
}

/** A statement with the article that makes it. */
export interface ArticleStatement {
  readonly statement: Statement;
  readonly article: Article;
}

/** What of an article is asked for its origins. */
interface CreditingArticle {
  readonly outlet: Pick<Article['outlet'], 'id'>;
}

/** What of a statement with its article is asked for its origin. */
export interface CreditedStatement {
  readonly statement: Pick<Statement, 'credit'>;
  readonly article: CreditingArticle;
}

/** To which body each source belongs, by id. */
export interface SourceBodies {
  readonly sources: ReadonlyMap<string, Pick<Source, 'of'>>;
}

/** Follows an origin to the bodies it belongs to, and answers the last of them that is an origin too. */
export function widestOrigin(key: string, keys: ReadonlySet<string>, corpus: SourceBodies): string {
  let widest = key;
  let body = key.endsWith('/unnamed') ? key.slice(0, -'/unnamed'.length) : corpus.sources.get(key)?.of;
  while (body !== undefined) {
    if (keys.has(body)) widest = body;
    body = corpus.sources.get(body)?.of;
  }
  return widest;
}

/** Whether two statements lead back to one origin, bodies and those who belong to them taken together. */
export function sameOrigin(a: CreditedStatement, b: CreditedStatement, corpus: SourceBodies): boolean {
  const [keyA, keyB] = [a, b].map(({ statement, article }) => originKey(originOf(statement, article)));
  if (keyA === undefined || keyB === undefined) return false;
  const both = new Set([keyA, keyB]);
  return widestOrigin(keyA, both, corpus) === widestOrigin(keyB, both, corpus);
}

/** Whether two statements are each on the word of someone, and not of the same. */
export function areOnOtherWords(a: CreditedStatement, b: CreditedStatement, corpus: SourceBodies): boolean {
  const isCredited = ({ statement, article }: CreditedStatement) =>
    originKey(originOf(statement, article)) !== undefined;
  return isCredited(a) && isCredited(b) && !sameOrigin(a, b, corpus);
}
