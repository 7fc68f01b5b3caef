import { format } from 'date-fns';
import type { PartialDate } from '../corpus/partial-date.ts';
import { dayToDate } from '../corpus/partial-date.ts';

const seasons: Readonly<Record<string, string>> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' };

/**
 * A partial date in words, no more exact than it was given: "3 April 2018", "July 2024", "about 6 August 2024",
 * "10 July 2024 (uncertain)", "summer 2023", "January to June 2025".
 */
export function formatDate(date: PartialDate, style: 'long' | 'short' = 'long'): string {
  if (date.precision === 'interval') return formatInterval(date, style);
  const words = formatPrecise(date, style);
  if (date.approximate && date.uncertain) return `about ${words} (uncertain)`;
  if (date.approximate) return `about ${words}`;
  return date.uncertain ? `${words} (uncertain)` : words;
}

function formatPrecise(date: PartialDate, style: 'long' | 'short'): string {
  const first = dayToDate(date.firstDay);
  const month = style === 'long' ? 'MMMM' : 'MMM';
  switch (date.precision) {
    case 'year':
      return format(first, 'yyyy');
    case 'season':
      return `${seasons[date.edtf.slice(5, 7)] ?? ''} ${date.edtf.slice(0, 4)}`;
    case 'month':
      return format(first, `${month} yyyy`);
    default:
      return format(first, `d ${month} yyyy`);
  }
}

function formatInterval(date: PartialDate, style: 'long' | 'short'): string {
  const [from = '', to = ''] = date.edtf.split('/');
  const end = (source: string, day: number) => {
    const precision = source.length <= 5 ? 'year' : source.length <= 8 ? 'month' : 'day';
    return formatPrecise({ ...date, edtf: source, precision, firstDay: day, lastDay: day }, style);
  };
  if (from === '..') return `until ${end(to, date.lastDay)}`;
  if (to === '..') return `since ${end(from, date.firstDay)}`;
  return `${end(from, date.firstDay)} to ${end(to, date.lastDay)}`;
}

/** The period of a statement in words: "as of July 2024", "until January 2020", "from January 2025 to June 2025". */
export function formatPeriod(date: PartialDate): string {
  if (date.precision !== 'interval') return `as of ${formatDate(date)}`;
  return Number.isFinite(date.firstDay) && Number.isFinite(date.lastDay)
    ? `from ${formatDate(date)}`
    : formatDate(date);
}

/** The time of day as it was printed, with its zone, such as "07:33 (UTC+09:00)"; empty where none is given. */
export function formatTime(date: PartialDate): string {
  const match = /T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})/.exec(date.edtf);
  if (!match) return '';
  return `${match[1]} (UTC${match[2] === 'Z' ? '' : match[2]})`;
}

/** The value of a `datetime` attribute: the date without its qualifiers; `undefined` for what HTML cannot say. */
export function machineDate(date: PartialDate): string | undefined {
  if (date.precision === 'interval' || date.precision === 'season') return undefined;
  return date.edtf.replace(/[~?%]$/, '');
}

/** The span of several dates in years, or months where it is short: "April 2018 to June 2025". */
export function formatSpan(dates: readonly PartialDate[]): string {
  const firstDays = dates.map((date) => date.firstDay).filter(Number.isFinite);
  const lastDays = dates.map((date) => date.lastDay).filter(Number.isFinite);
  if (firstDays.length === 0 || lastDays.length === 0) return '';
  const from = format(dayToDate(Math.min(...firstDays)), 'MMMM yyyy');
  const to = format(dayToDate(Math.max(...lastDays)), 'MMMM yyyy');
  return from === to ? from : `${from} to ${to}`;
}
