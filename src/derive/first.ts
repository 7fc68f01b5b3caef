import type { Article } from '../corpus/model.ts';

/** Which of several articles were published first, as far as their dates tell. */
export interface FirstPublished {
  /** Those of the earliest day that is exactly known whose hour is known too, earliest first. */
  readonly atHour: readonly Article[];
  /** The others of that day. */
  readonly onDay: readonly Article[];
  /** Those whose dates are not exact and may mean that day or one before. */
  readonly perhaps: readonly Article[];
}

/** Tells which articles were published first; undefined where no day is exactly known. */
export function firstPublished(articles: readonly Article[]): FirstPublished | undefined {
  const exact = articles.filter(({ published }) => isExact(published));
  const day = Math.min(...exact.map(({ published }) => published.firstDay));
  const ofDay = exact.filter(({ published }) => published.firstDay === day);
  if (ofDay.length === 0) return undefined;
  const hour = ({ published }: Article) => published.instant ?? Infinity;
  return {
    atHour: ofDay.filter((article) => Number.isFinite(hour(article))).sort((a, b) => hour(a) - hour(b)),
    onDay: ofDay.filter((article) => !Number.isFinite(hour(article))),
    perhaps: articles.filter(({ published }) => !isExact(published) && published.firstDay <= day),
  };
}

function isExact({ precision, approximate, uncertain }: Article['published']): boolean {
  return (precision === 'day' || precision === 'time') && !approximate && !uncertain;
}
