import { dayToDate } from '../../corpus/partial-date.ts';
import type { Site } from '../site.ts';

/**
 * When what a page shows was last changed: the day on which its story was added, or the last one on which a cell of it was corrected.
 *
 * @returns of a path on the host, `undefined` where that is not known
 */
export function lastModified({ addresses, stories }: Site): (path: string) => Date | undefined {
  const days = new Map(
    stories.flatMap((story) => {
      const corrected = story.articles.flatMap(({ statements, withdrawn }) =>
        [...statements.flatMap(({ corrected: all = [] }) => all), ...withdrawn].map(({ on }) => on.firstDay),
      );
      const last = Math.max(story.added?.firstDay ?? -Infinity, ...corrected);
      return Number.isFinite(last) ? [[story.id, last] as const] : [];
    }),
  );
  return (path) => {
    const [, story = ''] = /^(?:stories|claims|articles)\/([^/]+)\//.exec(path.slice(addresses.home.length)) ?? [];
    const day = days.get(story);
    return day === undefined ? undefined : dayToDate(day);
  };
}
