import type { MapSign } from '../figures/story-map.ts';
import type { ByLanguage } from './language.ts';
import { english } from './language.ts';

const { plural } = english;

/** What a sign of the map stands for; answers are numbered in each row. */
const signs: Readonly<Record<MapSign, string>> = {
  1: '1',
  2: '2',
  3: '3',
  4: '4',
  5: '5',
  6: '6',
  other: 'another answer, or one that is not compared',
  silent: 'silent',
  unchecked: 'not checked',
};

/** The map of a story. */
const en = {
  title: 'Who says what, at a glance',
  lead: (claims: number, articles: number) =>
    `A row for each of the ${plural(claims, { one: '# claim', other: '# claims' })}, a column for each of the ${plural(articles, { one: '# article', other: '# articles' })}, by day of publication. Equal signs in a row are equal answers, numbered as in the tables.`,
  answers: 'Answers: ',
  signs,
  blank: 'no sign: written before, or not in the part we saw',
  region: 'The map: arrow keys move from cell to cell, Enter leads to a cell in the tables',
  /** The words of a cell: of which article, on what, and what it says. */
  cell: (article: string, question: string, says: string) => `${article} · ${question} · ${says}`,
  hint: 'Point at a sign, or move with the arrow keys.',
  order: {
    label: 'Order of columns',
    day: 'by day',
    country: 'by country',
    language: 'by language',
    kind: 'by kind of outlet',
    like: (article: string) => `by likeness to ${article}`,
  },
  keep: { country: 'Only from', language: 'Only in', kind: 'Only by', all: 'all' },
};

export type StoryMapLabels = typeof en;
export const storyMapLabels: ByLanguage<StoryMapLabels> = { en };
