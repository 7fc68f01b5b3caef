import { searchLabels } from '../../view/labels/search.ts';
import type { StoryRecord } from '../../view/pages/search-record.ts';
import { vocabularyKeysNear } from '../../view/search/words.ts';
import { pageLanguage } from '../common/page-language.ts';
import { Finder } from './finder.ts';
import type { PagefindApi } from './pagefind-api.ts';

let started: Promise<Finder> | undefined;
let starts = 0;

/**
 * The finder of this page; its engine is loaded by the first call.
 *
 * @param base the site's own address, which the engine is below
 * @throws when the engine cannot be loaded; the next call tries again
 */
export function startFinder(base: string): Promise<Finder> {
  started ??= start(base).catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  return started;
}

async function start(base: string): Promise<Finder> {
  // A module that once failed to load fails for good under its address, so a second try takes another.
  const address = `${base}pagefind/pagefind.js${starts > 0 ? `?try=${starts}` : ''}`;
  starts += 1;
  const engine = (await import(/* @vite-ignore */ address)) as PagefindApi;
  await engine.options({ noWorker: true });
  await engine.init();
  let known: Promise<readonly string[]> | undefined;
  const vocabulary = new Map<string, Promise<readonly string[]>>();
  return new Finder(engine, {
    base,
    lines: searchLabels[pageLanguage()],
    loadStory: async (id) => (await load(`${base}pagefind/records/${id}.json`)) as StoryRecord,
    loadNames: async () => {
      try {
        await engine.mergeIndex(`${base}pagefind/names/`);
      } catch (error) {
        // The engine keeps a half-loaded index: the next question starts another.
        started = undefined;
        throw error;
      }
    },
    loadVocabulary: async (word) => {
      // No word begins with some letters, and a file that is not there would be complained of.
      known ??= loadWords(`${base}data/words/index.json`);
      const keys = await known;
      const near = vocabularyKeysNear(word).filter((key) => keys.includes(key));
      const lists = near.map((key) => {
        const words = vocabulary.get(key) ?? loadWords(`${base}data/words/${key}.json`);
        vocabulary.set(key, words);
        return words;
      });
      return (await Promise.all(lists)).flat();
    },
  });
}

async function load(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  return answer.json();
}

/** Words that only help: without them the search answers all the same. */
async function loadWords(address: string): Promise<readonly string[]> {
  try {
    return (await load(address)) as string[];
  } catch (error) {
    console.warn(error);
    return [];
  }
}
