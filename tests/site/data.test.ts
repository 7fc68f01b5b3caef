import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, inject, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { cellOf } from '../../src/derive/matrix.ts';
import { recordColumns } from '../../src/view/data.ts';

const result = readCorpus('content');
if (!result.ok) throw new Error('The content has problems; npm run check tells which.');
const stories = [...result.corpus.stories.values()];

const dataFile = (story: string, format: string) =>
  readFileSync(join(inject('rootSite').folder, 'data', `${story}.${format}`), 'utf8');
const recordsOf = (story: string) => parse<Record<string, string>>(dataFile(story, 'csv'), { columns: true });

test.each(stories)('the CSV of $id has a row for every statement and every empty cell', (story) => {
  const expected = story.claims.flatMap((claim) =>
    story.articles.flatMap((article) => {
      const cell = cellOf(article, claim);
      const says = cell.kind === 'says' ? cell.statements.map((statement) => statement.says) : [''];
      return says.map((words) => [claim.id, article.id, cell.kind, words].join(' | '));
    }),
  );
  const found = recordsOf(story.id).map((record) =>
    [record['claim'], record['article'], record['cell'], record['says']].join(' | '),
  );
  expect(found.sort()).toEqual(expected.sort());
});

test.each(stories)('the CSV of $id has the promised columns, and its cells open on the story page', (story) => {
  expect(dataFile(story.id, 'csv').split('\r\n')[0]?.split(',')).toEqual([...recordColumns]);
  const page = readFileSync(join(inject('rootSite').folder, 'stories', story.id, 'index.html'), 'utf8');
  const missing = recordsOf(story.id)
    .filter(({ article }) => story.featured.some(({ id }) => id === article))
    .map(({ page: address = '' }) => address.split('#')[1] ?? '')
    .filter((anchor) => !page.includes(`id="${anchor}"`));
  expect(missing).toEqual([]);
});

test.each(stories)('the JSON of $id holds the same cells in the same order', (story) => {
  const { cells } = JSON.parse(dataFile(story.id, 'json')) as { cells: Record<string, string | number>[] };
  const asText = cells.map((cell) =>
    Object.fromEntries(Object.entries(cell).map(([name, value]) => [name, String(value)])),
  );
  expect(asText).toEqual(recordsOf(story.id));
});

test('on a site with an address of its own, the data name the pages in full', () => {
  const story = stories[0];
  if (!story) throw new Error('There is no story.');
  const csv = readFileSync(join(inject('baseSite').folder, 'data', `${story.id}.csv`), 'utf8');
  const [record] = parse<Record<string, string>>(csv, { columns: true });
  expect(record?.['page']).toMatch(new RegExp(`^https://example\\.org/repo/stories/${story.id}/#`));
});

test('a cell that says something is led to by its own anchor, any other by its row', () => {
  const records = stories.flatMap(({ id }) => recordsOf(id));
  for (const { page, claim, article, cell } of records) {
    expect(page?.split('#')[1]).toBe(cell === 'says' ? `${claim}--${article}` : claim);
  }
  expect(new Set(records.map(({ cell }) => cell)).size).toBeGreaterThan(3);
});
