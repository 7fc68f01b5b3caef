// @ts-check
import process from 'node:process';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentReload } from './src/cli/content-reload.ts';
import { readSettings } from './src/settings.ts';

const settings = readSettings(process.env, import.meta.dirname);

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
    ...(settings.siteUrl ? [sitemap({ filter: (page) => !page.endsWith('/404/') })] : []),
  ],
});
