import type { Article } from '../../corpus/model.ts';
import type { ShownDate } from '../dates.ts';
import { showDate } from '../dates.ts';
import type { Site } from '../site.ts';
import { countryAndLanguage } from './articles.ts';
import type { HeadlineTitle } from './headlines.ts';
import { headlineTitle } from './headlines.ts';

/** An article in a list of articles. */
export interface ArticleListItem {
  readonly outlet: string;
  readonly href: string;
  readonly date: ShownDate;
  readonly countryAndLanguage: string;
  readonly headline: HeadlineTitle;
  /** The address of the original, for print. */
  readonly original?: string;
}

/** @param isShort whether headlines stand without their originals, as where a page has them in full */
export function articleList(articles: readonly Article[], site: Site, isShort = false): ArticleListItem[] {
  return articles.map((article) => ({
    outlet: article.outlet.name,
    href: site.addresses.article(article),
    date: showDate(article.published, 'long', site.labels.dates),
    countryAndLanguage: countryAndLanguage(article, site),
    headline: isShort ? alone(headlineTitle(article, site)) : headlineTitle(article, site),
    ...(article.url !== undefined && { original: article.url }),
  }));
}

function alone({ isUnseen, label, words, attributes }: HeadlineTitle): HeadlineTitle {
  return {
    words,
    ...(isUnseen && { isUnseen }),
    ...(label !== undefined && { label }),
    ...(attributes && { attributes }),
  };
}
