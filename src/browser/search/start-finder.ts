import { Finder } from './finder.ts';
import type { PagefindApi } from './pagefind-api.ts';

let started: Promise<Finder> | undefined;
let starts = 0;

/**
 * The finder of this page; its engine is loaded by the first call.
 *
 * @param base the site's own address, which the engine and the vocabulary stand below
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
  const stories = loadList(`${base}data/stories.json`);
  const engine = (await import(/* @vite-ignore */ address)) as PagefindApi;
  await engine.options({ noWorker: true });
  await engine.init();
  let vocabulary: Promise<readonly string[]> | undefined;
  return new Finder(engine, {
    stories: await stories,
    loadOthers: async () => {
      try {
        await engine.mergeIndex(`${base}pagefind/others/`);
      } catch (error) {
        // The engine keeps a half-loaded index: the next question starts another.
        started = undefined;
        throw error;
      }
    },
    loadVocabulary: () => (vocabulary ??= loadList(`${base}data/words.json`)),
  });
}

/** A list that only helps: without it the search answers all the same. */
async function loadList(address: string): Promise<readonly string[]> {
  try {
    const answer = await fetch(address);
    return answer.ok ? ((await answer.json()) as string[]) : [];
  } catch (error) {
    console.warn(error);
    return [];
  }
}
