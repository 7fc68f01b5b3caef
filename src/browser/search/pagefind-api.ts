/** As much of Pagefind's browser API as is used here (https://pagefind.app/docs/api/). */
export interface PagefindApi {
  options(options: { noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  /** Adds another index to those that are searched. */
  mergeIndex(path: string): Promise<void>;
  filters(): Promise<FilterValues>;
  search(term: string | null, options?: { filters?: Readonly<Record<string, string>> }): Promise<SearchAnswer>;
}

/** Filter → value → number of results. */
export type FilterValues = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface SearchAnswer {
  readonly results: readonly EngineResult[];
}

export interface EngineResult {
  /** The same for a page in every search. */
  readonly id: string;
  readonly score: number;
  data(): Promise<ResultData>;
}

export interface ResultData {
  readonly url: string;
  /** The indexed text. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
