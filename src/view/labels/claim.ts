import type { ByLanguage } from './language.ts';
import { english } from './language.ts';

const { plural } = english;

/** A claim’s page. */
const en = {
  description: (question: string, outlets: readonly string[]) =>
    `${question} What ${english.and(outlets)} ${outlets.length === 1 ? 'says' : 'say'}, on whose word, and where.`,
  scope: (scope: string) => `About: ${scope}, unless a statement says otherwise. `,
  since: (day: string) => `Could be known from ${day}.`,
  contents: {
    title: 'On this page',
    values: (kind: 'figures' | 'dates') => `The ${kind} compared`,
    lineage: 'Who told it first, and who relies on whom',
    articles: (number: number) => `What each article says (${number})`,
  },
  answers: {
    title: 'The answers',
    positions: { affirms: 'Yes', denies: 'No', doubts: 'Doubtful' },
    /** Whether a question says what its figures count, so that an answer need not. */
    saysUnit: (question: string) => /^how many\b/i.test(question),
    denied: (answer: string) => `not: ${answer}`,
    doubted: (answer: string) => `doubted: ${answer}`,
  },
  values: (kind: 'figures' | 'dates') => `The ${kind} compared`,
  articles: {
    title: 'What each article says',
    caption: (question: string) => `What each article says on: ${question}`,
    article: 'Article',
    says: 'What it says',
  },
  empty: (reason: string, articles: number) =>
    `${reason}: ${plural(articles, { one: '# article', other: '# articles' })}`,
  neighbours: {
    title: 'Claims of the story',
    inTable: 'In the story’s table',
    previous: 'Previous claim: ',
    next: 'Next claim: ',
  },
};

export type ClaimLabels = typeof en;
export const claimLabels: ByLanguage<ClaimLabels> = { en };
