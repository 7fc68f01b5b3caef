import type { Story } from '../../corpus/model.ts';
import { openColumns } from '../columns.ts';
import type { ShownDate } from '../dates.ts';
import { showDate } from '../dates.ts';
import type { Site } from '../site.ts';
import { articleFacets } from './article-chooser.ts';
import { articleName } from './articles.ts';
import { countryName, languageName } from './names.ts';
import type { FilteredKind } from './claims.ts';
import { filteredKinds } from './claims.ts';

/** What a reader can choose of a story's tables. */
export interface StoryControls {
  readonly title: string;
  readonly relations: {
    readonly legend: string;
    readonly all: string;
    readonly chosen: string;
    /** Only those that some claim has. */
    readonly kinds: readonly { readonly kind: FilteredKind; readonly words: string }[];
  };
  readonly columns: {
    readonly summary: string;
    readonly legend: string;
    readonly articles: readonly {
      readonly id: string;
      readonly name: string;
      readonly date?: ShownDate;
      /** By which articles can be put in order, kept alone, and looked for. */
      readonly country: string;
      readonly language: string;
      readonly kind: string;
      readonly isCopy: boolean;
      readonly isSeenWhole: boolean;
    }[];
  };
  readonly compare: {
    readonly action: string;
    /** Two lists of all articles, each with one chosen. */
    readonly selects: readonly { readonly words: string; readonly chosen: string }[];
    readonly options: readonly { readonly id: string; readonly name: string }[];
    readonly read: string;
    readonly show: string;
  };
}

/** @returns `undefined` for a story of one article, of which there is nothing to choose */
export function storyControls(story: Story, site: Site): StoryControls | undefined {
  if (story.articles.length < 2) return undefined;
  const { addresses, labels } = site;
  const words = labels.story;
  const named = story.articles.map((article) => ({ article, name: articleName(article, story.articles, site) }));
  const isWide = story.articles.length > openColumns;
  const opening = [...new Set([...story.featured, ...story.articles])];
  return {
    title: words.controls,
    relations: relationFilter(story, site),
    columns: {
      summary: isWide
        ? words.chooser.open(openColumns, story.articles.length)
        : words.chooser.openAll(story.articles.length),
      legend: isWide ? words.chooser.legend(openColumns) : words.chooser.legendAll,
      articles: named.map(({ article, name }) => ({
        id: article.id,
        name,
        // Names of several articles of one outlet have their days in them.
        country: countryName(article.outlet.country, site),
        language: languageName(article.language, site),
        kind: labels.outletsAndSources.outletKinds[article.outlet.kind],
        isCopy: articleFacets(article).isCopy,
        isSeenWhole: article.seen.whole,
        ...(name === article.outlet.name && { date: showDate(article.published, 'short', labels.dates) }),
      })),
    },
    compare: {
      action: addresses.read(story),
      selects: [words.compare.first, words.compare.second].map((label, index) => ({
        words: label,
        chosen: opening[index]?.id ?? '',
      })),
      options: named.map(({ article, name }) => ({ id: article.id, name })),
      read: words.compare.read,
      show: words.compare.show,
    },
  };
}

function relationFilter(story: Story, site: Site): StoryControls['relations'] {
  const { filter } = site.labels.story;
  const agreements = site.agreements(story);
  return {
    legend: filter.legend,
    all: filter.all(agreements.length),
    chosen: filter.chosen,
    kinds: filteredKinds
      .filter((kind) => agreements.some((agreement) => agreement.kind === kind))
      .map((kind) => ({ kind, words: filter.kinds[kind] })),
  };
}
