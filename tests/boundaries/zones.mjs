// @ts-check
import { join } from 'node:path';
import boundaries from 'eslint-plugin-boundaries';
import { comparing } from './comparing.mjs';

/**
 * Who may import whom, as docs/architecture.md draws it. A zone is a kind of file. `uses` names the zones whose modules it
 * may load, `types` those of which it may know only the types. `astro` tells that it may know of Astro, `node` whether it
 * may load what only Node has. A file belongs to the first zone that has it.
 *
 * @typedef {{ files: string[], uses: string[], types?: string[], astro?: boolean, node?: boolean }} Zone
 * @type {Readonly<Record<string, Zone>>}
 */
const zones = {
  comparing: { files: comparing, uses: ['comparing'], types: ['corpus'] },
  corpus: { files: ['src/corpus/**'], uses: ['corpus', 'comparing'], node: true },
  derive: { files: ['src/derive/**'], uses: ['derive', 'corpus', 'comparing'] },
  view: { files: ['src/view/**'], uses: ['view', 'derive', 'corpus', 'comparing'], types: ['settings'] },
  // The scripts of an .astro file, which are linted as files below it.
  script: { files: ['src/**/*.astro/*'], uses: ['browser'] },
  browser: { files: ['src/browser/**'], uses: ['browser', 'view', 'comparing'], types: ['derive', 'corpus'] },
  styles: { files: ['src/styles/**'], uses: [] },
  markup: {
    files: ['src/components/**', 'src/layouts/**'],
    uses: ['markup', 'view', 'styles', 'policy'],
    astro: true,
  },
  page: { files: ['src/pages/**'], uses: ['markup', 'view', 'site'], astro: true },
  policy: { files: ['src/content-security-policy.ts'], uses: [] },
  settings: { files: ['src/settings.ts'], uses: [], node: true },
  site: { files: ['src/load-site.ts'], uses: ['corpus', 'view', 'settings'] },
  build: { files: ['src/build/**'], uses: ['build', 'corpus', 'view', 'settings'], astro: true, node: true },
  cli: {
    files: ['src/cli/**', 'astro.config.mjs'],
    uses: ['cli', 'build', 'corpus', 'derive', 'view', 'settings', 'site'],
    astro: true,
    node: true,
  },
};

const allowed = Object.entries(zones).map(([zone, { uses, types = [], astro = false, node = false }]) => ({
  from: { file: { categories: zone } },
  allow: [
    ...uses.map((used) => ({ to: { file: { categories: used } } })),
    ...types.map((used) => ({ to: { file: { categories: used } }, dependency: { kind: 'type' } })),
    { to: { module: { origin: 'external', source: astro ? '**' : '!{astro,astro:*,@astrojs/**}' } } },
    ...(node ? [{ to: { module: { origin: 'core' } } }] : []),
  ],
}));

/** @type {import('eslint').Linter.Config[]} */
export default [
  {
    name: 'boundaries',
    files: ['src/**/*.ts', 'src/**/*.astro', 'astro.config.mjs'],
    plugins: { boundaries },
    settings: {
      'boundaries/files': Object.entries(zones).map(([category, { files }]) => ({ category, pattern: files })),
      'boundaries/files-single-match': true,
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
      'boundaries/legacy-templates': false,
      'import/resolver': { [join(import.meta.dirname, 'resolve.mjs')]: {} },
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          checkUnknownLocals: true,
          checkInternals: true,
          message: '{{from.file.categories}} may not import {{dependency.source}}: see docs/architecture.md.',
          policies: [...allowed],
        },
      ],
    },
  },
];
