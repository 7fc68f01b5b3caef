/** As much of Pagefind's browser API as is used here (https://pagefind.app/docs/api/). */
export interface PagefindApi {
  options(options: { noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  /** Adds another index to those that are searched. */
  mergeIndex(path: string): Promise<void>;
  search(
    term: string | null,
    options: { readonly filters: Readonly<Record<string, string | { readonly any: readonly string[] }>> },
  ): Promise<SearchAnswer>;
}

export interface SearchAnswer {
  /** Best first. */
  readonly results: readonly EngineResult[];
  /** Filter → value → how many of the results have it. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface EngineResult {
  /** The same for a record in every search. */
  readonly id: string;
  readonly score: number;
  data(): Promise<{ readonly url: string; readonly meta: Readonly<Record<string, string>> }>;
}
