import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { weightOf } from '../support/weight.ts';
import { articlePage, storyPage } from './pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The files that a browser loads for a page, by path from the site's folder. */
async function filesLoaded(path: string): Promise<string[]> {
  const { url } = inject('rootSite');
  const page = await browser.newPage();
  const loaded = new Set<string>();
  page.on('request', (request) => loaded.add(request.url().slice(url.length)));
  await page.goto(url + path);
  await page.waitForLoadState('networkidle');
  await page.close();
  return [...loaded].map((file) => (file === '' || file.endsWith('/') ? `${file}index.html` : file));
}

test.each([
  ['the story of five featured articles', storyPage, 60_000],
  ['an article', articlePage, 60_000],
  ['the front page', '', 60_000],
])('%s loads at most as much as it may', async (_name, path, most) => {
  const weights = (await filesLoaded(path)).map(
    (file) => [file, weightOf(join(inject('rootSite').folder, file))] as const,
  );
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  expect(total, JSON.stringify(weights)).toBeLessThanOrEqual(most);
});

test('reading needs no script', async () => {
  expect((await filesLoaded(storyPage)).filter((file) => file.endsWith('.js'))).toEqual([]);
});
