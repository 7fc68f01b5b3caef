import type { DateWords } from '../dates.ts';
import type { ByLanguage } from './language.ts';

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
};

export const dateLabels: ByLanguage<DateWords> = { en };
