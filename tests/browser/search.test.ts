import { readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test, url } from '../support/reader.ts';
import { storyPage } from './pages.ts';

/** The titles of the results of a search, as a link opens it. */
async function results(page: Page, query: string, base = url('')): Promise<string[]> {
  await page.goto(`${base}search/?${query}`);
  await page
    .locator('[data-part="status"]')
    .filter({ hasText: /claim|article|outlet|source|Nothing/ })
    .filter({ hasNotText: 'JavaScript' })
    .waitFor();
  return page.locator('.result-title').allInnerTexts();
}

test.for<[string, string, string]>([
  ['a claim’s question', 'How many North Koreans work in China?', 'How many North Koreans work in China?'],
  ['an alias of a claim', 'litmus test', 'Would China openly accept new workers once the old ones have left?'],
  ['a figure with separators', '100,000', 'How many North Koreans work in China?'],
  ['a figure without separators', '100000', 'How many North Koreans work in China?'],
  ['another spelling of a name', 'Lin Zhen', 'Who spoke for China’s foreign ministry?'],
  ['a name in its own script', '林剑', 'Who spoke for China’s foreign ministry?'],
  ['a name in another script', '린젠', 'Who spoke for China’s foreign ministry?'],
  ['words of a statement', 'garment seafood', 'Are most of the new arrivals young women?'],
])('%s finds the claim first', async ([, typed, question], { page }) => {
  expect((await results(page, `q=${encodeURIComponent(typed)}`))[0]).toBe(question);
});

test('a search for a claim, typed into the box of any page, lands on the claim', async ({ page }) => {
  await page.goto(url(storyPage));
  await page.getByRole('searchbox', { name: 'Search for a claim' }).fill('lin zhen');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=lin+zhen');
  await page.getByRole('link', { name: 'Who spoke for China’s foreign ministry?' }).first().click();
  await page.waitForURL('**/claims/north-korean-workers-in-china/spokesman/');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Who spoke for China’s foreign ministry?');
});

test('results follow as one types, without a violation of the policy', async ({ page, complaints }) => {
  await page.goto(url('search/'));
  await page.getByRole('searchbox').pressSequentially('customs');
  await page.locator('.result-title', { hasText: 'Did China tighten customs checks' }).waitFor();
  expect(page.url()).toContain('?q=customs');
  expect(complaints).toEqual([]);
});

test('a claim that was found is shown with the answers to it, also below the box', async ({ page }) => {
  await results(page, 'q=how+many+people+died+in+derna');
  expect(await page.locator('.result-answers').first().innerText()).toMatch(/^11,300\s\(\d+\)\s· /);
  await page.goto(url(''));
  await page.locator('#front-search').fill('how many people died in derna');
  await expect.poll(() => page.locator('.answer .result-answers').first().innerText()).toMatch(/^11,300\s\(\d+\)\s· /);
});

test.for(['DW', 'Deutsche Welle'])('an outlet whose name was typed comes first: %s', async (typed, { page }) => {
  expect((await results(page, `q=${encodeURIComponent(typed)}`))[0]).toBe('Deutsche Welle');
});

test('where there is little room the filters are folded, and say how many are on', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await results(page, 'q=workers&kind=claim&year=2024');
  const kind = page.getByRole('combobox', { name: 'Kind' });
  expect(await kind.isVisible()).toBe(false);
  await page.getByText('Filters (2 on)').click();
  await kind.selectOption('');
  await page.getByText('Filters (1 on)').waitFor();
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect.poll(() => page.getByText('Filters (1 on)').isVisible()).toBe(false);
  expect(await kind.isVisible()).toBe(true);
});

test('the ring of the box that one types in does not lie on its button', async ({ page }) => {
  await page.goto(url('search/'));
  await page.locator('#page-search').focus();
  const { box, button } = await page.locator('#page-search').evaluate((input) => {
    const { outlineOffset, outlineWidth } = getComputedStyle(input);
    const reach = parseFloat(outlineOffset) + parseFloat(outlineWidth);
    return {
      box: input.getBoundingClientRect().right + reach,
      button: input.nextElementSibling?.getBoundingClientRect().left ?? NaN,
    };
  });
  expect(box).toBeLessThanOrEqual(button);
});

test.for(['', 'search/'])('a page has one search box: /%s', async (path, { page }) => {
  await page.goto(url(path));
  expect(await page.getByRole('searchbox').or(page.locator('input[role="combobox"]')).count()).toBe(1);
});

test('filters narrow the results, stand in the address, and survive a reload', async ({ page }) => {
  const all = await results(page, 'q=workers');
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('article');
  await page.getByRole('combobox', { name: 'Outlet' }).selectOption('korea-times');
  await expect.poll(() => page.locator('.result-title').count()).toBe(1);
  expect(all.length).toBeGreaterThan(1);
  expect(page.url()).toContain('kind=article');
  await page.reload();
  await expect
    .poll(() => page.locator('.result-title').allInnerTexts())
    .toEqual(['North Korea-China friendship shows signs of strain']);
});

test('the story and the year filter too, without a search word', async ({ page }) => {
  const found = await results(page, 'kind=article&year=2018');
  expect(found).toContain('Chinese companies stop sending back N. Korean workers');
  expect(found).not.toContain('North Korea-China friendship shows signs of strain');
});

test('outlets and sources are found by name', async ({ page }) => {
  expect(await results(page, 'q=Yomiuri&kind=outlet')).toEqual(['The Yomiuri Shimbun']);
  expect(await results(page, 'q=Park+Won-gon&kind=source')).toEqual(['Park Won-gon']);
});

test('nothing found is said, and the index of all claims is offered', async ({ page }) => {
  expect(await results(page, 'q=zzzxqj')).toEqual([]);
  expect(await page.locator('[data-part="status"]').innerText()).toContain('Nothing was found for “zzzxqj”');
  expect(await page.getByRole('heading', { name: 'All claims' }).isVisible()).toBe(true);
});

test('works below a base path', async ({ page }) => {
  const base = inject('baseSite').url;
  expect((await results(page, 'q=lin+zhen', base))[0]).toBe('Who spoke for China’s foreign ministry?');
  expect(await page.locator('.result-title a').first().getAttribute('href')).toContain('/repo/claims/');
});

describe('when the engine cannot be had', () => {
  test('a reader is told, keeps the index of all claims, and can try again', async ({ page }) => {
    const index = join(inject('baseSite').folder, 'pagefind');
    renameSync(index, `${index}-away`);
    try {
      await page.goto(`${inject('baseSite').url}search/?q=headcount`);
      await page.getByText('The search engine could not be loaded.').waitFor();
      expect(await page.getByRole('heading', { name: 'All claims' }).isVisible()).toBe(true);
    } finally {
      renameSync(`${index}-away`, index);
    }
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.result-title').first().waitFor();
  });
});

test('nothing of the engine is loaded before a reader searches', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  for (const path of ['', storyPage, 'search/']) {
    await page.goto(url(path));
    await page.waitForLoadState('networkidle');
  }
  expect(loaded.filter((address) => address.includes('/pagefind/'))).toEqual([]);
});

test('only what the site uses of the search engine is published', () => {
  const folder = join(inject('rootSite').folder, 'pagefind');
  const files = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile());
  expect(files.map((name) => name.replace(/\.[a-z]+_[0-9a-f]+\./, '.en_*.')).sort()).toEqual([
    'pagefind-entry.json',
    'pagefind.en_*.pf_meta',
    'pagefind.js',
    'wasm.en.pagefind',
  ]);
});
