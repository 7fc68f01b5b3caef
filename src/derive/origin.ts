import type { Article, Corpus, Statement } from '../corpus/model.ts';
import { compareText } from '../corpus/report/problems.ts';

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
export function originOf(statement: Statement, article: Article): Origin {
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

/** An origin with all that counts with it. */
export interface OriginGroup {
  /** The key of the widest: the body, where it is an origin itself. */
  readonly key: string;
  /** All keys that count as this one, the widest first. */
  readonly members: readonly string[];
  /** The articles that lead back to it, in the order given. */
  readonly articles: readonly Article[];
}

/** Where the statements of one position on a claim come from. */
export interface Origins {
  readonly position: Statement['position'];
  readonly articles: readonly Article[];
  readonly groups: readonly OriginGroup[];
  /** Articles that say it in their own voice. */
  readonly own: readonly Article[];
  /** Articles that have it from hearsay only. */
  readonly hearsay: readonly Article[];
  /** Articles whose credit was not noted, and that do not say it with another. */
  readonly unknown: readonly Article[];
  /** Said by nobody in their own voice, and by no named origin. */
  readonly unnamedOnly: boolean;
}

/** A statement with the article that makes it. */
export interface ArticleStatement {
  readonly statement: Statement;
  readonly article: Article;
}

/** The origins of statements on one claim, for each position that is taken, affirmations first. */
export function originsOf(statements: readonly ArticleStatement[], corpus: Pick<Corpus, 'sources'>): Origins[] {
  return (['affirms', 'denies', 'doubts'] as const).flatMap((position) => {
    const taken = statements.filter(({ statement }) => statement.position === position);
    return taken.length === 0 ? [] : [originsOfPosition(position, taken, corpus)];
  });
}

function originsOfPosition(
  position: Origins['position'],
  statements: readonly ArticleStatement[],
  corpus: Pick<Corpus, 'sources'>,
): Origins {
  const origins = statements.map(({ statement, article }) => ({ article, origin: originOf(statement, article) }));
  const articlesWith = (test: (origin: Origin) => boolean) =>
    distinct(origins.filter(({ origin }) => test(origin)).map(({ article }) => article));
  const keys = new Set(origins.map(({ origin }) => originKey(origin)).filter((key) => key !== undefined));
  const groups = new Map<string, string[]>();
  for (const key of [...keys].sort(compareText)) {
    const widest = widestOrigin(key, keys, corpus);
    groups.set(widest, [...(groups.get(widest) ?? []), key]);
  }
  const named = articlesWith((origin) => origin.kind === 'named').length > 0;
  const own = articlesWith((origin) => origin.kind === 'own');
  const beyondHearsay = new Set(articlesWith(({ kind }) => kind !== 'hearsay' && kind !== 'unknown'));
  const unknown = articlesWith(({ kind }) => kind === 'unknown').filter((article) => !beyondHearsay.has(article));
  return {
    position,
    articles: distinct(statements.map(({ article }) => article)),
    groups: [...groups].map(([key, members]) => ({
      key,
      members: [key, ...members.filter((member) => member !== key)],
      articles: articlesWith((origin) => members.includes(originKey(origin) ?? '')),
    })),
    own,
    hearsay: articlesWith((origin) => origin.kind === 'hearsay').filter((article) => !beyondHearsay.has(article)),
    unknown,
    unnamedOnly: own.length === 0 && unknown.length === 0 && !named,
  };
}

/** Follows an origin to the bodies it belongs to, and answers the last of them that is an origin too. */
function widestOrigin(key: string, keys: ReadonlySet<string>, corpus: Pick<Corpus, 'sources'>): string {
  let widest = key;
  let body = key.endsWith('/unnamed') ? key.slice(0, -'/unnamed'.length) : corpus.sources.get(key)?.of;
  while (body !== undefined) {
    if (keys.has(body)) widest = body;
    body = corpus.sources.get(body)?.of;
  }
  return widest;
}

/** Whether two statements lead back to one origin, bodies and those who belong to them taken together. */
export function sameOrigin(a: ArticleStatement, b: ArticleStatement, corpus: Pick<Corpus, 'sources'>): boolean {
  const [keyA, keyB] = [a, b].map(({ statement, article }) => originKey(originOf(statement, article)));
  if (keyA === undefined || keyB === undefined) return false;
  const both = new Set([keyA, keyB]);
  return widestOrigin(keyA, both, corpus) === widestOrigin(keyB, both, corpus);
}

/** Whether two statements are each on the word of someone, and not of the same. */
export function areOnOtherWords(a: ArticleStatement, b: ArticleStatement, corpus: Pick<Corpus, 'sources'>): boolean {
  const isCredited = ({ statement, article }: ArticleStatement) =>
    originKey(originOf(statement, article)) !== undefined;
  return isCredited(a) && isCredited(b) && !sameOrigin(a, b, corpus);
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
