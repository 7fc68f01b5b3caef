import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test, url } from '../support/reader.ts';

const derna = 'stories/derna-flood-toll/';

/** Where the middle of a cell is on the screen, by its row and column from 0, of so many columns. */
async function middleOf(page: Page, row: number, column: number, columns: number): Promise<{ x: number; y: number }> {
  const svg = page.locator('.map-rows li > svg').nth(row);
  await svg.scrollIntoViewIfNeeded();
  const box = await svg.boundingBox();
  if (!box) throw new Error('The row is not drawn.');
  return { x: box.x + ((column + 0.5) * box.width) / columns, y: box.y + box.height / 2 };
}

/** Opens a story at its map, whose script comes when it is near. */
async function openMap(page: Page): Promise<void> {
  await page.goto(url(derna));
  await page.locator('story-map').scrollIntoViewIfNeeded();
  await page.getByLabel('Order of columns').waitFor();
}

describe('the map of a story', () => {
  test('names a cell as one points at it, in the words of the tables, and leads to it', async ({
    page,
    complaints,
  }) => {
    await openMap(page);
    const cell = page.locator('#dead td.is-says').first();
    const column = (await cell.evaluate((element: HTMLTableCellElement) => element.cellIndex)) - 1;
    const columns = await page.locator('.chooser input').count();
    const { x, y } = await middleOf(page, 0, column, columns);
    await page.mouse.move(x, y);
    const status = page.locator('.map-status');
    await expect.poll(() => status.innerText()).toContain('How many people has the flood killed?');
    expect(await status.innerText()).toContain(
      await page
        .locator('.chooser label')
        .nth(column)
        .innerText()
        .then((name) => name.trim().split('\n')[0] ?? ''),
    );
    await page.mouse.click(x, y);
    await page.waitForURL(/#dead--/);
    expect(await page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`).isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('is read by arrow keys, and Enter leads to the cell', async ({ page }) => {
    await openMap(page);
    await page.locator('.map-scroll').focus();
    const status = page.locator('.map-status');
    await page.keyboard.press('ArrowRight');
    const first = await status.innerText();
    expect(first).toContain('How many people has the flood killed?');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => status.innerText()).toContain('How high could the number');
    await page.keyboard.press('End');
    const last = await page.locator('.chooser label').last().innerText();
    await expect.poll(() => status.innerText()).toContain(last.trim().split('\n')[0]?.trim() ?? '');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#feared-dead/);
  });

  test('has its columns in another order, kept in the address', async ({ page }) => {
    await openMap(page);
    const path = page.locator('.map-rows li > svg path').first();
    const drawn = await path.getAttribute('d');
    await page.getByLabel('Order of columns').selectOption({ label: 'by country' });
    expect(new URL(page.url()).search).toBe('?order=country');
    const ordered = await path.getAttribute('d');
    expect(ordered).not.toBe(drawn);
    await page.reload();
    await page.locator('story-map').scrollIntoViewIfNeeded();
    await expect.poll(() => path.getAttribute('d')).toBe(ordered);
    await page.getByLabel('Order of columns').selectOption({ label: 'by day' });
    expect(await path.getAttribute('d')).toBe(drawn);
    expect(new URL(page.url()).search).toBe('');
  });

  test('keeps the articles of a language alone, in the tables too', async ({ page }) => {
    await openMap(page);
    await page.getByLabel('Only in').selectOption('Arabic');
    const chosen = await page.locator('.chooser input:checked').count();
    expect(chosen).toBeGreaterThan(1);
    expect(await page.locator('.map-rows li > svg').first().getAttribute('viewBox')).toBe(`-.5 0 ${chosen} 10`);
    expect(new URL(page.url()).search).toContain('with=');
    const heads = page.locator('.table-section').first().getByRole('columnheader').filter({ visible: true });
    expect(await heads.count()).toBe(1 + chosen);
  });
});
