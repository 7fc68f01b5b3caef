import type { Article } from '../../corpus/model.ts';
import type { ShownDate } from '../dates.ts';
import { showDate } from '../dates.ts';
import type { Site } from '../site.ts';
import type { HeadlineView } from './articles.ts';
import { countryAndLanguage, headlineView } from './articles.ts';
import { languageAttributes } from './inline.ts';

/** An article in a list of articles. */
export interface ArticleListItem {
  readonly outlet: string;
  readonly href: string;
  readonly date: ShownDate;
  readonly countryAndLanguage: string;
  readonly headline: HeadlineView;
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
    headline: isShort ? withoutOriginal(headlineView(article, site), site) : headlineView(article, site),
    ...(article.url !== undefined && { original: article.url }),
  }));
}

function withoutOriginal(headline: HeadlineView, { labels }: Site): HeadlineView {
  const { translation, basis } = headline;
  if (!translation) return headline;
  return {
    words: translation.words,
    attributes: languageAttributes(labels.language),
    ...(basis !== undefined && { basis }),
  };
}
