import { describe, expect, test } from 'vitest';
import type { Findings } from '../../../../src/browser/search/finder.ts';
import { Finder } from '../../../../src/browser/search/finder.ts';
import type { EngineResult, PagefindApi } from '../../../../src/browser/search/pagefind-api.ts';

interface Page {
  readonly url: string;
  readonly kind: string;
  readonly title: string;
  readonly text?: string;
  readonly filters?: Readonly<Record<string, string>>;
}

const claims: Page[] = [
  {
    url: '/claims/strike/strikers/',
    kind: 'claim',
    title: 'How many are on strike?',
    text: '| 6,540 |',
    filters: { answer: 'quantity', story: 'Strike', agreement: 'Conflict' },
  },
  {
    url: '/claims/strike/began/',
    kind: 'claim',
    title: 'When did the strike begin?',
    text: '| 8 July 2024 |',
    filters: { answer: 'date', story: 'Strike', agreement: 'Agree' },
  },
  {
    url: '/claims/whale/cause/',
    kind: 'claim',
    title: 'What killed the whale?',
    text: 'infection | |',
    filters: { story: 'Whale', agreement: 'Differ' },
  },
];
const others: Page[] = [
  { url: '/articles/strike/ap/', kind: 'article', title: 'Workers strike', filters: { story: 'Strike', outlet: 'AP' } },
  { url: '/outlets/ap/', kind: 'outlet', title: 'AP' },
];

/** An engine over a few pages that finds figures without their separators and words by their beginnings, guesses by the first two letters where it knows none, and guesses nothing in quotation marks. */
function engineOver(
  first: readonly Page[],
  later: readonly Page[],
): { engine: PagefindApi; merge: () => Promise<void> } {
  let pages = [...first];
  const filtersOf = (page: Page): Record<string, string> => ({ kind: page.kind, ...page.filters });
  const result = (page: Page): EngineResult => ({
    id: page.url,
    score: 10,
    data: () =>
      Promise.resolve({
        url: page.url,
        content: page.text ?? '',
        meta: { title: page.title },
        filters: Object.fromEntries(Object.entries(filtersOf(page)).map(([name, value]) => [name, [value]])),
      }),
  });
  const engine: PagefindApi = {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    mergeIndex: () => Promise.resolve(),
    filters: () => {
      const known: Record<string, Record<string, number>> = {};
      for (const page of pages)
        for (const [name, value] of Object.entries(filtersOf(page))) (known[name] ??= {})[value] = 1;
      return Promise.resolve(known);
    },
    search: (term, options) => {
      const chosen = Object.entries(options?.filters ?? {});
      const left = pages.filter((page) => chosen.every(([name, value]) => filtersOf(page)[name] === value));
      if (term === null) return Promise.resolve({ results: left.map(result) });
      const having = (fits: (word: string) => boolean) =>
        left.filter(({ title, text = '' }) =>
          `${title} ${text}`
            .toLowerCase()
            .replace(/(\d),(?=\d{3})/g, '$1')
            .split(/[^\p{L}\p{N}]+/u)
            .some(fits),
        );
      const quoted = /^"(.*)"$/.exec(term)?.[1];
      if (quoted !== undefined) return Promise.resolve({ results: having((word) => word === quoted).map(result) });
      const known = having((word) => word.startsWith(term));
      const guessed = having((word) => word.startsWith(term.slice(0, 2)));
      return Promise.resolve({ results: (known.length > 0 ? known : guessed).map(result) });
    },
  };
  return { engine, merge: () => Promise.resolve(void (pages = [...first, ...later])) };
}

const most = { claim: 5, article: 5, outlet: 5, source: 5 };

function finder(): Finder {
  const { engine, merge } = engineOver(claims, others);
  return new Finder(engine, {
    stories: ['Strike', 'Whale'],
    loadOthers: merge,
    loadVocabulary: () => Promise.resolve(['strike', 'whale']),
  });
}

async function find(typed: string, filters = {}): Promise<Findings[]> {
  const steps: Findings[] = [];
  for await (const findings of finder().find(typed, filters, most)) steps.push(findings);
  return steps;
}

const urls = (findings: Findings | undefined) => findings?.found.map(({ url }) => url);

describe('a question', () => {
  test('is answered by claims first, then by all that was found', async () => {
    const [first, whole] = await find('strike');
    expect(urls(first)).toEqual(['/claims/strike/strikers/', '/claims/strike/began/']);
    expect(urls(whole)).toEqual(['/claims/strike/strikers/', '/claims/strike/began/', '/articles/strike/ap/']);
    expect(whole?.totals).toEqual({ claim: 2, article: 1, outlet: 0, source: 0 });
  });

  test('that asks when is answered by a date first', async () => {
    expect(urls((await find('when was the strike')).at(-1))?.[0]).toBe('/claims/strike/began/');
  });

  test('finds a figure with or without separators', async () => {
    for (const typed of ['6,540', '6540'])
      expect(urls((await find(typed)).at(-1))).toEqual(['/claims/strike/strikers/']);
  });

  test('is answered by nothing that the engine only guessed', async () => {
    // “stone” begins as “strike” does, and no page has it.
    expect(urls((await find('strike stone')).at(-1))).toEqual(urls((await find('strike')).at(-1)));
  });

  test('with a misspelt word is asked with the nearest word, and says so', async () => {
    const steps = await find('whlae');
    expect(steps).toHaveLength(1);
    expect(steps[0]?.corrected).toEqual([{ typed: 'whlae', taken: 'whale' }]);
    expect(urls(steps[0])).toEqual(['/claims/whale/cause/']);
  });

  test('with words that nothing is near to finds nothing', async () => {
    const [findings] = await find('zzzxqj');
    expect(findings?.found).toEqual([]);
    expect(findings?.corrected).toEqual([{ typed: 'zzzxqj', taken: undefined }]);
  });

  test('marks the words that were found', async () => {
    const [findings] = await find('whale');
    expect(findings?.found[0]?.title.filter(({ matched }) => matched)).toEqual([{ text: 'whale', matched: true }]);
  });
});

describe('filters', () => {
  test('leave what has their values, also where nothing is asked', async () => {
    expect(urls((await find('strike', { kind: 'article' })).at(-1))).toEqual(['/articles/strike/ap/']);
    expect(urls((await find('', { story: 'Whale' })).at(-1))).toEqual(['/claims/whale/cause/']);
  });

  test('are counted each with the others as they are', async () => {
    const counts = await finder().count('strike', { kind: 'claim' });
    expect(counts['kind']).toEqual({ claim: 2, article: 1, outlet: 0 });
    expect(counts['agreement']).toEqual({ Conflict: 1, Agree: 1, Differ: 0 });
    expect(counts['outlet']).toEqual({ AP: 0 });
  });
});
