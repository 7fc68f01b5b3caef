import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { launchBrowser } from '../support/browser.ts';
import { weightOf } from '../support/weight.ts';
import type { SearchQuestion } from './questions.ts';
import { questions, questionsFromTitles } from './questions.ts';

/** What became of a question that was typed into the search box of the front page. */
interface Outcome {
  readonly question: SearchQuestion;
  /** The claims that were offered, as `<story>/<claim>`, best first. */
  readonly offered: readonly string[];
  /** What was loaded from the first key to the first answer, in bytes on the wire: the engine, and all. */
  readonly engine: number;
  readonly all: number;
}

let browser: Browser;
let page: Page;
let outcomes: readonly Outcome[];
const ofTitles = () => outcomes.filter(({ question }) => questionsFromTitles.includes(question));
const ofContent = () => outcomes.filter(({ question }) => questions.includes(question));

beforeAll(async () => {
  browser = await launchBrowser();
  const found: Outcome[] = [];
  for (const question of [...questions, ...questionsFromTitles]) found.push(await ask(question));
  outcomes = found;
  console.log(report());
}, 600_000);
afterAll(() => browser.close());

const answers = '.answers:not([hidden]) .answer';
const engineFiles = /^pagefind\/(?:pagefind[^/]*|wasm[^/]*)$/;

/** Asks as a reader does who comes for the first time, with nothing in the cache. */
async function ask(question: SearchQuestion): Promise<Outcome> {
  const { url, folder } = inject('rootSite');
  const context = await browser.newContext();
  page = await context.newPage();
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  // On the page's own clock, as what loads after the first answer begins at once.
  await page.evaluate(() => {
    performance.clearResourceTimings();
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.answers:not([hidden]) .answer')) return;
      observer.disconnect();
      document.documentElement.dataset['firstAnswer'] = String(performance.now());
    });
    observer.observe(document.body, { childList: true, subtree: true, attributes: true });
  });
  await page.locator('#front-search').fill(question.typed);
  await page.locator(answers).first().waitFor();
  // The rest of the answers follows, and is announced when it is there.
  await page.locator('main search-box [role="status"]').filter({ hasText: /./ }).waitFor({ state: 'attached' });
  const offered = await page
    .locator(answers)
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  const atFirst = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < Number(document.documentElement.dataset['firstAnswer']))
      .map(({ name }) => new URL(name).pathname.slice(1)),
  );
  await context.close();
  const weight = (paths: readonly string[]) => paths.reduce((sum, path) => sum + weightOf(join(folder, path)), 0);
  return {
    question,
    offered: offered
      .filter((path) => path.startsWith('/claims/'))
      .map((path) => path.slice('/claims/'.length).replace(/\/$/, '')),
    engine: weight(atFirst.filter((path) => engineFiles.test(path))),
    all: weight(atFirst),
  };
}

/** How many of the outcomes have the claim among the first n, as a share. */
function successAt(n: number, among: readonly Outcome[]): number {
  const hits = among.filter(({ question, offered }) => {
    const fitting = [question.claim, question.or].map((claim) => `${question.story}/${claim ?? ''}`);
    return offered.slice(0, n).some((claim) => fitting.includes(claim));
  });
  return hits.length / among.length;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function report(): string {
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
  const line = (name: string, among: readonly Outcome[]) =>
    `${name}: ${among.length} questions, ${percent(successAt(1, among))} first, ${percent(successAt(3, among))} in the first three`;
  const weights = outcomes.map(({ all }) => all);
  const missed = outcomes.filter((outcome) => successAt(1, [outcome]) === 0);
  return [
    line('Written from the content', ofContent()),
    line('Written from titles and summaries', ofTitles()),
    line('All', outcomes),
    `Loaded to the first answer: median ${kilobytes(median(weights))}, at most ${kilobytes(Math.max(...weights))}; of it the engine ${kilobytes(Math.max(...outcomes.map(({ engine }) => engine)))}`,
    'Not first:',
    ...missed.map(
      ({ question, offered }) =>
        `  ${question.typed} — wanted ${question.claim}, offered ${offered.slice(0, 3).join(', ')}`,
    ),
  ].join('\n');
}

describe('questions, asked in a browser', () => {
  test('are at least sixty, over all stories, and thirty of them written from titles and summaries', () => {
    const result = readCorpus('content');
    const stories = result.ok ? [...result.corpus.stories.keys()] : [];
    expect(outcomes.length).toBeGreaterThanOrEqual(60);
    expect(questionsFromTitles.length).toBeGreaterThanOrEqual(30);
    expect([...new Set(questionsFromTitles.map(({ story }) => story))].toSorted()).toEqual(stories.toSorted());
  });

  test('ask for claims that exist', () => {
    const result = readCorpus('content');
    if (!result.ok) throw new Error('The content has problems; npm run check tells which.');
    const claims = new Set(
      [...result.corpus.stories.values()].flatMap((story) => story.claims.map(({ id }) => `${story.id}/${id}`)),
    );
    for (const { story, claim, or } of [...questions, ...questionsFromTitles])
      for (const id of [claim, or ?? claim]) expect(claims).toContain(`${story}/${id}`);
  });

  test('that were written from titles and summaries became no aliases', () => {
    const result = readCorpus('content');
    const aliases = result.ok
      ? [...result.corpus.stories.values()].flatMap(({ claims }) => claims.flatMap((claim) => claim.aliases))
      : [];
    const typed = new Set(questionsFromTitles.map((question) => question.typed.toLowerCase()));
    expect(aliases.length).toBeGreaterThan(0);
    expect(aliases.filter((alias) => typed.has(alias.toLowerCase()))).toEqual([]);
  });

  test.each([
    ['all', () => outcomes, 0.9, 0.98],
    ['those from titles and summaries', ofTitles, 0.83, 1],
  ])('find their claims: %s', (_name, among, first, firstThree) => {
    expect(successAt(1, among())).toBeGreaterThanOrEqual(first);
    expect(successAt(3, among())).toBeGreaterThanOrEqual(firstThree);
  });

  test('load at most 150 KB to the first answer at the median, 200 KB at worst, 92 KB of it for the engine', () => {
    const weights = outcomes.map(({ all }) => all);
    expect(median(weights)).toBeLessThanOrEqual(150_000);
    expect(Math.max(...weights)).toBeLessThanOrEqual(200_000);
    expect(Math.max(...outcomes.map(({ engine }) => engine))).toBeLessThanOrEqual(92_000);
  });
});

test('each key changes the answers, once the engine is there', async () => {
  page = await browser.newPage();
  await page.goto(inject('rootSite').url);
  const box = page.locator('#front-search');
  await box.fill('whale');
  await page.locator(answers).first().waitFor();
  await page.waitForLoadState('networkidle');
  const waits: number[] = [];
  for (const { typed } of questionsFromTitles.slice(0, 6)) {
    await box.fill('');
    for (const key of typed.slice(0, 14)) {
      // From the key to the change of the list, on the page's own clock.
      const changed = page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const list = document.querySelector('.answers');
            let start = 0;
            document.addEventListener('input', () => (start = performance.now()), { capture: true, once: true });
            const observer = new MutationObserver(() => {
              observer.disconnect();
              resolve(performance.now() - start);
            });
            if (list) observer.observe(list, { childList: true, attributes: true, subtree: true });
          }),
      );
      await box.pressSequentially(key);
      waits.push(await changed);
    }
  }
  await page.close();
  const sorted = waits.toSorted((a, b) => a - b);
  console.log(
    `From a key to other answers: median ${median(waits).toFixed(0)} ms, 95 of 100 within ${(sorted[Math.floor(sorted.length * 0.95)] ?? NaN).toFixed(0)} ms, ${waits.length} keys`,
  );
  // How soon depends on the machine, and is printed; what a key may cost is counted in the tests of the finder.
  expect(waits.length).toBeGreaterThan(60);
  expect(waits.every((wait) => wait > 0)).toBe(true);
});
