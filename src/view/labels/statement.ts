import type { Statement } from '../../corpus/model.ts';
import type { Cell } from '../../derive/matrix.ts';
import type { ByLanguage } from './language.ts';

const emptyCells: Readonly<Record<Exclude<Cell['kind'], 'says'>, string>> = {
  silent: 'Silent',
  predates: 'Written before',
  unseen: 'Not in the part we saw',
  unchecked: 'Not checked',
};

/** Before a statement that does not affirm; empty for one that does. */
const positions: Readonly<Record<Statement['position'], string>> = { affirms: '', denies: 'Denies', doubts: 'Doubts' };

/** What a cell says: a statement with its credit and its place, or why there is none. */
const en = {
  emptyCells,
  positions,
  /** A statement in one line: its position before what it says. */
  positioned: (position: string, says: string) => (position === '' ? says : `${position}: ${says}`),
  scope: (scope: string) => `on: ${scope}`,
  basis: (basis: string) => `Our reading: ${basis}`,
  ownVoice: 'States it itself',
  unknownCredit: 'source not recorded',
  credits: 'Credits ',
  /** The same where space is short. */
  per: 'per ',
  /** After the nearest of several. */
  further: ' …',
  /** Before each credit but the first. */
  cites: ', who cites ',
  hearsay: (words: string) => `nobody named (“${words}”)`,
  hedged: '; hedged ',
  /** Where in the original a statement is: "paragraph 3", "the headline". */
  place: (place: NonNullable<Statement['place']>) =>
    typeof place === 'number'
      ? `paragraph ${place}`
      : { headline: 'the headline', deck: 'the deck', caption: 'the caption' }[place],
  retelling: 'our summary',
  original: 'original',
  originalAt: (place: string) => `original, ${place}`,
  placeInOriginal: (place: string) => `${place} of the original`,
  /** What folds away what a cell has besides; of one that was corrected. */
  more: 'more',
  moreCorrected: 'corrected',
  corrected: (date: string, was: string, why: string) => `Corrected on ${date}. It said: ${was}. ${why}`,
  quoteChecked: (date: string) => `Quote found in the saved text of the article on ${date}`,
  /** At the head of a column of which most cells can say nothing. */
  partSeen: 'We saw only part of it',
};

/** Why cells are empty, for what runs in the browser and needs no other words of this topic. */
export const emptyCellLabels: ByLanguage<typeof emptyCells> = { en: emptyCells };

export type StatementLabels = typeof en;
export const statementLabels: ByLanguage<StatementLabels> = { en };
