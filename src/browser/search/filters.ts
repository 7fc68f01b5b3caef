import type { SearchedArticle, SearchedClaim } from './rank.ts';

export const filterNames = ['kind', 'story', 'outlet', 'year', 'agreement'] as const;
export type FilterName = (typeof filterNames)[number];

/** The chosen value of each filter: an id, or what stands for it in the data. Absent or empty: none. */
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

/** A value of a filter that is offered. */
export interface FilterValue {
  readonly value: string;
  /** Its name, where it is the content's own; the names of kinds and agreements are labels. */
  readonly name?: string;
  readonly number: number;
}

export type FilterCounts = Readonly<Record<FilterName, readonly FilterValue[]>>;

const isId = /^[a-z0-9-]+$/;

/** What the engine's index of stories is asked for. A name, as older addresses have it, is left to {@link allows}. */
export function engineFilters({ story = '', outlet = '', year = '', agreement = '' }: Filters): Record<string, string> {
  const chosen = Object.entries({ story, outlet, year, agreement }).filter(([, value]) => isId.test(value));
  return { kind: 'story', ...Object.fromEntries(chosen) };
}

/** The values that a claim or an article has, with their names. */
function valuesOf(
  item: SearchedClaim | SearchedArticle,
): Record<FilterName, readonly (readonly [value: string, name?: string])[]> {
  const { id, title, articles } = item.story;
  const story = [[id, title]] as const;
  if ('article' in item) {
    const { outlet, outletName, year } = item.article;
    return { kind: [['article']], story, outlet: [[outlet, outletName]], year: [[year]], agreement: [] };
  }
  const { reporting, agreement } = item.claim;
  const own = reporting.flatMap((at) => articles[at] ?? []);
  return {
    kind: [['claim']],
    story,
    outlet: [...new Map(own.map(({ outlet, outletName }) => [outlet, outletName] as const))],
    year: [...new Set(own.map(({ year }) => year))].map((year) => [year] as const),
    agreement: [[agreement]],
  };
}

/** Whether filters leave a claim or an article. */
export function allows(filters: Filters, item: SearchedClaim | SearchedArticle, except?: FilterName): boolean {
  const values = valuesOf(item);
  return filterNames.every((name) => {
    const chosen = filters[name] ?? '';
    return (
      name === except || chosen === '' || values[name].some(([value, shown]) => value === chosen || shown === chosen)
    );
  });
}

/** How many of what was found have each value of each filter, the other filters being as they are. */
export function countFilters(
  filters: Filters,
  claims: readonly SearchedClaim[],
  articles: readonly SearchedArticle[],
  names: { readonly outlet: number; readonly source: number },
): FilterCounts {
  const counts = (name: FilterName): FilterValue[] => {
    const numbers = new Map<string, { name?: string; number: number }>();
    for (const item of [...claims, ...articles]) {
      if (!allows(filters, item, name)) continue;
      for (const [value, shown] of valuesOf(item)[name]) {
        const known = numbers.get(value);
        if (known) known.number += 1;
        else numbers.set(value, { ...(shown !== undefined && { name: shown }), number: 1 });
      }
    }
    if (name === 'kind')
      for (const [kind, number] of Object.entries(names)) if (number > 0) numbers.set(kind, { number });
    return [...numbers].map(([value, entry]) => ({ value, ...entry }));
  };
  return {
    kind: counts('kind'),
    story: counts('story'),
    outlet: counts('outlet'),
    year: counts('year'),
    agreement: counts('agreement'),
  };
}
