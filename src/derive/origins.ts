import type { Article, Corpus, Statement } from '../corpus/model.ts';
import { compareText } from '../corpus/report/problems.ts';
import type { ArticleStatement, Origin } from './origin.ts';
import { originKey, originOf, widestOrigin } from './origin.ts';

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

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
