import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { writeFeaturedOnly } from '../support/few-articles.ts';
import type { ServedSite } from '../support/serve.ts';
import { serve } from '../support/serve.ts';
import { makeSiteFolder, runBuild } from '../support/sites.ts';
import { weightOf } from '../support/weight.ts';
import { articlePage, claimPage, readPage, storyPage } from './pages.ts';

const folder = makeSiteFolder();
const fewFolder = join(folder, 'site');
let browser: Browser;
let few: ServedSite;

beforeAll(async () => {
  writeFeaturedOnly('north-korean-workers-in-china', join(folder, 'content'));
  await runBuild({ CONTENT_DIR: join(folder, 'content'), OUT_DIR: fewFolder });
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

const pages = [
  {
    name: 'a story of five articles',
    site: () => ({ folder: fewFolder, url: few.url }),
    path: storyPage,
    most: 50_000,
  },
  { name: 'a story of 32 articles', site: () => inject('rootSite'), path: 'stories/samsung-strike/', most: 65_000 },
  { name: 'the story of dozens of articles', site: () => inject('rootSite'), path: storyPage, most: 100_000 },
  { name: 'its versions side by side', site: () => inject('rootSite'), path: readPage, most: 85_000 },
  { name: 'a claim', site: () => inject('rootSite'), path: claimPage, most: 45_000 },
  { name: 'an article', site: () => inject('rootSite'), path: articlePage, most: 45_000 },
  { name: 'the front page', site: () => inject('rootSite'), path: '', most: 45_000 },
] as const;

describe.each(pages)('$name', ({ name, site, path, most }) => {
  test(`loads at most ${most / 1000} KB in all, of it 10 KB of script`, async () => {
    const { folder: built, url } = site();
    const files = await filesLoaded(url, path);
    const weight = (which: readonly string[]) => which.reduce((sum, file) => sum + weightOf(join(built, file)), 0);
    const scripts = files.filter((file) => file.endsWith('.js'));
    console.log(
      `${name}: ${(weight(files) / 1000).toFixed(1)} KB in ${files.length} files, ${(weight(scripts) / 1000).toFixed(1)} KB of it script`,
    );
    expect(weight(files)).toBeLessThanOrEqual(most);
    expect(weight(scripts)).toBeLessThanOrEqual(10_000);
  });
});
