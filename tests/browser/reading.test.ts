import { describe, expect, inject } from 'vitest';
import { test, url } from '../support/reader.ts';
import { articlePage, pageTypes, storyPage } from './pages.ts';

describe('the claims table', () => {
  test('is reached from the front page and tells its rows, columns and cells to assistive technology', async ({
    page,
  }) => {
    await page.goto(url(''));
    await page
      .getByRole('link', { name: 'North Korean workers in China: sent home, or still arriving?' })
      .first()
      .click();
    const table = page.getByRole('table', { name: /July 2024: the reported demand/ });
    await expect.poll(() => table.count()).toBe(1);
    expect(await table.getByRole('columnheader').count()).toBe(6);
    const row = table.getByRole('row', { name: /Did North Korea want its workers to return gradually\?/ });
    expect(await row.getByRole('rowheader').count()).toBe(1);
    expect(await row.getByRole('cell').count()).toBe(5);
  });

  test('keeps its header row at the top of the window while the page scrolls, and its claim column within a third', async ({
    page,
  }) => {
    await page.goto(url(storyPage));
    const region = page.getByRole('region', { name: 'Table: July 2024: the reported demand' });
    const boxes = await region.evaluate((element) => {
      scrollTo(0, element.getBoundingClientRect().top + scrollY + 400);
      const box = (selector: string) => element.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      return {
        isScrolledInItself: element.scrollHeight > element.clientHeight + 1,
        around: element.getBoundingClientRect(),
        head: box('thead th'),
        claims: box('tbody th'),
      };
    });
    const { around, head, claims } = boxes;
    expect(boxes.isScrolledInItself).toBe(false);
    expect(around.y).toBeLessThan(-300);
    expect(Math.abs(head.y)).toBeLessThanOrEqual(1);
    expect(claims.width).toBeGreaterThan(0);
    expect(claims.width).toBeLessThan(around.width / 3);
  });

  test('leads from a cell to its passage in our retelling, and to the original at the words', async ({ page }) => {
    await page.goto(`${url(storyPage)}#workers-in-china--daily-wrap`);
    const cell = page.locator('#workers-in-china--daily-wrap');
    expect(await cell.innerText()).toContain('Read as 20,000 to 1,000,000');
    await cell.getByText('more').click();
    expect(await cell.innerText()).toContain('Tens, perhaps hundreds of thousands, in China and Russia');
    expect(await cell.getByRole('link', { name: 'original, paragraph 3' }).getAttribute('href')).toContain(
      '#:~:text=tens%2C%20possibly',
    );
    await cell.getByRole('link', { name: /^Read as/ }).click();
    expect(page.url()).toContain('/articles/north-korean-workers-in-china/daily-wrap/#workers-in-china--1');
    const passage = page.locator('#workers-in-china--1');
    expect(await passage.innerText()).toContain('tens, perhaps hundreds of thousands');
    await expect.poll(() => passage.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(900);
  });

  test('tells the kinds of empty cells apart in words', async ({ page }) => {
    await page.goto(url(storyPage));
    expect(await page.locator('#demand-made .is-predates').first().textContent()).toBe('Written before');
    expect(await page.locator('#demand-made .is-unseen').first().textContent()).toBe('Not in the part we saw');
    expect(await page.locator('#demand-made--yomiuri-shimbun').innerText()).toContain('Silent');
  });
});

test('an article’s passages lead to what the others say on the claim', async ({ page }) => {
  await page.goto(url(articlePage));
  await page.getByRole('link', { name: 'Lin Zhen' }).first().click();
  const compared = page.locator('#compare-spokesman');
  expect(page.url()).toContain('#compare-spokesman');
  expect(await compared.innerText()).toContain('Lin Jian');
  expect(await compared.innerText()).toContain('Two spellings of one name');
});

describe('without script', () => {
  test.override('options', { javaScriptEnabled: false });

  test('the story is all there', async ({ page }) => {
    await page.goto(url(storyPage));
    expect(await page.locator('#workers-in-china--korea-times').textContent()).toContain('Tens of thousands');
  });

  test('the search box leads to the index of all claims', async ({ page }) => {
    await page.goto(url(''));
    await page.locator('#front-search').fill('headcount');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=headcount');
    expect(await page.getByText('Live search needs JavaScript').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'How many North Koreans work in China?' }).click();
    await page.waitForURL('**/claims/north-korean-workers-in-china/workers-in-china/');
  });
});

describe('by keyboard alone', () => {
  test('one skips to the content, reaches the table’s region, and a cell’s links in it', async ({ page }) => {
    await page.goto(url(storyPage));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(page.url()).toContain('#content');
    const passed: string[] = [];
    for (let presses = 0; presses < 400 && !passed.includes('more'); presses += 1) {
      await page.keyboard.press('Tab');
      passed.push(
        await page.evaluate(
          () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent.trim() ?? '',
        ),
      );
    }
    const table = passed.findIndex((name) => name.startsWith('Table: '));
    expect(table).toBeGreaterThan(0);
    expect(passed.indexOf('more')).toBeGreaterThan(table);
  });
});

describe.each([320, 768, 1280])('at %i px', (width) => {
  test.for(pageTypes)('the $name never scrolls sideways', async ({ path }, { page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(url(path));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

test('on a phone the table is one card for each claim: what each article says is a tap away, and the roles survive', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`${url(storyPage)}#workers-in-china`);
  const row = page.getByRole('row', { name: /How many North Koreans work in China\?/ });
  expect(await row.getByRole('cell').count()).toBe(0);
  await row.getByRole('checkbox', { name: /^What each of the/ }).check();
  expect(await row.getByRole('cell').count()).toBe(5);
  const tops = await row.getByRole('cell').evaluateAll((cells) =>
    cells.map((cell) => ({
      says: cell.classList.contains('is-says'),
      top: cell.getBoundingClientRect().top,
      width: cell.getBoundingClientRect().width,
    })),
  );
  expect(tops.every(({ width }) => width > 0)).toBe(true);
  // What is said stands first, the silent fold below it.
  const lastSaid = Math.max(...tops.filter(({ says }) => says).map(({ top }) => top));
  expect(tops.filter(({ says }) => !says).every(({ top }) => top > lastSaid)).toBe(true);
});

describe('below a base path', () => {
  test('the way from the front page to a passage works', async ({ page }) => {
    const base = inject('baseSite').url;
    await page.goto(base);
    await page
      .getByRole('link', { name: 'North Korean workers in China: sent home, or still arriving?' })
      .first()
      .click();
    await page.goto(`${page.url()}#spokesman--asia-business-daily`);
    await page.locator('#spokesman--asia-business-daily').getByRole('link', { name: 'Lin Zhen' }).click();
    expect(page.url()).toBe(`${base}articles/north-korean-workers-in-china/asia-business-daily/#spokesman--1`);
  });

  test('an error report carries the page', async ({ page }) => {
    await page.goto(inject('baseSite').url + storyPage);
    const address = decodeURIComponent(
      (await page.getByRole('link', { name: 'Report an error' }).getAttribute('href')) ?? '',
    );
    expect(address).toMatch(/^mailto:editors@example\.org\?/);
    expect(address).toContain(`https://example.org/repo/${storyPage}`);
  });
});

test('a missing address offers the nearest pages', async ({ page }) => {
  await page.goto(url('claims/north-korean-workers-in-china/workers-in-chin/'));
  await page.getByRole('heading', { name: 'The nearest pages' }).waitFor();
  expect(await page.locator('nearest-pages li').first().innerText()).toBe('How many North Koreans work in China?');
});

test.for(pageTypes)('the $name loads without a complaint under its policy', async ({ path }, { page, complaints }) => {
  await page.goto(url(path));
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
});
