import { describe, expect, test } from 'vitest';
import type { Findings } from '../../../../src/browser/search/finder.ts';
import type { FilterName, Filters } from '../../../../src/browser/search/filters.ts';
import { filterNames } from '../../../../src/browser/search/filters.ts';
import { Finder } from '../../../../src/browser/search/finder.ts';
import type { EngineResult, PagefindApi } from '../../../../src/browser/search/pagefind-api.ts';
import type { NameRecord, StoryRecord } from '../../../../src/view/pages/search-record.ts';
import {
  engineNames,
  engineText,
  nameRecords,
  storyFilters,
  storyRecord,
  vocabulary,
} from '../../../../src/view/pages/search-record.ts';
import { fold } from '../../../../src/view/search/fold.ts';
import { vocabularyKeysNear } from '../../../../src/view/search/words.ts';
import { realSite } from '../../../support/site.ts';

const site = realSite();
const records = site.stories.map((story) => storyRecord(story, site));
const names = nameRecords(site);
const words = vocabulary(site);

/** How often the engine and the files were asked for something. */
interface Asked {
  engine: number;
  stories: number;
  names: number;
}

/** A record as the engine of the tests has it. */
interface Indexed {
  readonly id: string;
  readonly text: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
}

/** An engine that finds words by their beginnings, all of those that are asked for at once, and guesses by two letters where it knows none. */
function engineOver(asked: Asked): { engine: PagefindApi; merge: () => Promise<void> } {
  let areNamesThere = false;
  const all = (): readonly Indexed[] => [
    ...records.map((record) => ({
      id: record.id,
      text: engineText(record),
      filters: storyFilters(record),
      meta: {},
    })),
    ...(areNamesThere ? names : []).map((record: NameRecord) => {
      const { kind, path, title, names: other, line } = record;
      return {
        id: path,
        text: engineNames(record),
        filters: { kind: [kind] },
        meta: { kind, path, title, line, names: other.join('\n') },
      };
    }),
  ];
  const engine: PagefindApi = {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    mergeIndex: () => Promise.resolve(),
    search: (term, { filters }) => {
      asked.engine += 1;
      const left = all().filter((one) =>
        Object.entries(filters).every(([name, value]) => {
          const chosen = typeof value === 'string' ? [value] : value.any;
          return one.filters[name]?.some((own) => chosen.includes(own)) === true;
        }),
      );
      const has = (text: string, word: string) => text.split(/\s+/).some((own) => own.startsWith(word));
      const having = (wanted: readonly string[]) => left.filter(({ text }) => wanted.every((word) => has(text, word)));
      const typed = term === null ? [] : term.split(' ');
      const known = having(typed);
      const found = known.length > 0 ? known : having(typed.map((word) => word.slice(0, 2)));
      return Promise.resolve({
        results: found.map(({ id, meta }): EngineResult => ({
          id,
          score: 10,
          data: () => Promise.resolve({ url: id, meta }),
        })),
        filters: {},
      });
    },
  };
  return { engine, merge: () => Promise.resolve(void (areNamesThere = true)) };
}

const max = { claim: 5, article: 5, outlet: 5, source: 5 };

async function find(typed: string, filters = {}): Promise<{ steps: Findings[]; asked: Asked }> {
  const asked: Asked = { engine: 0, stories: 0, names: 0 };
  const finder = finderOver(asked);
  const steps: Findings[] = [];
  for await (const findings of finder.find(typed, filters, max)) steps.push(findings);
  return { steps, asked };
}

function finderOver(asked: Asked): Finder {
  const { engine, merge } = engineOver(asked);
  return new Finder(engine, {
    base: '/repo/',
    lines: site.labels.search,
    loadStory: (id) => {
      asked.stories += 1;
      const found = records.find((record: StoryRecord) => record.id === id);
      return found ? Promise.resolve(found) : Promise.reject(new Error(id));
    },
    loadNames: () => {
      asked.names += 1;
      return merge();
    },
    loadVocabulary: (word) => Promise.resolve(vocabularyKeysNear(word).flatMap((key) => words.get(key) ?? [])),
  });
}

const urls = ({ steps }: { steps: readonly Findings[] }) => steps.at(-1)?.found.map(({ url }) => url) ?? [];
const spokesman = '/repo/claims/north-korean-workers-in-china/spokesman/';

describe('a question', () => {
  test('is answered by claims first, then by all that was found', async () => {
    const { steps } = await find('Lin Zhen');
    expect(steps.map(({ isWhole }) => isWhole)).toEqual([false, true]);
    expect(steps[0]?.found[0]?.url).toBe(spokesman);
    expect(steps[0]?.totals.source).toBe(0);
    expect(steps[1]?.found.map(({ url }) => url)).toContain('/repo/sources/lin-jian/');
  });

  test.each(['lin zhen', '林剑', '린젠', 'LIN JIAN'])('finds a name as %s', async (typed) => {
    expect(urls(await find(typed))[0]).toBe(spokesman);
  });

  test('in another script finds what a headline says', async () => {
    const found = await find('北朝鮮労働者');
    expect(found.steps.at(-1)?.found[0]?.url).toContain('/claims/north-korean-workers-in-china/');
  });

  test('is shown with the answers to it, and how many articles give them', async () => {
    const dead = (await find('how many people died in derna')).steps[0]?.found[0];
    expect(dead?.url).toBe('/repo/claims/derna-flood-toll/dead/');
    expect(dead?.answers).toMatch(/^11,300\s\(\d+\)\s· [^·]+\s\(\d+\)\s· [^·]+\s\(\d+\)\s· and\s\d+\smore$/);
  });

  test('why something died is answered by the cause of death', async () => {
    expect(urls(await find('why did the beluga die'))[0]).toBe('/repo/claims/hvaldimir-whale/final-cause/');
  });

  test('finds a figure with or without separators', async () => {
    expect(urls(await find('6,540'))).toEqual(urls(await find('6540')));
    expect(urls(await find('6540'))[0]).toContain('/claims/samsung-strike/');
  });

  test.each(['DW', 'dw', 'Deutsche Welle', 'korea times', '朝日新聞'])(
    'that is the name of an outlet is answered by the outlet first: %s',
    async (typed) => {
      const { steps } = await find(typed);
      expect(steps.map(({ found }) => found[0]?.kind)).toEqual(steps.map(() => 'outlet'));
      expect(steps.at(-1)?.found[0]?.url).toMatch(/outlets\/(dw|korea-times|asahi-shimbun)\/$/);
    },
  );

  test('with a misspelt word is asked with the nearest word, and says so', async () => {
    const { steps } = await find('beluag');
    expect(steps.at(-1)?.corrected).toEqual([{ typed: 'beluag', taken: 'beluga' }]);
    expect(steps.at(-1)?.found[0]?.url).toContain('/claims/hvaldimir-whale/');
  });

  test('with words that nothing is near to finds nothing', async () => {
    const { steps } = await find('zzzxqj');
    expect(steps.map(({ found, corrected }) => ({ found, corrected }))).toEqual([
      { found: [], corrected: [{ typed: 'zzzxqj', taken: undefined }] },
    ]);
  });

  test('is answered by no name that the engine only guessed', async () => {
    expect(urls(await find('100000')).filter((url) => /outlets|sources/.test(url))).toEqual([]);
  });

  test.each(['how many people died in the flood', 'lin zhen', 'was the whale shot with a gun by somebody in Norway'])(
    '“%s” costs a call for each word and two at most besides, and a few stories',
    async (typed) => {
      const { asked } = await find(typed);
      expect(asked.engine).toBeLessThanOrEqual(typed.split(' ').length + 2);
      expect(asked.stories).toBeLessThanOrEqual(12);
    },
  );

  test('marks the words that were found', async () => {
    const { steps } = await find('beluga');
    const marks = steps[0]?.found.flatMap(({ title }) => title).filter(({ matched }) => matched) ?? [];
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.map(({ text }) => fold(text)).filter((text) => !text.startsWith('beluga'))).toEqual([]);
  });
});

describe('filters', () => {
  test('leave what has their values, also where nothing is asked', async () => {
    const articles = await find('', { kind: 'article', year: '2018' });
    expect(urls(articles).length).toBeGreaterThan(0);
    expect(urls(articles).every((url) => url.startsWith('/repo/articles/north-korean-workers-in-china/'))).toBe(true);
    expect(urls(await find('', { kind: 'outlet' })).every((url) => url.startsWith('/repo/outlets/'))).toBe(true);
  });

  const whole = { claim: 1e4, article: 1e4, outlet: 1e4, source: 1e4 };
  const chosen: readonly Filters[] = [
    {},
    { kind: 'claim' },
    { kind: 'outlet' },
    { story: 'samsung-strike' },
    { outlet: 'dw', year: '2023' },
  ];
  const asked = ['how many people died', 'news', ''];
  /** Outlets are many, and some of them tell as much as all. */
  const isTried = (name: FilterName, at: number) => name !== 'outlet' || at % 40 === 0;
  const cases = asked.flatMap((typed) => chosen.map((filters) => [typed, filters] as const));

  test.each(cases.filter(([typed, filters]) => typed !== '' || Object.keys(filters).length > 0))(
    'are counted so that each value leaves as many results as it says: “%s” with %j',
    async (typed, filters) => {
      const finder = finderOver({ engine: 0, stories: 0, names: 0 });
      const find = async (more: Filters) => {
        const steps: Findings[] = [];
        for await (const findings of finder.find(typed, { ...filters, ...more }, whole)) steps.push(findings);
        return steps.at(-1);
      };
      const counts = (await find({}))?.counts;
      for (const name of filterNames)
        for (const { value, number } of (counts?.[name] ?? []).filter((_, at) => isTried(name, at))) {
          const left = await find({ [name]: value });
          expect([name, value, left?.found.length]).toEqual([name, value, number]);
          // What else could be chosen in its place stays on offer.
          expect(left?.counts[name]).toEqual(counts?.[name]);
        }
    },
  );

  test('have the content’s own names', async () => {
    const { steps } = await find('workers');
    const story = steps.at(-1)?.counts.story.find(({ value }) => value === 'samsung-strike');
    expect(story?.name).toContain('Samsung');
  });

  test('by the names that older addresses have leave the same', async () => {
    expect(urls(await find('workers', { outlet: 'The Korea Times' }))).toEqual(
      urls(await find('workers', { outlet: 'korea-times' })),
    );
  });
});
