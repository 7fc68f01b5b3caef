import { describe, expect, test } from 'vitest';
import { contains, overlaps } from '../../../src/corpus/day-span.ts';
import type { PartialDate } from '../../../src/corpus/partial-date.ts';
import { comparePartialDates, dayToDate, parsePartialDate, predates } from '../../../src/corpus/partial-date.ts';

function date(source: string): PartialDate {
  const result = parsePartialDate(source);
  if (!result.ok) throw new Error(`${source}: ${result.why}`);
  return result.date;
}

const day = (number: number) =>
  Number.isFinite(number) ? dayToDate(number).toISOString().slice(0, 10) : String(number);

describe('a partial date can mean the days from its first to its last', () => {
  test.each([
    ['2024', 'year', '2024-01-01', '2024-12-31'],
    ['0999', 'year', '0999-01-01', '0999-12-31'],
    ['2024-08', 'month', '2024-08-01', '2024-08-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-02', 'month', '2023-02-01', '2023-02-28'],
    ['1900-02', 'month', '1900-02-01', '1900-02-28'],
    ['2024-12', 'month', '2024-12-01', '2024-12-31'],
    ['2024-02-29', 'day', '2024-02-29', '2024-02-29'],
    ['2024-21', 'season', '2024-03-01', '2024-05-31'],
    ['2024-22', 'season', '2024-06-01', '2024-08-31'],
    ['2024-23', 'season', '2024-09-01', '2024-11-30'],
    ['2024-24', 'season', '2024-12-01', '2025-02-28'],
    ['2024-08-06T23:30Z', 'time', '2024-08-06', '2024-08-06'],
    ['2024-08-06T23:30:59-05:00', 'time', '2024-08-06', '2024-08-06'],
    ['2024-08-06T00:30+09:00', 'time', '2024-08-06', '2024-08-06'],
    ['2024-08/2024-09', 'interval', '2024-08-01', '2024-09-30'],
    ['2024/2024-03', 'interval', '2024-01-01', '2024-03-31'],
    ['2024-08-06/2024-08-06', 'interval', '2024-08-06', '2024-08-06'],
    ['2024-22/2024-23', 'interval', '2024-06-01', '2024-11-30'],
    ['2024-08/..', 'interval', '2024-08-01', 'Infinity'],
    ['../2024-08', 'interval', '-Infinity', '2024-08-31'],
  ])('%s is a %s: %s to %s', (source, precision, first, last) => {
    const { firstDay, lastDay, ...rest } = date(source);
    expect([rest.edtf, rest.precision, day(firstDay), day(lastDay)]).toEqual([source, precision, first, last]);
  });
});

describe('a qualifier says how far a date can be trusted', () => {
  test.each([
    ['2024-08-06', false, false],
    ['2024-08-06~', true, false],
    ['2024-08-06?', false, true],
    ['2024-08-06%', true, true],
    ['2024~', true, false],
    ['2024-22?', false, true],
    ['2024-08-06T10:00Z~', true, false],
    ['2024-07~/2024-08', true, false],
    ['2024-07/2024-08?', false, true],
    ['2024-07~/2024-08?', true, true],
  ])('%s: approximate %s, uncertain %s', (source, approximate, uncertain) => {
    expect(date(source)).toMatchObject({ approximate, uncertain });
  });
});

test('the qualifier does not change the days', () => {
  expect(date('2024-08~')).toMatchObject({ firstDay: date('2024-08').firstDay, lastDay: date('2024-08').lastDay });
});

describe('what is not a date is refused, and the reason given', () => {
  test.each([
    ['2024-02-30', 'month 02 of 2024 has no day 30'],
    ['2023-02-29', 'month 02 of 2023 has no day 29'],
    ['2024-04-31', 'month 04 of 2024 has no day 31'],
    ['2024-08-00', 'month 08 of 2024 has no day 00'],
    ['2024-08-32', 'month 08 of 2024 has no day 32'],
    ['2024-00', 'there is no month 00'],
    ['2024-13', 'there is no month 13'],
    ['2024-20', 'there is no month 20'],
    ['2024-25', 'there is no month 25'],
    ['2024-21-01', 'there is no month 21'],
    ['2024-08-06T10:00', 'a time needs its zone'],
    ['2024-08-06T10:00:00', 'a time needs its zone'],
    ['2024-08-06T10:00~', 'a time needs its zone'],
    ['2024-08-06T24:00Z', 'there is no such time of day or zone'],
    ['2024-08-06T10:60Z', 'there is no such time of day or zone'],
    ['2024-08-06T10:00+99:00', 'there is no such time of day or zone'],
    ['2024-02-30T10:00Z', 'month 02 of 2024 has no day 30'],
    ['2024-8-6', 'it is not written as a date'],
    ['24-08-06', 'it is not written as a date'],
    ['12024', 'it is not written as a date'],
    ['-2024', 'it is not written as a date'],
    ['2024-08-06 10:00Z', 'it is not written as a date'],
    ['06.08.2024', 'it is not written as a date'],
    ['August 2024', 'it is not written as a date'],
    ['202X', 'it is not written as a date'],
    ['2024~?', 'it is not written as a date'],
    [' 2024', 'it is not written as a date'],
    ['2024\n', 'it is not written as a date'],
    ['٢٠٢٤', 'it is not written as a date'],
    ['', 'it is not written as a date'],
    ['..', 'it is not written as a date'],
    ['/2024', 'it is not written as a date'],
    ['2024/', 'it is not written as a date'],
    ['../..', 'an interval needs one end at least'],
    ['2024/2025/2026', 'an interval has one stroke'],
    ['2024-08/2024-07', 'the interval ends before it begins'],
    ['2024-02-30/2024-03', 'month 02 of 2024 has no day 30'],
    ['2024-01/2024-02-30', 'month 02 of 2024 has no day 30'],
  ])('%j: %s', (source, why) => {
    expect(parsePartialDate(source)).toEqual({ ok: false, why });
  });
});

test('a time is an instant as well, and its day is that of the printed zone', () => {
  const seoul = date('2024-08-06T00:30+09:00');
  expect(new Date(seoul.instant ?? 0).toISOString()).toBe('2024-08-05T15:30:00.000Z');
  expect(day(seoul.firstDay)).toBe('2024-08-06');
  expect(date('2024-08-06').instant).toBeUndefined();
});

describe('two dates overlap if they can mean a common day', () => {
  test.each([
    ['2024', '2024-08-06', true],
    ['2024-08', '2024-08-31', true],
    ['2024-08', '2024-09', false],
    ['2024-24', '2025-01', true],
    ['2024-08/..', '2030', true],
    ['2024-08/..', '2024-07', false],
    ['../2024', '2025', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect([overlaps(date(a), date(b)), overlaps(date(b), date(a))]).toEqual([expected, expected]);
  });
});

describe('a date contains another if that can mean no other day', () => {
  test.each([
    ['2024', '2024-08', true],
    ['2024-08', '2024', false],
    ['2024-08', '2024-08', true],
    ['2024-08/..', '2024-09-01', true],
    ['2024-24', '2025-02-28', true],
    ['2024-24', '2025-03-01', false],
  ])('%s contains %s: %s', (outer, inner, expected) => {
    expect(contains(date(outer), date(inner))).toBe(expected);
  });
});

describe('an article predates a claim only if its whole period does', () => {
  test.each([
    ['2024-07-08', '2024-07-09', true],
    ['2024-07-09', '2024-07-09', false],
    ['2024-07', '2024-07-09', false],
    ['2024-06', '2024-07-09', true],
    ['2024-07-08', '2024-07', false],
    ['2023', '2024', true],
    ['2024-07-08T23:59Z', '2024-07-09', true],
  ])('published %s, known since %s: %s', (published, since, expected) => {
    expect(predates(date(published), date(since))).toBe(expected);
  });

  test('and never one that could always be known', () => {
    expect(predates(date('1900'), undefined)).toBe(false);
  });
});

test('dates are ordered by their first day, then by the instant, then the shorter first', () => {
  const sorted = ['2024-08', '2024', '2024-08-01', '2024-01-01', '2024-08-01T09:00Z', '2024-08-01T08:00Z', '../2030'];
  expect(
    sorted
      .map(date)
      .sort(comparePartialDates)
      .map(({ edtf }) => edtf),
  ).toEqual(['../2030', '2024-01-01', '2024', '2024-08-01', '2024-08-01T08:00Z', '2024-08-01T09:00Z', '2024-08']);
});
