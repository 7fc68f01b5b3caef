import { UTCDate } from '@date-fns/utc';
import { addDays, addMonths, endOfMonth, endOfYear, isValid } from 'date-fns';
import type { DaySpan } from './day-span.ts';

/**
 * A date as coarse as it was given: Extended Date/Time Format, levels 0 and 1 (ISO 8601-2:2019, annex A),
 * as far as news needs it: years, seasons, months, days, times with a zone, intervals, `~`, `?` and `%`.
 */
export interface PartialDate extends DaySpan {
  /** As it was written. */
  readonly edtf: string;
  readonly precision: 'year' | 'season' | 'month' | 'day' | 'time' | 'interval';
  /** `~` or `%`: about then. */
  readonly approximate: boolean;
  /** `?` or `%`: perhaps then. */
  readonly uncertain: boolean;
  /** For a time: milliseconds since 1970-01-01T00:00Z. The days above are those of the printed zone. */
  readonly instant?: number;
}

const dayLength = 86_400_000;

/** A day number (days since 1970-01-01) as a date at midnight UTC, in which date-fns computes and formats. */
export function dayToDate(day: number): UTCDate {
  return new UTCDate(day * dayLength);
}

function dateToDay(date: Date): number {
  return Math.floor(date.getTime() / dayLength);
}

const single = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2}))?)?)?([~?%])?$/;

/** What {@link parsePartialDate} answers: a date, or why there is none. */
export type PartialDateResult =
  { readonly ok: true; readonly date: PartialDate } | { readonly ok: false; readonly why: string };

/**
 * Reads a partial date. Nothing is coerced: 30 February, month 13, a time without its zone are refused.
 * Seasons (months 21 to 24: spring, summer, autumn, winter) are those of the northern half of the earth,
 * in whole months: summer is June to August, winter December to February.
 */
export function parsePartialDate(edtf: string): PartialDateResult {
  const [from, to, ...rest] = edtf.split('/');
  if (to === undefined) return parseSingle(edtf);
  if (rest.length > 0) return refuse('an interval has one stroke');
  const open = (end: string | undefined) => end === '..';
  if (open(from) && open(to)) return refuse('an interval needs one end at least');
  const first = open(from) ? undefined : parseSingle(from ?? '');
  const last = open(to) ? undefined : parseSingle(to);
  if (first && !first.ok) return first;
  if (last && !last.ok) return last;
  const firstDay = first?.date.firstDay ?? -Infinity;
  const lastDay = last?.date.lastDay ?? Infinity;
  if (firstDay > lastDay) return refuse('the interval ends before it begins');
  const either = (test: (date: PartialDate) => boolean) => [first?.date, last?.date].some((date) => date && test(date));
  return {
    ok: true,
    date: {
      edtf,
      precision: 'interval',
      approximate: either((date) => date.approximate),
      uncertain: either((date) => date.uncertain),
      firstDay,
      lastDay,
    },
  };
}

function parseSingle(edtf: string): PartialDateResult {
  const match = single.exec(edtf);
  if (!match) {
    if (/T\d{2}:\d{2}(:\d{2})?[~?%]?$/.test(edtf)) return refuse('a time needs its zone');
    return refuse('it is not written as a date');
  }
  const [, yearText = '', monthText, dayText, hourText, minuteText, secondText, zone, qualifier] = match;
  const year = Number(yearText);
  const month = monthText === undefined ? undefined : Number(monthText);
  const day = dayText === undefined ? undefined : Number(dayText);
  const common = {
    edtf,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
  const january = new UTCDate(0);
  january.setUTCFullYear(year, 0, 1);
  if (month === undefined) {
    const days = { firstDay: dateToDay(january), lastDay: dateToDay(endOfYear(january)) };
    return { ok: true, date: { ...common, precision: 'year', ...days } };
  }
  if (month >= 21 && month <= 24 && day === undefined) {
    const firstMonth = addMonths(january, (month - 21) * 3 + 2);
    const days = { firstDay: dateToDay(firstMonth), lastDay: dateToDay(endOfMonth(addMonths(firstMonth, 2))) };
    return { ok: true, date: { ...common, precision: 'season', ...days } };
  }
  if (month < 1 || month > 12) return refuse(`there is no month ${monthText}`);
  const monthStart = addMonths(january, month - 1);
  if (day === undefined) {
    const days = { firstDay: dateToDay(monthStart), lastDay: dateToDay(endOfMonth(monthStart)) };
    return { ok: true, date: { ...common, precision: 'month', ...days } };
  }
  const date = addDays(monthStart, day - 1);
  if (day < 1 || date.getUTCMonth() !== month - 1)
    return refuse(`month ${monthText} of ${yearText} has no day ${dayText}`);
  const dayNumber = dateToDay(date);
  const days = { firstDay: dayNumber, lastDay: dayNumber };
  if (hourText === undefined) return { ok: true, date: { ...common, precision: 'day', ...days } };
  const instant = new UTCDate(`${edtf.slice(0, 10)}T${hourText}:${minuteText}:${secondText ?? '00'}${zone}`);
  if (!isValid(instant) || Number(hourText) > 23) return refuse('there is no such time of day or zone');
  return { ok: true, date: { ...common, precision: 'time', ...days, instant: instant.getTime() } };
}

function refuse(why: string): PartialDateResult {
  return { ok: false, why };
}

/** Whether something was published before it could be known: its whole published period ends before `since`. */
export function predates(published: PartialDate, since: PartialDate | undefined): boolean {
  return since !== undefined && published.lastDay < since.firstDay;
}

/** Orders by first day, then by instant where both have one, then by last day. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  if (a.firstDay !== b.firstDay) return a.firstDay < b.firstDay ? -1 : 1;
  if (a.instant !== undefined && b.instant !== undefined && a.instant !== b.instant) return a.instant - b.instant;
  return a.lastDay === b.lastDay ? 0 : a.lastDay < b.lastDay ? -1 : 1;
}
