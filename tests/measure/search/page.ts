import { searchLabels } from '../../../src/view/labels/search.ts';
import { Finder } from '../../../src/browser/search/finder.ts';
import type { PagefindApi } from '../../../src/browser/search/pagefind-api.ts';
import type { StoryRecord } from '../../../src/view/pages/search-record.ts';

/** What one question cost, asked with nothing in the cache. */
export interface Answered {
  /** The claims that were offered, `<story>/<claim>`, best first. */
  readonly claims: readonly string[];
  readonly calls: number;
  /** On the wire to the first answer. */
  readonly bytes: number;
  /** Milliseconds from the question, with which the engine begins to load, to the first answer, and to all with the counts of the filters. */
  readonly first: number;
  readonly all: number;
  /** From another question to its first answer, once the engine is there. */
  readonly next: number;
  readonly isInThree?: boolean;
}

declare global {
  /** @param then another question, asked when the first has been answered */
  var ask: (typed: string, then: string) => Promise<Answered>;
}

const loaded = () =>
  performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.includes('/pagefind/'))
    .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).transferSize, 0);

globalThis.ask = async (typed, then) => {
  performance.setResourceTimingBufferSize(10_000);
  const started = performance.now();
  // Not bundled: it is there only when the index is.
  const address = '/pagefind/pagefind.js';
  const engine = (await import(/* @vite-ignore */ address)) as PagefindApi;
  await engine.options({ noWorker: true });
  await engine.init();
  let calls = 0;
  const counted: PagefindApi = {
    ...engine,
    search: (term, options) => {
      calls += 1;
      return engine.search(term, options);
    },
  };
  const finder = new Finder(counted, {
    base: '/',
    lines: searchLabels.en,
    loadStory: async (id) => (await fetch(`/pagefind/records/${id}.json`)).json() as Promise<StoryRecord>,
    loadNames: () => engine.mergeIndex('/pagefind/names/'),
    loadVocabulary: () => Promise.resolve([]),
  });
  let first: { readonly at: number; readonly bytes: number } | undefined;
  let claims: readonly string[] = [];
  const max = { claim: 5, article: 3, outlet: 2, source: 2 };
  for await (const { found } of finder.find(typed, {}, max)) {
    first ??= { at: performance.now() - started, bytes: loaded() };
    claims = found.filter(({ kind }) => kind === 'claim').map(({ url }) => url.split('/').slice(2, 4).join('/'));
  }
  const all = performance.now() - started;
  const callsOfOne = calls;
  const restarted = performance.now();
  await finder.find(then, {}, max).next();
  const next = performance.now() - restarted;
  return { claims, calls: callsOfOne, bytes: first?.bytes ?? NaN, first: first?.at ?? NaN, all, next };
};
