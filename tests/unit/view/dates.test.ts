import { describe, expect, test } from 'vitest';
import type { PartialDate } from '../../../src/corpus/partial-date.ts';
import { parsePartialDate } from '../../../src/corpus/partial-date.ts';
import { formatDate, formatSpan, formatTime, machineDate } from '../../../src/view/dates.ts';

function date(source: string): PartialDate {
  const result = parsePartialDate(source);
  if (!result.ok) throw new Error(`${source}: ${result.why}`);
  return result.date;
}

describe('a date is printed as exactly as it was given', () => {
  test.each([
    ['2018', '2018', '2018'],
    ['2018-04', 'April 2018', 'Apr 2018'],
    ['2018-04-03', '3 April 2018', '3 Apr 2018'],
    ['2018-04-03T07:33+09:00', '3 April 2018', '3 Apr 2018'],
    ['2018-04-03T00:10+09:00', '3 April 2018', '3 Apr 2018'],
    ['2024-08-06~', 'about 6 August 2024', 'about 6 Aug 2024'],
    ['2024-07-10?', '10 July 2024 (uncertain)', '10 Jul 2024 (uncertain)'],
    ['2024-08%', 'about August 2024 (uncertain)', 'about Aug 2024 (uncertain)'],
    ['2023-22', 'summer 2023', 'summer 2023'],
    ['2025-01/2025-06', 'January 2025 to June 2025', 'Jan 2025 to Jun 2025'],
    ['2023-08/..', 'since August 2023', 'since Aug 2023'],
    ['../2019', 'until 2019', 'until 2019'],
  ])('%s: %s', (source, long, short) => {
    expect(formatDate(date(source))).toBe(long);
    expect(formatDate(date(source), 'short')).toBe(short);
  });
});

test.each([
  ['2018-04-03T07:33+09:00', '07:33 (UTC+09:00)'],
  ['2018-04-03T07:33Z', '07:33 (UTC)'],
  ['2018-04-03', ''],
])('the time of %s is printed with its zone: %s', (source, words) => {
  expect(formatTime(date(source))).toBe(words);
});

test.each([
  ['2024-08-06~', '2024-08-06'],
  ['2024-08', '2024-08'],
  ['2023-22', undefined],
  ['2025-01/2025-06', undefined],
])('the machine-readable form of %s is %s', (source, machine) => {
  expect(machineDate(date(source))).toBe(machine);
});

test('a span runs from the first to the last month, and is one month if they are the same', () => {
  expect(formatSpan([date('2025-06-27'), date('2018-04-03')])).toBe('April 2018 to June 2025');
  expect(formatSpan([date('2024-07-09'), date('2024-07-10?')])).toBe('July 2024');
  expect(formatSpan([])).toBe('');
});
