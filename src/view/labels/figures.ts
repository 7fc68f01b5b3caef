import type { ByLanguage } from './language.ts';
import { english } from './language.ts';

const { plural } = english;

/** How values are put on an axis. */
export type ScaleKind = 'linear' | 'logarithmic' | 'dates';

/** Values, axes and clocks. */
const en = {
  exact: (figure: string) => figure,
  about: (figure: string) => `about ${figure}`,
  max: (figure: string) => `at most ${figure}`,
  inUnit: (figure: string, unit: string) => (unit === '' ? figure : `${figure} ${unit}`),
  min: (figure: string) => `${figure} or more`,
  range: (min: string, max: string) => `${min} to ${max}`,
  /** Before a range that was read out of words such as “tens of thousands”. */
  readAs: (words: string) => `read as ${words}`,
  positions: { affirms: '', denies: 'denies ', doubts: 'doubts ' },
  axis: (scale: ScaleKind, unit: string, values: number) =>
    `${scale === 'dates' ? 'Dates' : english.capitalise(unit)}${scale === 'logarithmic' ? ', on a logarithmic scale: ten times as much is always as far apart' : ''}. ${plural(values, { one: '# value', other: '# values' })}, least first; a dot is a printed figure, hollow where it is “about”, a bar a range, fading where no end is given.`,
  howRead: 'How words such as “tens of thousands” are read as numbers',
  clocks: {
    title: 'Timeline',
    lead: 'When things are said to have happened, what times statements are about, and when articles were published.',
    region: 'Table: the timeline by year',
    caption: 'When things happened, what times statements are about, when articles were published, by year',
    year: 'Year',
    happened: 'Happened',
    /** An article that was the first with so many answers. */
    firstWith: (outlet: string, answers: number) =>
      `${outlet}, first with ${plural(answers, { one: '# answer', other: '# answers' })}`,
    first: 'Rings: the first with an answer that other articles give too, where the dates decide.',
    about: 'Statements about',
    published: 'Published',
    item: (date: string) => `${date}: `,
    mark: (date: string, what: string) => `${date}: ${what}`,
    table: 'The timeline by year, as a table',
    gaps: (gaps: readonly string[]) => `Left out, as nothing in them begins or ends: ${english.and(gaps)}.`,
  },
};

export type FigureLabels = typeof en;
export const figureLabels: ByLanguage<FigureLabels> = { en };
