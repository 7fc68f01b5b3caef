import type { HeadlineKind } from '../../derive/headlines.ts';
import type { ByLanguage } from './language.ts';
import { english } from './language.ts';

const { number, plural } = english;
const headlines = (count: number) => plural(count, { one: '# headline', other: '# headlines' });

/** The headlines of a story, compared. */
const en = {
  title: 'Headlines compared',
  titleOf: (story: string) => `Headlines compared: ${story}`,
  description: (count: number, story: string) =>
    `${story}: ${headlines(count)} in the order of publication, and which questions they answer.`,
  count: headlines,
  lead: (seen: number, all: number) =>
    seen === 0
      ? 'No headline of this story was seen.'
      : `${headlines(seen)}${seen < all ? ` of ${number(all)} articles` : ''} in the order of publication, and which of the story’s questions they answer.`,
  /** After the lead, where there are addresses. */
  addresses: (count: number) =>
    plural(count, {
      one: 'Of # more only the words in its address are known; they are shown and not counted.',
      other: 'Of # more only the words in their addresses are known; they are shown and not counted.',
    }),
  several: {
    title: 'What the headlines answer',
    /** An editor notes where in an article a statement was read: mostly one place of several that say the same. */
    how: 'An answer is a headline’s where it was noted from the headline itself or from the deck, the lines below it. What was noted from the text may stand in the headline too.',
    rule: 'First the questions that headlines answer differently, then those that most of them answer.',
    none: 'To no question were the answers of two headlines noted.',
  },
  once: (claims: number) =>
    plural(claims, {
      one: 'One question is answered by one headline',
      other: '# questions are answered by one headline each',
    }),
  uncarried: (claims: number) =>
    plural(claims, {
      one: '# question without an answer noted from a headline',
      other: '# questions without an answer noted from a headline',
    }),
  list: {
    title: 'The headlines in the order of publication',
    rule: 'With each stand the answers noted from it, if there are any.',
  },
  /** Before the articles of which nothing is known, and after them. */
  unseen: ['No headline seen: ', '.'],
  /** Before those who say something where no headline was seen, and after each: what says it there. */
  notCounted: 'Not counted: ',
  where: (what: 'deck' | HeadlineKind) =>
    ({ deck: ' (deck)', address: ' (address)', unseen: ' (headline not seen)', seen: '' })[what],
  inDeck: 'in the deck',
  otherwise: (answers: readonly string[]) => `Not in its text, which answers: ${answers.join('; ')}`,
  addressReads: 'The address reads',
  card: {
    title: 'Headlines on: ',
    all: (count: number) => plural(count, { one: 'The one headline', other: 'All # headlines' }),
  },
} as const;

export type HeadlineLabels = typeof en;
export const headlineLabels: ByLanguage<HeadlineLabels> = { en };
