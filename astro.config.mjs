// @ts-check
import process from 'node:process';
import { URL } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentReload } from './src/cli/content-reload.ts';
import { loadSite } from './src/load-site.ts';
import { readSettings } from './src/settings.ts';
import { lastModified } from './src/view/pages/last-modified.ts';

const settings = readSettings(process.env, import.meta.dirname);

/** @type {ReturnType<typeof lastModified> | undefined} */
let modified;

/**
 * A page of the sitemap with the day on which it was last changed, where that is known.
 *
 * @param {import('@astrojs/sitemap').SitemapItem} item
 */
function dated(item) {
  modified ??= lastModified(loadSite());
  const day = modified(new URL(item.url).pathname);
  return day ? { ...item, lastmod: day.toISOString().slice(0, 10) } : item;
}

export default defineConfig({
  ...(settings.siteUrl && { site: settings.siteUrl }),
  base: settings.basePath,
  outDir: settings.outFolder,
  trailingSlash: 'always',
  // 'jsx', the default, removes the space between inline elements on separate lines.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  // The content security policy allows no inline scripts and no inline styles.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  // A sitemap needs full addresses.
  integrations: [
    contentReload(settings),
    ...(settings.siteUrl ? [sitemap({ filter: (page) => !page.endsWith('/404/'), serialize: dated })] : []),
  ],
});
