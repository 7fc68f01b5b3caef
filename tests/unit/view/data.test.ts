import { expect, test } from 'vitest';
import type { DataRecord } from '../../../src/view/data.ts';
import { recordColumns, recordsToCsv } from '../../../src/view/data.ts';

const empty = Object.fromEntries(recordColumns.map((column) => [column, ''])) as DataRecord;

test('commas, quotes and line breaks are kept by RFC 4180, and what a spreadsheet would run is made text', () => {
  const csv = recordsToCsv([{ ...empty, says: 'a, "b"\nc', note: '=HYPERLINK("x")' }]);
  expect(csv.split('\r\n')[0]).toBe(recordColumns.join(','));
  expect(csv).toContain('"a, ""b""\nc"');
  expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
});
