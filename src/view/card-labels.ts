import type { Article } from '../corpus/model.ts';
import { columnClass } from './columns.ts';
import { articleName } from './parts/articles.ts';
import type { Site } from './site.ts';

/**
 * The style rules by which, on narrow screens, where a row is a card, each cell begins with its article. Written once for each
 * column: in the cells it would be a seventh of the largest page.
 */
export function cardLabels(articles: readonly Article[], site: Site): string {
  const labels = articles.map((article, index) => {
    const name = articleName(article, articles, site).replace(/["\\]/g, '\\$&');
    return `.claims td.${columnClass(index)}::before{content:"${name}"/""}`;
  });
  return `@media screen and (max-width:72rem){${labels.join('')}}\n`;
}
