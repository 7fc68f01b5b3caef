import { describe, expect } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { openColumns } from '../../src/view/columns.ts';
import { test, url } from '../support/reader.ts';

const result = readCorpus('content');
if (!result.ok) throw new Error('The content has problems; npm run check tells which.');
/** The story with the most articles: the table must hold up there. */
const [widest] = [...result.corpus.stories.values()].sort((a, b) => b.articles.length - a.articles.length);
if (!widest) throw new Error('There is no story.');
const widestPage = `stories/${widest.id}/`;

/** What the caption of a section’s table says, and that of no other table. */
const claimsTable = /one row for each claim/;

test.override('options', { javaScriptEnabled: false });

describe('a story of dozens of articles, without script', () => {
  test('opens every table on a few columns, and says how many there are', async ({ page }) => {
    await page.goto(url(widestPage));
    const tables = page.getByRole('table', { name: claimsTable });
    expect(await tables.count()).toBe(widest.sections.filter(({ claims }) => claims.length > 0).length);
    for (const table of await tables.all()) expect(await table.getByRole('columnheader').count()).toBe(1 + openColumns);
    expect(await page.locator('.chooser summary').innerText()).toBe(
      `${openColumns} of ${widest.articles.length} articles in each table. Choose others`,
    );
  });

  test('boxes that are ticked bring their columns, and no others, into every table; none, what it opens on', async ({
    page,
  }) => {
    await page.goto(url(widestPage));
    await page.locator('.chooser summary').click();
    const boxes = page.locator('.chooser input');
    await boxes.nth(0).check();
    await boxes.nth(7).check();
    const tables = await page.getByRole('table', { name: claimsTable }).all();
    for (const table of tables) {
      const headers = await table.getByRole('columnheader').allInnerTexts();
      expect(headers.slice(1).map((text) => text.split('\n')[0])).toEqual(
        [widest.articles[0], widest.articles[7]].map((article) => article?.outlet.name),
      );
    }
    await boxes.nth(0).uncheck();
    await boxes.nth(7).uncheck();
    for (const table of tables) expect(await table.getByRole('columnheader').count()).toBe(1 + openColumns);
  });

  test('a link to a cell shows its column, whichever columns are open', async ({ page }) => {
    await page.goto(url(widestPage));
    const hidden = await page
      .locator('.claims td')
      .evaluateAll((cells) => cells.find((cell) => cell.id !== '' && cell.getClientRects().length === 0)?.id ?? '');
    expect(hidden).not.toBe('');
    await page.goto('about:blank');
    await page.goto(`${url(widestPage)}#${hidden}`);
    expect(await page.locator(`[id="${hidden}"]`).isVisible()).toBe(true);
  });

  test('a phone shows its cards without scrolling sideways', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(url(widestPage));
    expect(await page.evaluate(() => document.documentElement.scrollWidth).catch(() => 320)).toBeLessThanOrEqual(320);
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader') })
      .first();
    await row.getByRole('checkbox').check();
    expect(await row.getByRole('cell').count()).toBe(openColumns);
  });
});
