import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { writeFeaturedOnly } from '../support/few-articles.ts';
import type { ServedSite } from '../support/serve.ts';
import { serve } from '../support/serve.ts';
import { runBuild } from '../support/sites.ts';
import { weightOf } from '../support/weight.ts';
import { articlePage, storyPage } from './pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'synoptic-weight-'));
const fewFolder = join(folder, 'site');
let browser: Browser;
let few: ServedSite;

beforeAll(async () => {
  writeFeaturedOnly('north-korean-workers-in-china', join(folder, 'content'));
  runBuild({ CONTENT_DIR: join(folder, 'content'), OUT_DIR: fewFolder });
  few = await serve(fewFolder);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await few.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The files that a browser loads for a page, by path from the site's folder. */
async function filesLoaded(url: string, path: string): Promise<string[]> {
  const page = await browser.newPage();
  const loaded = new Set<string>();
  page.on('request', (request) => loaded.add(request.url().slice(url.length)));
  await page.goto(url + path);
  await page.waitForLoadState('networkidle');
  await page.close();
  return [...loaded].map((file) => (file === '' || file.endsWith('/') ? `${file}index.html` : file));
}

/** What a page loads in all, in bytes on the wire. */
async function weightLoaded(site: { readonly folder: string; readonly url: string }, path: string): Promise<number> {
  const files = await filesLoaded(site.url, path);
  return files.reduce((sum, file) => sum + weightOf(join(site.folder, file)), 0);
}

test('a story of five articles loads at most 60 KB in all', async () => {
  expect(await weightLoaded({ folder: fewFolder, url: few.url }, storyPage)).toBeLessThanOrEqual(60_000);
});

test.each([
  ['the story of dozens of articles', storyPage, 200_000],
  ['an article', articlePage, 60_000],
  ['the front page', '', 60_000],
])('%s loads at most as much as it may', async (_name, path, most) => {
  expect(await weightLoaded(inject('rootSite'), path)).toBeLessThanOrEqual(most);
});

test('reading needs no script', async () => {
  const files = await filesLoaded(inject('rootSite').url, storyPage);
  expect(files.filter((file) => file.endsWith('.js'))).toEqual([]);
});
