import type { Article, Outlet, Story } from '../../corpus/model.ts';
import type { Site } from '../site.ts';
import { countryName, languageName } from './names.ts';

/** By what a reader filters a story's articles, as codes: they are written once an article, their words once a filter. */
export interface ArticleFacets {
  readonly country: string;
  readonly language: string;
  readonly kind: Outlet['kind'];
  /** Whether it is a copy or a translation of another article. */
  readonly isCopy: boolean;
}

export function articleFacets({ outlet, language, reliesOn }: Article): ArticleFacets {
  return {
    country: outlet.country,
    language,
    kind: outlet.kind,
    isCopy: reliesOn.some(({ on, how }) => on.kind === 'article' && (how === 'copy' || how === 'translation')),
  };
}

/** Where a reader searches and filters a story's articles to choose one; a script lists them. */
export interface ArticleChooser {
  readonly title: string;
  readonly search: string;
  readonly any: string;
  /** Each with what the articles have, in alphabetical order. */
  readonly filters: readonly {
    readonly name: Exclude<keyof ArticleFacets, 'isCopy'>;
    readonly words: string;
    readonly options: readonly { readonly code: string; readonly words: string }[];
  }[];
  readonly noCopies: string;
  readonly whole: string;
  readonly close: string;
}

export function articleChooser(story: Story, site: Site): ArticleChooser {
  const { labels } = site;
  const words = labels.reading.chooser;
  const facets = story.articles.map(articleFacets);
  const options = (codes: readonly string[], wordsOf: (code: string) => string) =>
    [...new Set(codes)]
      .map((code) => ({ code, words: wordsOf(code) }))
      .sort((a, b) => a.words.localeCompare(b.words, labels.language));
  const kinds: Readonly<Record<string, string>> = labels.outletsAndSources.outletKinds;
  return {
    title: words.title,
    search: words.search,
    any: words.any,
    filters: [
      {
        name: 'country',
        words: words.country,
        options: options(
          facets.map(({ country }) => country),
          (code) => countryName(code, site),
        ),
      },
      {
        name: 'language',
        words: words.language,
        options: options(
          facets.map(({ language }) => language),
          (code) => languageName(code, site),
        ),
      },
      {
        name: 'kind',
        words: words.kind,
        options: options(
          facets.map(({ kind }) => kind),
          (code) => kinds[code] ?? code,
        ),
      },
    ],
    noCopies: words.noCopies,
    whole: words.whole,
    close: words.close,
  };
}
