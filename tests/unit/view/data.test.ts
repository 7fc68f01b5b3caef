import { describe, expect, test } from 'vitest';
import type { Story } from '../../../src/corpus/model.ts';
import { claimKinds, positions } from '../../../src/corpus/schema/fields.ts';
import type { DataRecord } from '../../../src/view/data.ts';
import { recordColumns, recordsToCsv, storyJson, storyRecords } from '../../../src/view/data.ts';
import type { Site } from '../../../src/view/site.ts';
import { readFiles } from '../../support/content-folder.ts';
import { everyForm } from '../../support/every-form.ts';
import { expectGolden } from '../../support/golden.ts';
import { siteOf } from '../../support/site.ts';

const empty = Object.fromEntries(recordColumns.map((column) => [column, ''])) as DataRecord;

test('commas, quotes and line breaks are kept by RFC 4180, and what a spreadsheet would run is made text', () => {
  const csv = recordsToCsv([{ ...empty, says: 'a, "b"\nc', note: '=HYPERLINK("x")' }]);
  expect(csv.split('\r\n')[0]).toBe(recordColumns.join(','));
  expect(csv).toContain('"a, ""b""\nc"');
  expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
});

function harbour(): { readonly site: Site; readonly story: Story } {
  const result = readFiles(everyForm);
  const story = result.ok ? result.corpus.stories.get('harbour') : undefined;
  if (!result.ok || !story) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return { site: siteOf(result.corpus), story };
}

describe('the data of a story', () => {
  const { site, story } = harbour();
  const agreements = site.agreements(story);
  const { addresses } = site;
  const hosted = { addresses, siteUrl: 'https://synoptic.example' };
  const records = storyRecords(story, agreements, hosted);

  test('has every kind of claim, position, cell and origin, so that the files below show them all', () => {
    const valuesOf = (column: keyof DataRecord) => new Set(records.map((record) => record[column]));
    expect(valuesOf('kind')).toEqual(new Set(claimKinds));
    expect(valuesOf('position')).toEqual(new Set([...positions, '']));
    expect(valuesOf('cell')).toEqual(new Set(['says', 'silent', 'predates', 'unseen', 'unchecked']));
    expect(valuesOf('origin_kind')).toEqual(new Set(['own', 'named', 'unnamed', 'hearsay', 'unknown', '']));
  });

  test('as CSV', async () => {
    await expectGolden(recordsToCsv(records), 'harbour.csv');
  });

  test('as JSON', async () => {
    await expectGolden(`${JSON.stringify(storyJson(story, agreements, hosted), undefined, 2)}\n`, 'harbour.json');
  });

  test('has addresses below the root where the address of the site is not known', () => {
    const here = storyRecords(story, agreements, { addresses, siteUrl: undefined });
    expect(here[0]?.page).toMatch(/^\/stories\/harbour\/#opened/);
    expect(here.map(({ page }) => `https://synoptic.example${page}`)).toEqual(records.map(({ page }) => page));
  });
});
