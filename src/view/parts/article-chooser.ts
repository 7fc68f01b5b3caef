import type { Article, Story } from '../../corpus/model.ts';
import { formatDate } from '../dates.ts';
import type { Site } from '../site.ts';
import { articleName, countryAndLanguage } from './articles.ts';
import { countryName, languageName } from './names.ts';

/** The filters of a chooser that are lists. */
export type ChooserFilter = 'country' | 'language' | 'kind';

/** A list of a story's articles in which a reader searches, and which they filter, to choose one. */
export interface ArticleChooser {
  readonly title: string;
  readonly search: string;
  readonly any: string;
  /** Each with what the articles have, in alphabetical order. */
  readonly filters: readonly {
    readonly name: ChooserFilter;
    readonly words: string;
    readonly options: readonly string[];
  }[];
  readonly noCopies: string;
  readonly whole: string;
  readonly close: string;
  readonly articles: readonly ChosenArticle[];
}

interface ChosenArticle extends Readonly<Record<ChooserFilter, string>> {
  readonly id: string;
  readonly name: string;
  /** Where it is from, and its day. */
  readonly details: readonly string[];
  /** Whether it is a copy or a translation of another article. */
  readonly isCopy: boolean;
  readonly isSeenWhole: boolean;
}

export function articleChooser(story: Story, site: Site): ArticleChooser {
  const words = site.labels.reading.chooser;
  const articles = story.articles.map((article) => chosenArticle(article, story, site));
  const filters: readonly ChooserFilter[] = ['country', 'language', 'kind'];
  return {
    title: words.title,
    search: words.search,
    any: words.any,
    filters: filters.map((name) => ({
      name,
      words: words[name],
      options: [...new Set(articles.map((article) => article[name]))].sort((a, b) =>
        a.localeCompare(b, site.labels.language),
      ),
    })),
    noCopies: words.noCopies,
    whole: words.whole,
    close: words.close,
    articles,
  };
}

function chosenArticle(article: Article, story: Story, site: Site): ChosenArticle {
  const { labels } = site;
  const name = articleName(article, story.articles, site);
  return {
    id: article.id,
    name,
    details: [
      countryAndLanguage(article, site),
      // Names of several articles of one outlet have their days in them.
      ...(name === article.outlet.name ? [formatDate(article.published, 'short', labels.dates)] : []),
    ],
    country: countryName(article.outlet.country, site),
    language: languageName(article.language, site),
    kind: labels.outletsAndSources.outletKinds[article.outlet.kind],
    isCopy: article.reliesOn.some(({ on, how }) => on.kind === 'article' && (how === 'copy' || how === 'translation')),
    isSeenWhole: article.seen.whole,
  };
}
