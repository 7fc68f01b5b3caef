import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { relateChosen } from '../../src/browser/common/chosen-relations.ts';
import type { StoryRelations } from '../../src/view/relations-format.ts';
import { test, url } from '../support/reader.ts';
import { articlePage, pageTypes, readPage, storyPage } from './pages.ts';

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
    await cell.locator('summary').click();
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
    expect(await page.locator('#demand-made .is-silent').first().textContent()).toBe('Silent');
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

describe('chosen versions', () => {
  const two = `${readPage}?with=dong-a-ilbo,korea-times`;
  const rail = (page: Page) => page.getByRole('navigation', { name: 'Claims' });
  /** What the file for the browser says of these two, related here. */
  async function related(page: Page, ids: readonly string[]) {
    const file = (await (await page.request.get(url(`${storyPage}relations.json`))).json()) as StoryRelations;
    return relateChosen(file, ids);
  }

  test('are told by how they relate to each other, those on which they differ first', async ({ page, complaints }) => {
    await page.goto(url(`${readPage}?with=asia-business-daily,korea-times`));
    const claims = await related(page, ['asia-business-daily', 'korea-times']);
    const told = claims.filter(({ said }) => said.size > 1);
    const number = (kind: string) => told.filter((claim) => claim.kind === kind).length;
    expect(number('differ')).toBeGreaterThan(0);
    const tally = await page.locator('[data-part="tally"]').innerText();
    expect(tally).toMatch(/^These two: /);
    expect(tally).toContain(`${number('agree')} agree`);
    expect(tally).toContain(`${claims.length - told.length} only one of them says`);
    expect(await page.locator('[data-part="hedged"]').innerText()).toMatch(
      /^Hedged: The Asia Business Daily.* \d+ of \d+ statements, The Korea Times \d+ of \d+\.$/,
    );
    const against = number('conflict') + number('differ');
    const others = told.length - against - number('agree');
    expect(await rail(page).getByRole('heading').allInnerTexts()).toEqual(
      [
        against > 0 ? `They differ (${against})` : '',
        number('agree') > 0 ? `They say the same (${number('agree')})` : '',
        others > 0 ? `Not comparable (${others})` : '',
        `Only one of them says (${claims.length - told.length})`,
      ].filter((heading) => heading !== ''),
    );
    const spokesman = rail(page).locator('[data-claim="spokesman"]');
    expect(await spokesman.innerText()).toContain('Lin Zhen');
    expect(await spokesman.innerText()).toMatch(/among all:\s+Differ/);
    const shown = await rail(page).locator('li[data-claim]').filter({ visible: true }).count();
    expect(shown).toBe(claims.length);
    expect(complaints).toEqual([]);
  });

  test('are told in the tables by how they relate to each other, beside how all do', async ({ page, complaints }) => {
    await page.goto(url(`${storyPage}?with=asia-business-daily,korea-times`));
    const note = (claim: string) => page.locator(`tr#${claim} .row-note`);
    const claims = await related(page, ['asia-business-daily', 'korea-times']);
    const same = claims.find(({ kind }) => kind === 'agree')?.id ?? '';
    await expect.poll(() => note(same).innerText()).toMatch(/^Agree\s+among all:\s+\S/);
    const alone = claims.find(({ said }) => said.size < 2)?.id ?? '';
    expect(await note(alone).innerText()).not.toContain('among all');
    await page.locator('.chooser summary').click();
    await page.locator('.chooser input[value="korea-times"]').uncheck();
    await expect.poll(() => note(same).innerText()).not.toContain('among all');
    expect(complaints).toEqual([]);
  });

  test('a version is found by its headline and by filters, and chosen by keyboard', async ({ page }) => {
    await page.goto(url(two));
    await page.getByRole('button', { name: 'Another version in the place of The Korea Times' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    const offered = dialog.locator('li').filter({ visible: true });
    const all = await offered.count();
    await dialog.getByRole('combobox', { name: 'Country' }).selectOption('Poland');
    expect(await offered.count()).toBeLessThan(all);
    await dialog.getByRole('combobox', { name: 'Country' }).selectOption('');
    await dialog.getByRole('checkbox', { name: /Without copies/ }).check();
    const originals = await offered.count();
    expect(originals).toBeLessThan(all);
    await dialog.getByRole('checkbox', { name: /read whole/ }).check();
    expect(await offered.count()).toBeLessThan(originals);
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('The Korea Times');
    await page.keyboard.press('Enter');
    await dialog.getByRole('checkbox', { name: /read whole/ }).uncheck();
    await dialog.getByRole('checkbox', { name: /Without copies/ }).uncheck();
    await dialog.getByRole('searchbox').fill('poland pap');
    expect(await dialog.getByRole('status').innerText()).toBe(`${await offered.count()} of ${all} versions`);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'PAP' }).waitFor();
    expect(page.url()).toContain('pap');
  });

  test('an outlet’s articles are compared with one another', async ({ page }) => {
    await page.goto(url(`${readPage}?with=yonhap,korea-times`));
    await page.locator('#yonhap').getByRole('link', { name: '28 Aug 2023' }).click();
    await page.waitForURL(/with=/);
    const names = await page
      .getByRole('region')
      .filter({ visible: true })
      .evaluateAll((shown) => shown.map((one) => one.querySelector('h2')?.textContent));
    expect(names).toEqual(['Yonhap News Agency', 'Yonhap News Agency']);
  });

  test('without the file of relations the page stays as it was built', async ({ page }) => {
    await page.route('**/relations.json', (route) => route.abort());
    await page.goto(url(two));
    expect(await page.getByRole('region').filter({ visible: true }).count()).toBe(2);
    expect(await rail(page).locator('li[data-claim="spokesman"]').innerText()).toContain('Differ');
  });

  describe('on a phone', () => {
    test.override('options', { viewport: { width: 390, height: 844 }, hasTouch: true });

    test('a tapped passage opens what each says, side by side, and closes with Escape', async ({ page }) => {
      await page.goto(url(`${readPage}?with=korea-times,yonhap&front=yonhap`));
      const passage = page.locator('#yonhap--workers-in-china--1');
      await passage.tap();
      const sheet = page.getByRole('dialog', { name: 'How many North Koreans work in China?' });
      await sheet.waitFor();
      const [first, second] = await sheet
        .locator('.sheet-versions > div')
        .evaluateAll((versions) => versions.map((one) => one.getBoundingClientRect().top));
      expect(first).toBe(second);
      const within = await passage.boundingBox();
      expect((within?.y ?? 999) + (within?.height ?? 0)).toBeLessThan((await sheet.boundingBox())?.y ?? 0);
      await page.keyboard.press('Escape');
      expect(await sheet.isVisible()).toBe(false);
      expect(await passage.evaluate((one) => one === document.activeElement)).toBe(true);
      await passage.tap();
      await sheet.getByRole('button', { name: 'The Korea Times: to its words' }).tap();
      expect(await sheet.isVisible()).toBe(false);
      const other = page.locator('#korea-times--workers-in-china--1');
      expect(await other.evaluate((one) => one === document.activeElement)).toBe(true);
    });
  });
});
