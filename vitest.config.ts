import { defineConfig } from 'vitest/config';

// Dates are days wherever the reader, the editor or the build machine is: tests run far from Greenwich.
process.env['TZ'] = 'America/St_Johns';

// No test is about speed: a limit only ends what hangs.
const patience = { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 30_000 } } };

// These change nothing outside themselves, so that files can share what they import: reading it anew takes longer than the tests.
const shared = { pool: 'threads', isolate: false } as const;

export default defineConfig({
  test: {
    // By default one processor is left alone: of two, half.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], ...shared, ...patience } },
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'], ...shared, ...patience } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          // Builds the site once for all of them.
          globalSetup: 'tests/support/sites.ts',
          ...patience,
        },
      },
    ],
  },
});
