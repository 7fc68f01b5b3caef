import { format } from 'date-fns';
import type { PartialDate } from '../corpus/partial-date.ts';
import { dayToDate } from '../corpus/partial-date.ts';
import type { DateStyle, DateWords } from './labels/dates.ts';
import { dateLabels } from './labels/dates.ts';

/** A date as it is shown: in words, and as the value of a `datetime` attribute where HTML can say it. */
export interface ShownDate {
  readonly words: string;
  readonly machine?: string;
}

/**
 * A partial date in words, no more exact than it was given: "3 April 2018", "July 2024", "about 6 August 2024",
 * "10 July 2024 (uncertain)", "summer 2023", "January to June 2025".
 */
export function formatDate(date: PartialDate, style: DateStyle = 'long', words: DateWords = dateLabels.en): string {
  if (date.precision === 'interval') return formatInterval(date, style, words);
  const precise = formatPrecise(date, style, words);
  const about = date.approximate ? words.about(precise) : precise;
  return date.uncertain ? words.uncertain(about) : about;
}

/** A date in words with its `datetime`. */
export function showDate(date: PartialDate, style: DateStyle = 'long', words: DateWords = dateLabels.en): ShownDate {
  const machine = machineDate(date);
  return { words: formatDate(date, style, words), ...(machine !== undefined && { machine }) };
}

function formatPrecise(date: PartialDate, style: DateStyle, words: DateWords): string {
  switch (date.precision) {
    case 'season':
      return words.season(words.seasons[date.edtf.slice(5, 7)] ?? '', date.edtf.slice(0, 4));
    case 'year':
    case 'month':
    case 'day':
      return formatDay(date.firstDay, date.precision, style, words);
    case 'time':
    case 'interval':
      return formatDay(date.firstDay, 'day', style, words);
  }
}

/** A day, or the month or the year that it begins. @param day since 1970-01-01 */
export function formatDay(
  day: number,
  precision: 'year' | 'month' | 'day',
  style: DateStyle,
  words: DateWords = dateLabels.en,
): string {
  const { year, month, day: dayFormats } = words.formats;
  return format(dayToDate(day), { year, month: month[style], day: dayFormats[style] }[precision]);
}

function formatInterval(date: PartialDate, style: DateStyle, words: DateWords): string {
  const [from = '', to = ''] = date.edtf.split('/');
  const end = (edtf: string, day: number) => {
    const precision = edtf.length <= 5 ? 'year' : edtf.length <= 8 ? 'month' : 'day';
    return formatPrecise({ ...date, edtf, precision, firstDay: day, lastDay: day }, style, words);
  };
  if (from === '..') return words.until(end(to, date.lastDay));
  if (to === '..') return words.since(end(from, date.firstDay));
  return words.fromTo(end(from, date.firstDay), end(to, date.lastDay));
}

/** The period of a statement in words: "as of July 2024", "until January 2020", "from January 2025 to June 2025". */
export function formatPeriod(date: PartialDate, words: DateWords = dateLabels.en): string {
  if (date.precision !== 'interval') return words.asOf(formatDate(date, 'long', words));
  const period = formatDate(date, 'long', words);
  return Number.isFinite(date.firstDay) && Number.isFinite(date.lastDay) ? words.from(period) : period;
}

/** The time of day as it was printed, with its zone, such as "07:33 (UTC+09:00)"; empty where none is given. */
export function formatTime(date: PartialDate, words: DateWords = dateLabels.en): string {
  const [, time, zone] = /T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})/.exec(date.edtf) ?? [];
  return time === undefined || zone === undefined ? '' : words.time(time, zone === 'Z' ? '' : zone);
}

/** The value of a `datetime` attribute: the date without its qualifiers; `undefined` for what HTML cannot say. */
export function machineDate(date: PartialDate): string | undefined {
  if (date.precision === 'interval' || date.precision === 'season') return undefined;
  return date.edtf.replace(/[~?%]$/, '');
}

/** The span of several dates in years, or months where it is short: "April 2018 to June 2025". */
export function formatSpan(dates: readonly PartialDate[], words: DateWords = dateLabels.en): string {
  const firstDays = dates.map((date) => date.firstDay).filter(Number.isFinite);
  const lastDays = dates.map((date) => date.lastDay).filter(Number.isFinite);
  if (firstDays.length === 0 || lastDays.length === 0) return '';
  const from = format(dayToDate(Math.min(...firstDays)), words.formats.month.long);
  const to = format(dayToDate(Math.max(...lastDays)), words.formats.month.long);
  return from === to ? from : words.fromTo(from, to);
}
