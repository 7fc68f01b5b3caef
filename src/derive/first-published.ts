import type { Article, Story } from '../corpus/model.ts';

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
 * zones; days are those that were printed, as an hour that is not known has no zone. Who relies on another of them was not first.
 */
export function firstPublished(
  articles: readonly Article[],
  story: Pick<Story, 'articles' | 'claims'>,
): FirstPublished {
  const exact = articles.filter(({ published }) => isExact(published));
  const vague = articles.filter(({ published }) => !isExact(published));
  const timed = exact.filter(hasHour).sort((a, b) => a.published.instant - b.published.instant);
  const untimed = exact.filter((article) => !hasHour(article));
  const exactDay = Math.min(...[...timed.slice(0, 1), ...untimed].map(({ published }) => published.firstDay));
  const day = Math.min(exactDay, ...vague.map(({ published }) => published.lastDay + marginOf(published)));
  const all = {
    atHour: day === exactDay ? timed.filter(({ published }) => published.firstDay <= day) : [],
    onDay: untimed.filter(({ published }) => published.firstDay === day),
    perhaps: vague.filter((article) => earliestDay(article, story) <= day),
  };
  const relies = ({ path, reliesOn }: Article) =>
    reliesOn.some(
      ({ on }) => on.kind === 'article' && on.path !== path && articles.some((other) => other.path === on.path),
    );
  const first = {
    atHour: all.atHour.filter((article) => !relies(article)),
    onDay: all.onDay.filter((article) => !relies(article)),
    perhaps: all.perhaps.filter((article) => !relies(article)),
  };
  // Those that rely on one another in a circle are all that is left.
  return first.atHour.length + first.onDay.length + first.perhaps.length > 0 ? first : all;
}

/** Those that may have been the very first: one where it is certain, else all between which the dates do not decide. */
export function firstCandidates({ atHour, onDay, perhaps }: FirstPublished): readonly Article[] {
  const [earliest] = atHour;
  const together = atHour.filter(({ published }) => published.instant === earliest?.published.instant);
  return [...together, ...onDay, ...perhaps];
}

/**
 * The first day on which an article can have been published. A date that is not exact cannot reach back before what its text
 * tells: the day since when a claim on which it speaks could be known, a date that it affirms and that is no later than the
 * day it bears itself (a later one is announced, not told), or the exact day of an article of the story that it names as
 * what it relies on.
 *
 * @returns days since 1970-01-01
 */
export function earliestDay(article: Article, story: Pick<Story, 'articles' | 'claims'>): number {
  const { published } = article;
  if (isExact(published)) return published.firstDay;
  const since = story.claims.flatMap(({ id, since: day }) =>
    day && article.statements.some(({ claim }) => claim === id) ? [day.firstDay] : [],
  );
  const told = article.statements.flatMap(({ position, value }) =>
    position === 'affirms' && value?.kind === 'date' && value.date.lastDay <= published.lastDay
      ? [value.date.firstDay]
      : [],
  );
  const reliedOn = article.reliesOn.flatMap(({ on }) => {
    const other = on.kind === 'article' ? story.articles.find(({ path }) => path === on.path) : undefined;
    return other && isExact(other.published) ? [other.published.firstDay] : [];
  });
  return Math.max(published.firstDay - marginOf(published), ...since, ...told, ...reliedOn);
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
