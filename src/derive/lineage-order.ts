import type { Article } from '../corpus/model.ts';
import { comparePartialDates } from '../corpus/partial-date.ts';

/**
 * Orders articles by publication, each below those that it relies on: a date that is not exact may reach back before the article
 * that it has something from. Links that go round in a circle do not hold an article back.
 *
 * @param links from what is relied on to what relies on it
 */
export function lineageOrder(
  articles: readonly Article[],
  links: readonly { readonly from: Article; readonly to: Article }[],
): Article[] {
  const waiting = articles.toSorted((a, b) => comparePartialDates(a.published, b.published));
  const ordered: Article[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex((article) =>
      links.every(({ from, to }) => to !== article || !waiting.includes(from)),
    );
    ordered.push(...waiting.splice(Math.max(next, 0), 1));
  }
  return ordered;
}
