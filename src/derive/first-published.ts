import type { Article } from '../corpus/model.ts';

/** Which of several articles were published first, as far as their dates tell. */
export interface FirstPublished {
  /** Those of the earliest day whose hour is known too, earliest first; none where only dates that are not exact reach so far. */
  readonly atHour: readonly Article[];
  /** The others of that day. */
  readonly onDay: readonly Article[];
  /** Those whose dates are not exact and may mean that day or one before; by publication. */
  readonly perhaps: readonly Article[];
}

/** How many days a date that is about or uncertain is taken to reach either way. */
const margin = 7;

/**
 * Tells which articles were published first: all that no other is certain to be earlier than. Hours are compared across time
 * zones; days are those that were printed, as an hour that is not known has no zone.
 */
export function firstPublished(articles: readonly Article[]): FirstPublished {
  const exact = articles.filter(({ published }) => isExact(published));
  const vague = articles.filter(({ published }) => !isExact(published));
  const timed = exact.filter(hasHour).sort((a, b) => a.published.instant - b.published.instant);
  const untimed = exact.filter((article) => !hasHour(article));
  const exactDay = Math.min(...[...timed.slice(0, 1), ...untimed].map(({ published }) => published.firstDay));
  const day = Math.min(exactDay, ...vague.map(({ published }) => published.lastDay + marginOf(published)));
  return {
    atHour: day === exactDay ? timed.filter(({ published }) => published.firstDay <= day) : [],
    onDay: untimed.filter(({ published }) => published.firstDay === day),
    perhaps: vague.filter(({ published }) => published.firstDay - marginOf(published) <= day),
  };
}

function hasHour(article: Article): article is Article & { readonly published: { readonly instant: number } } {
  return article.published.instant !== undefined;
}

function isExact({ precision, approximate, uncertain }: Article['published']): boolean {
  return (precision === 'day' || precision === 'time') && !approximate && !uncertain;
}

function marginOf({ approximate, uncertain }: Article['published']): number {
  return approximate || uncertain ? margin : 0;
}
