// @ts-check
import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Data flows one way: content → corpus → derive → view → pages. Each folder may import those before it, never those after. */
const order = ['corpus', 'markdown', 'derive', 'view'];
const outside = [
  'astro',
  'astro:*',
  '**/components/*',
  '**/layouts/*',
  '**/pages/*',
  '**/build/*',
  '**/cli/*',
  '**/load-site.ts',
];

const oneWay = order.map((folder, index) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': /** @type {['error', object]} */ ([
      'error',
      {
        patterns: [
          {
            group: [...outside, ...order.slice(index + 1).map((later) => `**/${later}/*`)],
            message: `src/${folder} imports only what stands before it: see docs/architecture.md.`,
          },
        ],
      },
    ]),
  },
}));

export default defineConfig(
  { ignores: ['docs/', 'dist/', '.astro/', 'node_modules/', '.cache/'] },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
    },
  },
  ...oneWay,
  // Types of .astro files are held by `astro check`.
  { files: ['**/*.mjs', '**/*.astro', '**/*.astro/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
  ...astro.configs.recommended,
);
