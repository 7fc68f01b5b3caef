import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test, url } from '../support/reader.ts';
import { readPage, storyPage } from './pages.ts';

const options = {
  permissions: ['clipboard-read', 'clipboard-write'],
  reducedMotion: 'reduce',
} satisfies BrowserContextOptions;
test.override('options', options);

const claimsTable = /one row for each claim/;

/** How far the page's content moved while it was loaded (https://web.dev/articles/cls), from 0. */
async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
}

describe('the tables of a story', () => {
  const headersOf = async (table: Locator) =>
    (await table.getByRole('columnheader').allInnerTexts()).slice(1).map((text) => text.split('\n')[0]);

  test('let the articles that can be columns be searched and filtered; what is ticked stays listed', async ({
    page,
    complaints,
  }) => {
    await page.goto(url(storyPage));
    await page.locator('.chooser summary').click();
    const chooser = page.locator('.chooser');
    const listed = async () =>
      (await chooser.locator('li:visible label').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    const search = chooser.getByRole('searchbox');
    await search.waitFor();
    const all = await listed();
    expect(all).toHaveLength(69);
    await chooser.getByRole('checkbox', { name: /The Korea Times/ }).check();
    await search.fill('japan');
    const inJapan = await listed();
    expect(inJapan).toEqual(
      expect.arrayContaining(['Daily NK Japan about 21 Nov 2024', 'The Korea Times 10 Jul 2024 (uncertain)']),
    );
    expect(inJapan.length).toBeLessThan(20);
    expect(await chooser.getByRole('status').innerText()).toBe(`${inJapan.length - 1} of 69 articles`);
    await chooser.getByRole('combobox', { name: 'Language' }).selectOption('Korean');
    expect(await listed()).toEqual(['The Korea Times 10 Jul 2024 (uncertain)']);
    await search.fill('');
    const inKorean = (await listed()).length;
    expect(inKorean).toBeGreaterThan(5);
    await chooser.getByRole('checkbox', { name: /Only those we read whole/ }).check();
    const whole = await chooser
      .locator('li:visible input:not(:checked)')
      .evaluateAll((boxes) => boxes.map((box) => (box as HTMLElement).dataset['seen']));
    expect(whole.length).toBeLessThan(inKorean);
    expect(new Set(whole)).toEqual(new Set(['whole']));
    // What is asked of the list is no choice of columns.
    expect(new URL(page.url()).search).toBe('?with=korea-times');
    expect(await headersOf(page.getByRole('table', { name: claimsTable }).first())).toEqual(['The Korea Times']);
    expect(complaints).toEqual([]);
  });

  test('keep what is chosen in the address, through a reload, a link and the way back', async ({
    page,
    complaints,
  }) => {
    await page.goto(url(storyPage));
    await page.locator('.chooser summary').click();
    await page.getByRole('checkbox', { name: /The Korea Times/ }).check();
    await page.getByRole('checkbox', { name: /Yonhap News Agency, 9 Jul 2024/ }).check();
    await page.getByRole('radio', { name: /only those that conflict/ }).check();
    await page.locator('#section-demand-2024 > details > summary').click();
    await expect.poll(() => new URL(page.url()).search).toBe('?with=yonhap,korea-times&show=conflict&fold=demand-2024');
    const address = new URL(page.url());
    const shown = async () => ({
      columns: await headersOf(page.getByRole('table', { name: claimsTable }).first()),
      folded: await page.locator('#section-demand-2024 > details').getAttribute('open'),
      rows: await page.locator('tr[data-agreement]').filter({ visible: true }).count(),
    });
    const before = await shown();
    expect(before.columns).toEqual(['Yonhap News Agency', 'The Korea Times']);
    expect(before.folded).toBeNull();
    await page.reload();
    expect(await shown()).toEqual(before);
    await page.locator('.brand').click();
    await page.goBack();
    expect(await shown()).toEqual(before);
    await page.goto('about:blank');
    await page.goto(address.href);
    expect(await shown()).toEqual(before);
    expect(complaints).toEqual([]);
  });

  test('compare two articles on the claims on which one of them speaks', async ({ page }) => {
    await page.goto(url(storyPage));
    const [one, other] = [
      page.getByRole('combobox', { name: 'Compare' }),
      page.getByRole('combobox', { name: 'with' }),
    ];
    await one.selectOption('korea-times');
    await other.selectOption('pap');
    await page.getByRole('button', { name: 'Show these two in the tables' }).click();
    expect(page.url()).toContain('?with=korea-times,pap&show=spoken');
    const rows = page.locator('tr[data-agreement]').filter({ visible: true });
    expect(await rows.count()).toBeGreaterThan(5);
    for (const row of await rows.all())
      expect(await row.locator('td.is-says').filter({ visible: true }).count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Read side by side' }).click();
    await page.waitForURL('**/read/**');
    expect(await page.getByRole('region').filter({ visible: true }).count()).toBe(2);
  });

  test.for<[string, string]>([
    ['as it opens', ''],
    ['with a choice in the address', '?with=korea-times,pap&show=conflict'],
  ])('nothing jumps while the page loads, %s', async ([, query], { page }) => {
    await page.goto(url(storyPage) + query);
    expect(await layoutShift(page)).toBeLessThan(0.001);
  });

  test('are shown all the same if the script never comes', async ({ page }) => {
    await page.route(/_astro\/.*\.js/, (route) => route.abort());
    await page.goto(`${url(storyPage)}?with=korea-times`);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).isVisible(), { timeout: 10_000 }).toBe(true);
  });

  test('can be chosen, folded and filtered by keyboard alone', async ({ page }) => {
    await page.goto(url(storyPage));
    await page.locator('.chooser summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(new URL(page.url()).searchParams.get('with')).not.toBeNull();
    await page.locator('#relation-all').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(new URL(page.url()).searchParams.get('show')).toBe('conflict');
    await page.locator('.table-section > details > summary').filter({ visible: true }).first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('fold')).not.toBeNull();
  });
});

describe('from a cell', () => {
  const cell = 'workers-in-china--korea-times';
  const openCell = (page: Page) => page.locator(`#${cell} summary`).click();

  test('one copies its link and a citation, goes to the claim, and reports an error', async ({ page, complaints }) => {
    await page.goto(`${url(storyPage)}#${cell}`);
    await openCell(page);
    await page.locator(`#${cell}`).getByRole('link', { name: 'cite or report' }).click();
    const menu = page.getByRole('dialog', { name: /The Korea Times on/ });
    await menu.getByRole('button', { name: 'Copy the link' }).click();
    await menu.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${url(storyPage)}#${cell}`);
    await menu.getByRole('button', { name: 'Copy a citation' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(
        // No address of its original is known, and none is told.
        /^The Korea Times \(10 Jul 2024 .*\) on “How many North Koreans work in China\?”: .*\(our summary; quote checked against the saved text\)\. In “.*”, Synoptic, http/,
      );
    await page.keyboard.press('Escape');
    expect(await menu.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('cite or report');
    await page.keyboard.press('Enter');
    await menu.getByRole('link', { name: 'To the claim' }).click();
    await page.waitForURL('**/claims/north-korean-workers-in-china/workers-in-china/#korea-times');
    expect(await page.locator('#korea-times').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('an original opens at what is quoted of it, in each statement of a cell', async ({ page }) => {
    await page.goto(url(storyPage));
    const cells = page
      .locator('td:has(.statement + .statement):has(details > div a[href^="http"])')
      .filter({ visible: true });
    const opened = cells.filter({ has: page.locator('details p > q') }).first();
    const originals = opened.locator('details > div a[href^="http"]');
    expect(await originals.first().getAttribute('href')).not.toContain(':~:text=');
    await opened.locator('summary').click();
    await expect.poll(() => originals.first().getAttribute('href')).toContain(':~:text=');
    const found = await opened.evaluate((cell) => {
      const statements = [...cell.querySelectorAll(':scope > .statement')];
      return [...cell.querySelectorAll('details > div')].map((rest, index) => ({
        quote: (rest.querySelector('p > q') ?? statements[index]?.querySelector('p > q'))?.textContent.trim(),
        text: /:~:text=(.*)$/.exec(rest.querySelector('a')?.getAttribute('href') ?? '')?.[1],
      }));
    });
    expect(found.length).toBeGreaterThan(1);
    for (const { quote, text } of found) {
      const [first = '', last = first] = (text ?? '').split(',').map(decodeURIComponent);
      expect(quote === undefined).toBe(text === undefined);
      expect(quote?.startsWith(first) ?? true).toBe(true);
      expect(quote?.endsWith(last) ?? true).toBe(true);
    }
  });

  test('an error report carries the address of the cell', async ({ page }) => {
    await page.goto(`${inject('baseSite').url}${storyPage}#${cell}`);
    await openCell(page);
    await page.locator(`#${cell}`).getByRole('link', { name: 'cite or report' }).click();
    const report = await page.getByRole('dialog').getByRole('link', { name: 'Report an error' }).getAttribute('href');
    expect(report).toMatch(/^mailto:editors@example\.org\?/);
    expect(decodeURIComponent(report ?? '')).toContain(`https://example.org/repo/${storyPage}#${cell}`);
  });

  test('the way back leads to the same place', async ({ page }) => {
    await page.goto(`${url(storyPage)}#${cell}`);
    const link = page.locator(`#${cell} a.value`);
    await page.evaluate(() => scrollBy(0, 40));
    const place = () => page.evaluate(() => scrollY);
    const before = await place();
    await link.click();
    await page.waitForURL('**/articles/**');
    await page.goBack();
    await expect.poll(place).toEqual(before);
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('td')?.id)).toBe(cell);
  });
});

describe('versions side by side', () => {
  const columns = (page: Page) => page.getByRole('region').filter({ visible: true });
  const lit = (page: Page) => page.locator('.passage.is-lit').filter({ visible: true });

  test('are those of the address, by publication, and can be changed there', async ({ page, complaints }) => {
    await page.goto(`${url(readPage)}?with=korea-times,yonhap`);
    expect(await columns(page).count()).toBe(2);
    expect(await columns(page).first().getAttribute('id')).toBe('yonhap');
    await page.getByRole('button', { name: 'Add a version' }).click();
    expect(await columns(page).count()).toBe(3);
    await page.getByRole('button', { name: /in the place of The Korea Times/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: /^PAP/ }).click();
    const ids = await columns(page).evaluateAll((shown) => shown.map(({ id }) => id));
    expect(ids).toContain('pap');
    expect(ids).not.toContain('korea-times');
    expect(new URL(page.url()).search).toBe(`?with=${ids.join(',')}`);
    await page
      .getByRole('button', { name: /^Remove/ })
      .first()
      .click();
    expect(await columns(page).count()).toBe(2);
    await page.reload();
    expect(await columns(page).count()).toBe(2);
    expect(complaints).toEqual([]);
  });

  test('ids that are no article of the story are left out', async ({ page }) => {
    await page.goto(`${url(readPage)}?with=nobody,korea-times`);
    expect(await columns(page).count()).toBe(2);
    expect(await columns(page).evaluateAll((shown) => shown.map(({ id }) => id))).toContain('korea-times');
  });

  test('the rail brings all columns to a claim, on one line', async ({ page }) => {
    await page.goto(`${url(readPage)}?with=korea-times,yonhap`);
    await page
      .getByRole('navigation', { name: 'Claims' })
      .getByRole('link', { name: 'Workers in China', exact: true })
      .click();
    const tops = await page
      .locator('.passage.is-chosen')
      .filter({ visible: true })
      .evaluateAll((passages) => passages.map((passage) => passage.getBoundingClientRect().top));
    expect(tops).toHaveLength(2);
    expect(Math.abs((tops[0] ?? 0) - (tops[1] ?? 99))).toBeLessThan(3);
    expect(page.url()).toContain('claim=workers-in-china');
    await page.reload();
    expect(await page.locator('.passage.is-chosen').filter({ visible: true }).count()).toBe(2);
  });

  test('a passage that the address points to is shown, with its claim', async ({ page }) => {
    await page.goto(`${url(readPage)}?with=yonhap#korea-times--workers-in-china--1`);
    expect(await columns(page).evaluateAll((shown) => shown.map(({ id }) => id))).toEqual(['yonhap', 'korea-times']);
    expect(await page.locator('#korea-times .passage.is-chosen').first().getAttribute('data-claim')).toBe(
      'workers-in-china',
    );
  });

  test('a second passage that the address points to is brought into its column’s window', async ({ page }) => {
    await page.goto(`${url(readPage)}?with=yonhap,asia-business-daily`);
    const second = await page.evaluate(
      () =>
        [...document.querySelectorAll('#asia-business-daily .passage')].findLast(({ id }) => id.endsWith('--2'))?.id,
    );
    await page.goto('about:blank');
    await page.goto(`${url(readPage)}?with=yonhap,asia-business-daily#${second ?? ''}`);
    const inWindow = () =>
      page.evaluate((id) => {
        const passage = document.getElementById(id)?.getBoundingClientRect();
        const column = document.getElementById('asia-business-daily')?.getBoundingClientRect();
        return passage && column && passage.top >= column.top && passage.bottom <= column.bottom;
      }, second ?? '');
    await expect.poll(inWindow).toBe(true);
  });

  test('a column that says nothing on the claim says so', async ({ page }) => {
    await page.goto(`${url(readPage)}?with=dong-a-ilbo,korea-times&claim=spokesman`);
    expect(await page.locator('#dong-a-ilbo .reading-says').innerText()).toBe('Written before');
    expect(await page.locator('#korea-times .reading-says').innerText()).toBe('Silent');
  });

  test.for<[string, (passage: Locator) => Promise<void>]>([
    ['is pointed at', (passage) => passage.hover()],
    ['is focused', (passage) => passage.focus()],
  ])('a passage that %s lights up with those on the same claim', async ([, point], { page }) => {
    await page.goto(`${url(readPage)}?with=korea-times,yonhap`);
    await point(page.locator('#yonhap--workers-in-china--1'));
    expect(
      await lit(page).evaluateAll((passages) => [...new Set(passages.map((one) => one.dataset['claim']))]),
    ).toEqual(['workers-in-china']);
    expect(await lit(page).count()).toBe(2);
  });

  test('nothing jumps while the page loads', async ({ page }) => {
    await page.goto(`${url(readPage)}?with=korea-times,yonhap`);
    expect(await layoutShift(page)).toBeLessThan(0.001);
  });

  describe('on a phone', () => {
    test.override('options', { ...options, viewport: { width: 320, height: 700 }, hasTouch: true });

    test('one is shown at a time, and a switch keeps the claim', async ({ page }) => {
      await page.goto(`${url(readPage)}?with=korea-times,yonhap`);
      expect(await columns(page).count()).toBe(1);
      await page.locator('#yonhap--workers-in-china--1').tap();
      await page.getByRole('group', { name: 'Version shown' }).getByRole('button', { name: 'The Korea Times' }).tap();
      const passage = page.locator('#korea-times--workers-in-china--1');
      await expect.poll(() => passage.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(700);
      expect(await passage.evaluate((one) => one.getBoundingClientRect().top)).toBeGreaterThan(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.reload();
      expect(await columns(page).getAttribute('id')).toBe('korea-times');
    });
  });

  describe('without script', () => {
    test.override('options', { ...options, javaScriptEnabled: false });

    test('all stand below one another, and a passage leads to the next version’s', async ({ page }) => {
      await page.goto(url(readPage));
      expect(await page.locator('.reading-column').filter({ visible: true }).count()).toBeGreaterThan(60);
      await page.locator('#yonhap--workers-in-china--1').click();
      expect(page.url()).toMatch(/#[a-z0-9-]+--workers-in-china--1$/);
      expect(page.url()).not.toContain('#yonhap--');
      expect(await page.locator(':target').isVisible()).toBe(true);
    });
  });
});

describe('on paper', () => {
  test('a story is its chosen columns, their addresses, and each section on a page of its own', async ({ page }) => {
    await page.goto(`${url(storyPage)}?with=yonhap,asia-business-daily`);
    await page.emulateMedia({ media: 'print' });
    const table = page.getByRole('table', { name: claimsTable }).first();
    expect(await table.getByRole('columnheader').count()).toBe(3);
    expect(await page.locator('.table-controls, .site-header nav, .search-box').filter({ visible: true }).count()).toBe(
      0,
    );
    const listed = page.locator('.all-articles .article-list > li').filter({ visible: true });
    expect(await listed.count()).toBe(2);
    expect((await listed.allInnerTexts()).join(' ')).toMatch(/https?:\/\//);
    const breaks = await page
      .locator('.table-section')
      .evaluateAll((sections) => sections.map((section) => getComputedStyle(section).breakBefore));
    expect(new Set(breaks)).toEqual(new Set(['page']));
  });

  test('a claim has the addresses of its articles and its own', async ({ page }) => {
    await page.goto(url('claims/samsung-strike/production/'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('tbody th .print-only').filter({ visible: true }).count()).toBeGreaterThan(5);
    expect(await page.getByText('Cite as: “Does the strike disrupt chip production?”').first().isVisible()).toBe(true);
  });
});

describe('the search box', () => {
  test.for(['/', 'Control+k', 'Meta+k'])('is reached by %s from anywhere', async (keys, { page }) => {
    await page.goto(url(''));
    await page.keyboard.press(keys);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('front-search');
    await page.goto(url(storyPage));
    await page.keyboard.press(keys);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('site-search');
    expect(await page.locator('#site-search').inputValue()).toBe('');
  });

  test('is not reached by / where that is switched off, on any page, until it is switched on again', async ({
    page,
  }) => {
    const box = page.locator('input[name="q"]').first();
    const slash = page.getByRole('checkbox', { name: /The key \/ leads to the search box/ });
    await page.goto(url('search/'));
    await slash.uncheck();
    await page.goto(url('method/'));
    await page.keyboard.press('/');
    expect(await box.evaluate((input) => input === document.activeElement)).toBe(false);
    await page.keyboard.press('Control+k');
    expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.goto(url('search/'));
    expect(await slash.isChecked()).toBe(false);
    await slash.check();
    await page.goto(url('method/'));
    await page.keyboard.press('/');
    expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test('answers as one types: claims first, marked, by arrow keys, announced', async ({ page, complaints }) => {
    await page.goto(url(''));
    const box = page.locator('#front-search');
    await box.pressSequentially('headcount kor');
    await page.locator('[role="option"]').first().waitFor();
    await expect.poll(() => page.locator('main .visually-hidden[role="status"]').innerText()).toMatch(/claim/);
    expect(await page.getByRole('group', { name: 'Claims' }).locator('mark').count()).toBeGreaterThan(0);
    expect(await page.locator('.result-line').first().innerText()).toMatch(
      /^(Conflict|Differ|Agree).*\d+ of \d+ articles/,
    );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const active = await box.getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active ?? ''}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/claims/north-korean-workers-in-china/workers-in-china/');
    expect(complaints).toEqual([]);
  });

  test('closes with Escape, and Enter without a choice leads to all results', async ({ page }) => {
    await page.goto(url(''));
    await page.locator('#front-search').fill('whale');
    await page.locator('[role="option"]').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.answers').isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=whale');
  });

  test('says so where nothing is found, and leads to the nearest claims', async ({ page }) => {
    await page.goto(url(''));
    await page.locator('#front-search').fill('zzqqxx strikerz');
    await page.locator('.answers-note', { hasText: 'Nothing has “zzqqxx”' }).waitFor();
    await page.locator('#front-search').fill('zzqqxx');
    await page.locator('.answers-note', { hasText: 'Nothing was found for “zzqqxx”' }).waitFor();
    await page.getByRole('option', { name: 'Search page and all claims' }).click();
    await page.waitForURL('**/search/?q=zzqqxx');
  });
});

test('the search page: filters with counts, arrow keys through the results, all in the address', async ({ page }) => {
  await page.goto(url('search/?q=workers'));
  await page.locator('.result-title').first().waitFor();
  const agreement = page.getByRole('combobox', { name: 'Agreement' });
  await expect
    .poll(() => agreement.locator('option').allInnerTexts())
    .toContainEqual(expect.stringMatching(/^Conflict \(\d+\)$/));
  const offered = (await agreement.locator('option', { hasText: 'Conflict' }).innerText()).replace(/\D/g, '');
  await agreement.selectOption('conflict');
  await expect.poll(() => page.locator('[data-part="status"]').innerText()).toMatch(new RegExp(`^${offered} claim`));
  expect(page.url()).toContain('agreement=conflict');
  await page.locator('#page-search').focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.closest('.result-title') !== null)).toBe(true);
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('page-search');
});
