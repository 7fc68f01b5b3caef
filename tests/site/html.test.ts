import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { pagesOf } from '../support/links.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  elements: [
    'html5',
    {
      'search-page': { flow: true },
      'search-box': { flow: true },
      'nearest-pages': { flow: true },
      'story-tables': { flow: true },
      'reading-page': { flow: true },
    },
  ],
  rules: {
    // Tables are laid out as cards on narrow screens; browsers drop a table's roles with its display type, so they are written out.
    'no-redundant-role': 'off',
    // Long titles are cut by those who show them; they hold whole questions and headlines.
    'long-title': 'off',
  },
});

test('every page is valid HTML', async () => {
  const { folder } = inject('rootSite');
  const faults: string[] = [];
  for (const page of pagesOf(folder)) {
    const report = await validator.validateString(readFileSync(join(folder, page), 'utf8'), page);
    for (const { messages } of report.results)
      faults.push(
        ...messages.map(({ ruleId, message, line, column }) => `${page}:${line}:${column} ${ruleId}: ${message}`),
      );
  }
  expect(faults).toEqual([]);
});
