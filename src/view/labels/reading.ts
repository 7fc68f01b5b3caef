import type { ByLanguage } from './language.ts';
import { english } from './language.ts';

const { number, plural } = english;

/** The versions of a story side by side. */
const en = {
  title: (story: string) => `Side by side: ${story}`,
  description: (story: string) =>
    `The versions of “${story}” next to one another, retold; passages on the same claim lead to one another.`,
  toStory: 'The story and its tables',
  howWithScript: 'Choose a claim, or marked words in a version: the others follow to where they speak of it.',
  howWithoutScript: (versions: number) =>
    `All ${plural(versions, { one: '# version', other: '# versions' })}, retold in our words, by day of publication. A marked passage leads to the next version’s on the same claim.`,
  switch: 'Version shown',
  claims: 'Claims',
  allVersions: 'all versions',
  original: 'Read the original',
  /** In the head of a column whose outlet has several articles. */
  changed: (outlet: string, articles: number) => `${outlet} has ${number(articles)} articles here. What it changed: `,
  chooser: {
    title: 'Choose a version',
    search: 'Outlet, country, headline',
    country: 'Country',
    language: 'Language',
    kind: 'Kind of outlet',
    any: 'Any',
    noCopies: 'Without copies and translations of other articles',
    whole: 'Only those we read whole',
    close: 'Close',
  },
};

export type ReadingLabels = typeof en;
export const readingLabels: ByLanguage<ReadingLabels> = { en };
