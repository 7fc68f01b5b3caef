import type { Drift } from '../../derive/drift.ts';
import type { LinkBasis } from '../figures/lineage-graph.ts';
import type { ByLanguage } from './language.ts';
import { english } from './language.ts';

const { plural } = english;

/** How a statement changed between an article and one that relies on it. */
const drifts: Readonly<Record<Drift, string>> = {
  wider: 'less exact',
  narrower: 'more exact',
  higher: 'higher',
  lower: 'lower',
  'other-value': 'another answer',
  scope: 'another scope',
  position: 'another position',
  stronger: 'stronger',
  weaker: 'weaker',
  'hedge-gone': 'hedge gone',
  'hedge-new': 'hedge new',
  origin: 'another origin',
  'left-out': 'left out',
  added: 'added',
};

/** How a link is known. */
const bases: Readonly<Record<LinkBasis, string>> = {
  said: 'the article says so',
  'worked-out': 'our reading of the texts',
  'not-proved': 'only the outlet is known',
};

/** Who relies on whom, and what changed on the way. */
const en = {
  drifts,
  noDrift: 'no change noted',
  saysNothing: 'says nothing of it',
  unproved: (outlet: string) => `Not proved: which of ${outlet}’s texts it relies on is not known.`,
  alsoOn: (article: string, drifts: string, proved: boolean) =>
    `Relies also on ${article}: ${drifts}${proved ? '' : '; which of its texts is not known'}.`,
  textNotHere: 'we don’t have this article',
  whichNotKnown: 'which of its articles is not known',
  basis: (basis: string) => `(${basis})`,
  also: (names: readonly string[]) => `also on ${names.join('; ')}`,
  story: {
    title: 'Who relied on whom',
    lead: 'Who relies on whom, as far as the articles or their texts show it. What is not listed is not proved.',
    means: 'What this means',
    changed: 'Answers that changed on the way',
    changes: (number: number) => plural(number, { one: '# change', other: '# changes' }),
    all: (articles: number) => `The lineage of ${plural(articles, { one: '# article', other: '# articles' })}`,
  },
  claim: {
    title: 'Who told it first, and who relies on whom',
    lead: 'Among the articles here, by publication; below an article those that rely on it, with what changed.',
    means: 'What this means',
  },
  graph: {
    story: 'Who relied on whom, drawn: earliest first, below each article those that rely on it',
    claim: 'Who has it from whom, drawn: earliest first, each article with the number of its answer',
    basesTitle: 'Links',
    bases,
    changed: (answers: number) => plural(answers, { one: '# answer changed', other: '# answers changed' }),
    also: (answers: readonly number[]) =>
      `also ${plural(answers.length, { one: 'answer', other: 'answers' })} ${english.and(answers.map(String))}`,
    from: (origin: string) => `from ${origin}`,
    list: 'As a list, with what each says',
  },
  chains: {
    title: 'Who told each answer first',
    first: 'first',
    perhapsFirst: 'perhaps first',
    detail: (detail: string) => ` (${detail})`,
    /** Between who has it and who has it from there. */
    to: ' › ',
    answer: (words: string, scope: string, period: string) =>
      `${words}${[scope, period]
        .filter((detail) => detail !== '')
        .map((detail) => `, ${detail}`)
        .join('')}`,
  },
  first: {
    onlyVague: 'The earliest, by dates that are not exact: ',
    day: (day: string) => `The earliest day that is known is ${day}: `,
    atHour: (hour: string) => ` at ${hour}`,
    noHour: '; at an hour that is not known ',
    perhaps: ' Perhaps earlier, by dates that are not exact: ',
    vague: (date: string) => ` (${date})`,
  },
};

export type LineageLabels = typeof en;
export const lineageLabels: ByLanguage<LineageLabels> = { en };
