import { describe, expect } from 'vitest';
import { test, url } from '../support/reader.ts';
import { headlinesPage, storyPage } from './pages.ts';

// All of this is drawn when the site is built.
test.override('options', { javaScriptEnabled: false });

describe('a reader keeps the rows of one agreement', () => {
  test('only conflicts, in all tables, and all again', async ({ page }) => {
    await page.goto(url(storyPage));
    const rows = page.locator('tr[data-agreement]');
    const all = await rows.filter({ visible: true }).count();
    await page.getByRole('radio', { name: /only those that conflict/ }).check();
    const kinds = await rows
      .filter({ visible: true })
      .evaluateAll((shown) => shown.map((row) => row.getAttribute('data-agreement')));
    expect(new Set(kinds)).toEqual(new Set(['conflict']));
    expect(kinds.length).toBeLessThan(all);
    await page.getByRole('radio', { name: /^all/ }).check();
    expect(await rows.filter({ visible: true }).count()).toBe(all);
  });
});

describe('one quotation in several strengths', () => {
  test('is shown hop by hop on its claim, with what changed', async ({ page }) => {
    await page.goto(url('claims/north-korean-workers-in-china/local-governments/'));
    const tree = page.getByRole('region', { name: 'Who told it first, and who relies on whom' });
    await tree.getByText('As a list, with what each says').click();
    const hop = tree
      .getByRole('listitem')
      .filter({ hasText: /^The Yomiuri Shimbun/ })
      .getByRole('listitem');
    expect(await hop.filter({ hasText: 'Chosun Biz' }).innerText()).toMatch(/^Chosun Biz .* Impossible Stronger/);
  });

  test('is named on the story page among the answers that changed', async ({ page }) => {
    await page.goto(url(storyPage));
    await page.getByRole('link', { name: 'Local governments alone' }).last().click();
    expect(page.url()).toContain('/claims/north-korean-workers-in-china/local-governments/');
  });
});

test('a claim’s page tells who was first and who repeats it, and what is not known of it', async ({ page }) => {
  await page.goto(url('claims/north-korean-workers-in-china/demand-made/'));
  const tree = page.getByRole('region', { name: 'Who told it first, and who relies on whom' });
  await tree.getByText('As a list, with what each says').click();
  const told = await tree.innerText();
  expect(told).toContain('The earliest day that is known is 9 July 2024: KBS at 17:31 (UTC+09:00), SBS');
  expect(told).toContain('Perhaps earlier, by dates that are not exact: Daily NK (about Jul 2024)');
  const yonhap = tree.getByRole('listitem').filter({ hasText: /^Yonhap News Agency/ });
  expect(
    await yonhap
      .getByRole('listitem')
      .filter({ hasText: /^Daily Wrap UK/ })
      .innerText(),
  ).toContain('Relies also on Yonhap News Agency');
});

describe('figures on one axis', () => {
  test('say in words all that the bars show, and their labels do not collide on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(url('claims/north-korean-workers-in-china/workers-in-china/'));
    const figure = page.locator('.ranges');
    expect(await figure.innerText()).toContain('on a logarithmic scale');
    expect(await figure.innerText()).toContain('20,000 to 1,000,000');
    const ticks = await figure
      .locator('.range-axis span')
      .evaluateAll((labels) =>
        labels.map((label) => label.getBoundingClientRect()).map(({ left, right }) => [left, right] as const),
      );
    expect(ticks.length).toBeGreaterThan(1);
    for (const [index, [left]] of ticks.entries()) expect(left).toBeGreaterThan(ticks[index - 1]?.[1] ?? -1);
  });
});

test('three clocks: an article of 2018 stands in its own year', async ({ page }) => {
  await page.goto(url(storyPage));
  await page.getByText('The timeline by year, as a table').click();
  const year = page.getByRole('table', { name: /When things happened/ }).getByRole('row', { name: /^2018/ });
  expect(await year.innerText()).toContain('The Dong-A Ilbo');
});

test('an outlet’s page tells what its articles leave out, with denominators', async ({ page }) => {
  await page.goto(url('outlets/korea-times/'));
  expect(await page.getByText(/Silent on \d+ of the \d+ claims that at least 2 others report/).count()).toBe(1);
});

test('every derived word leads to its definition, with an example from the content', async ({ page }) => {
  await page.goto(url(storyPage));
  await page.locator('.agreement-link').first().click();
  expect(page.url()).toContain('/method/#agreement');
  expect(await page.locator('.example').count()).toBeGreaterThanOrEqual(4);
});

test('the headlines of a story are one link from it, and an outlet beside an answer leads to its headline', async ({
  page,
}) => {
  await page.goto(url(storyPage));
  await page.getByRole('link', { name: 'Headlines compared' }).click();
  await page.waitForURL(url(headlinesPage));
  const demanded = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^Did China demand/ }) });
  await demanded.getByRole('link', { name: 'The JoongAng Ilbo' }).click();
  const entry = page.locator(':target');
  expect(await entry.innerText()).toMatch(/Yes\s+Did China demand/);
  expect(await entry.locator('[lang=ja]').count()).toBe(1);
});
