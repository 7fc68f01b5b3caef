import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { claimPage, pageTypes, readPage, storyPage } from './pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const url = (path: string) => inject('rootSite').url + path;

/** Opens a page, and closes what it was opened in. */
async function onPage<Result>(
  path: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  try {
    const page = await context.newPage();
    await page.goto(url(path));
    return await look(page);
  } finally {
    await context.close();
  }
}

/** What axe finds wrong, and what it could not decide: rule, and where. Nothing is left to be looked at later. */
async function axeFindings(page: Page, within = 'body'): Promise<string> {
  const { violations, incomplete } = await new AxeBuilder({ page })
    .include(within)
    // Pages have no frames, so axe need not gather its findings from several; and of what passes nothing is looked at.
    .setLegacyMode(true)
    .options({
      resultTypes: ['violations', 'incomplete'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: {
        'td-has-header': { enabled: true },
        'table-fake-caption': { enabled: true },
        'target-size': { enabled: true },
      },
    })
    .analyze();
  const listed = (state: string, found: typeof violations) =>
    found.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ html, any }) => `${state} ${id}: ${html.slice(0, 140)} ${any[0]?.message ?? ''}`),
    );
  return [...listed('violation', violations), ...listed('undecided', incomplete)].join('\n');
}

const themes = [
  { name: 'light', options: { colorScheme: 'light' } },
  { name: 'dark', options: { colorScheme: 'dark' } },
  { name: 'forced colours', options: { forcedColors: 'active' } },
] as const;

describe.each(themes)('in $name', ({ options }) => {
  describe.each([320, 768, 1280])('at %i px', (width) => {
    test.each(pageTypes)('axe finds nothing and leaves nothing undecided on the $name', async ({ path }) => {
      // What a region that scrolls cuts at its edge cannot be decided; side by side the window is high enough for all of it.
      const height = path.startsWith(readPage) ? 9000 : 900;
      const found = await onPage(path, { ...options, viewport: { width, height } }, (page) => axeFindings(page));
      expect(found).toBe('');
    });
  });
});

test('axe finds nothing and leaves nothing undecided on the largest story', async () => {
  expect(await onPage(storyPage, {}, (page) => axeFindings(page))).toBe('');
});

describe('what opens', () => {
  // What it covers is looked at above, without it.
  test.each<[string, string, string, (page: Page) => Promise<void>]>([
    [
      'the answers below the search box',
      '',
      'main search-box',
      async (page) => {
        // Under each line of a text in two lines axe wants the same layers, so what the list covers is taken away.
        await page
          .locator('.story-list, .page-head > .kicker')
          .evaluateAll((covered) => covered.forEach((one) => one.remove()));
        await page.locator('#front-search').fill('north korean workers');
        await page.locator('[role="option"]').first().waitFor();
        await page.keyboard.press('ArrowDown');
      },
    ],
    [
      'results with filters',
      'search/?q=whale',
      'body',
      async (page) => {
        await page.locator('.result-title').first().waitFor();
        await page.locator('select[name="agreement"] option').nth(1).waitFor({ state: 'attached' });
      },
    ],
    [
      'the menu of a cell',
      storyPage,
      '.cell-menu',
      async (page) => {
        await page.locator('td summary').filter({ visible: true }).first().click();
        await page.locator('.cite').filter({ visible: true }).first().click();
        await page.getByRole('dialog').waitFor();
        // It lies over several rows, and axe cannot decide what is behind text of which each line is over another.
        await page.locator('main').evaluate((main) => (main.style.visibility = 'hidden'));
      },
    ],
    ['the chooser of columns', storyPage, '.table-controls', (page) => page.locator('.chooser summary').click()],
    [
      'a claim chosen side by side',
      `${readPage}?with=korea-times,yonhap,pap&claim=workers-in-china`,
      '.reading-rail',
      (page) => page.locator('.passage.is-chosen').filter({ visible: true }).first().waitFor(),
    ],
  ])('axe finds nothing on %s', async (_name, path, within, act) => {
    // High enough for all that scrolls: what its edge cuts cannot be decided.
    const viewport = { width: 1280, height: path.startsWith(readPage) ? 9000 : 1400 };
    const found = await onPage(path, { reducedMotion: 'reduce', viewport }, async (page) => {
      await act(page);
      return axeFindings(page, within);
    });
    expect(found).toBe('');
  });
});

describe('the claims tables', () => {
  test('have captions, scopes, and headers for every cell', async () => {
    const faults = await onPage(storyPage, {}, (page) =>
      page.locator('table.claims').evaluateAll((tables) =>
        (tables as HTMLTableElement[]).flatMap((table) => {
          const name = table.caption?.textContent.trim() ?? '';
          const faults = name === '' ? ['a table without a caption'] : [];
          const rows = [...table.rows];
          const head = rows[0];
          for (const header of table.querySelectorAll('thead th'))
            if (header.getAttribute('scope') !== 'col') faults.push(`${name}: a column header without scope`);
          for (const row of rows.slice(1)) {
            const [first] = row.cells;
            if (first?.getAttribute('scope') !== 'row') faults.push(`${name}: a row without a header`);
            for (const cell of [...row.cells].slice(1))
              if (head?.cells[cell.cellIndex]?.tagName !== 'TH') faults.push(`${name}: a cell without a column header`);
            if (row.cells.length !== head?.cells.length) faults.push(`${name}: a row of another length`);
          }
          return faults;
        }),
      ),
    );
    expect(faults).toEqual([]);
  });

  test('are told by the browser with their rows’ and columns’ headers, also as cards', async () => {
    for (const width of [1280, 320]) {
      // Of a card the cell that the address points into is shown.
      const path = `${storyPage}#workers-in-china--korea-times`;
      const tree = await onPage(path, { viewport: { width, height: 900 } }, (page) =>
        page.getByRole('table', { name: /How many: counts/ }).ariaSnapshot(),
      );
      expect(tree).toMatch(/columnheader "Claim"/);
      expect(tree).toMatch(/rowheader "How many North Koreans work in China\?/);
      expect(tree).toMatch(/cell "/);
    }
  });

  test('stand in regions that have a name, take the focus, and are followed by what is in them', async () => {
    await onPage(storyPage, {}, async (page) => {
      const regions = page.locator('.table-section .scroll');
      for (const region of await regions.all()) {
        expect(await region.getAttribute('role')).toBe('region');
        expect(await region.getAttribute('aria-label')).toMatch(/^Table: ./);
        expect(await region.getAttribute('tabindex')).toBe('0');
      }
      await regions.first().focus();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.scroll') !== null)).toBe(true);
    });
  });
});

/** Texts that are cut off or cover one another sideways: elements that hide what does not fit, and do not scroll. */
async function lostTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
      .filter((element) => {
        const style = getComputedStyle(element);
        if (element.closest('.visually-hidden, caption, thead, select, option, svg') || style.display === 'inline')
          return false;
        const cut = style.overflowX === 'hidden' || style.overflowX === 'clip';
        const outside = element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('.scroll, .ranges');
        return (
          (cut && element.scrollWidth > element.clientWidth + 1) || (outside && element.getClientRects().length > 0)
        );
      })
      .map((element) => `${element.tagName}.${element.className}: ${element.textContent.trim().slice(0, 60)}`),
  );
}

describe('enlarged', () => {
  // 1280 px at 400 % are 320 px of CSS.
  test.each(pageTypes)('to 400 %, the $name loses nothing', async ({ path }) => {
    await onPage(path, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }, async (page) => {
      expect(await lostTexts(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });

  // https://www.w3.org/WAI/WCAG22/Understanding/text-spacing.html
  test.each(pageTypes)('with wide text spacing, the $name loses nothing', async ({ path }) => {
    await onPage(path, { viewport: { width: 768, height: 900 } }, async (page) => {
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
        );
        document.adoptedStyleSheets = [sheet];
      });
      expect(await lostTexts(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(768);
    });
  });
});

test('who wants less motion gets none', async () => {
  await onPage(storyPage, { reducedMotion: 'reduce' }, async (page) => {
    const moving = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('*')]
        .filter((element) => {
          const style = getComputedStyle(element);
          return style.scrollBehavior === 'smooth' || Number.parseFloat(style.transitionDuration) > 0;
        })
        .map(({ tagName }) => tagName),
    );
    expect(moving).toEqual([]);
  });
});

test('words from right to left keep their direction and leave their neighbours alone', async () => {
  await onPage('claims/derna-flood-toll/spokesmans-word/', {}, async (page) => {
    const quotes = page.locator('q[dir="rtl"]');
    expect(await quotes.count()).toBeGreaterThan(0);
    for (const quote of await quotes.all()) {
      expect(await quote.evaluate((element) => getComputedStyle(element).unicodeBidi)).toMatch(/isolate/);
      expect(await quote.evaluate((element) => getComputedStyle(element.parentElement ?? element).direction)).toBe(
        'ltr',
      );
    }
  });
});

test('of a claim’s page the same holds: a row for each article, under its header', async () => {
  await onPage(claimPage, {}, async (page) => {
    const table = page.getByRole('table', { name: /What each article says/ });
    expect(await table.getByRole('rowheader').count()).toBe((await table.getByRole('row').count()) - 1);
  });
});
