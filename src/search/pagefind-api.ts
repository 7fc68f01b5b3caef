/** As much of Pagefind's browser API as is used here (https://pagefind.app/docs/api/). */
export interface PagefindApi {
  options(options: {
    noWorker?: boolean;
    excerptLength?: number;
    ranking?: Readonly<Record<string, number>>;
  }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(term: string | null, options?: { filters?: Readonly<Record<string, string>> }): Promise<SearchAnswer>;
}

/** Filter → value → number of results. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface SearchAnswer {
  readonly results: readonly { readonly id: string; data(): Promise<ResultData> }[];
  readonly filters: FilterCounts;
  readonly totalFilters: FilterCounts;
}

export interface ResultData {
  readonly url: string;
  /** HTML with `<mark>`. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}
