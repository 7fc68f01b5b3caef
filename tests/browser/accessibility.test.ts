import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { pageTypes } from './pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  describe.each([320, 1280])('at %i px', (width) => {
    test.each(pageTypes)('axe finds nothing on the $name', async ({ path }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      await page.goto(inject('rootSite').url + path);
      const { violations } = await new AxeBuilder({ page })
        .options({
          rules: {
            'td-has-header': { enabled: true },
            'table-fake-caption': { enabled: true },
            'target-size': { enabled: true },
          },
        })
        .analyze();
      await context.close();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])).toEqual([]);
    });
  });
});
