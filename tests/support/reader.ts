import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject, test as base } from 'vitest';
import { launchBrowser } from './browser.ts';

/** An address of the built site, from its path. */
export const url = (path: string): string => inject('rootSite').url + path;

/**
 * A test that is given what a reader has: a `page` in a `context` of its own, with the `complaints` of its console (errors and
 * warnings, and what the page’s policy refused). How the context is made is changed by `test.override('options', …)`.
 */
export const test = base
  // eslint-disable-next-line no-empty-pattern -- Vitest reads from the pattern what a fixture needs.
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await launchBrowser();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('options', (): BrowserContextOptions => ({}))
  .extend('context', async ({ browser, options }, { onCleanup }): Promise<BrowserContext> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    onCleanup(() => context.close());
    return context;
  })
  .extend('complaints', (): string[] => [])
  .extend('page', async ({ context, complaints }): Promise<Page> => {
    const page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    return page;
  });
