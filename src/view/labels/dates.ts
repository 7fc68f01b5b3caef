import type { ByLanguage } from './language.ts';

/** How a language says dates. */
export interface DateWords {
  /** Format strings of date-fns: https://date-fns.org/docs/format */
  readonly formats: {
    readonly year: string;
    readonly month: Readonly<Record<DateStyle, string>>;
    readonly day: Readonly<Record<DateStyle, string>>;
  };
  /** By the number that EDTF writes in the place of the month: 21 is spring. */
  readonly seasons: Readonly<Record<string, string>>;
  readonly season: (season: string, year: string) => string;
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly until: (date: string) => string;
  readonly since: (date: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly asOf: (date: string) => string;
  readonly from: (period: string) => string;
  readonly time: (time: string, zone: string) => string;
  readonly dayAndTime: (day: string, time: string) => string;
  /** The hours of an axis. */
  readonly utc: (time: string) => string;
}

export type DateStyle = 'long' | 'short';

/** Dates, no more exact than they are known. */
const en: DateWords = {
  formats: {
    year: 'yyyy',
    month: { long: 'MMMM yyyy', short: 'MMM yyyy' },
    day: { long: 'd MMMM yyyy', short: 'd MMM yyyy' },
  },
  seasons: { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' },
  season: (season, year) => `${season} ${year}`,
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  until: (date) => `until ${date}`,
  since: (date) => `since ${date}`,
  fromTo: (from, to) => `${from} to ${to}`,
  asOf: (date) => `as of ${date}`,
  from: (period) => `from ${period}`,
  time: (time, zone) => `${time} (UTC${zone})`,
  dayAndTime: (day, time) => `${day}, ${time}`,
  utc: (time) => `${time} UTC`,
};

export const dateLabels: ByLanguage<DateWords> = { en };
