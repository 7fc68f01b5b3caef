import type { Statement } from '../../corpus/model.ts';
import type { Cell } from '../../derive/matrix.ts';
import type { ByLanguage } from './language.ts';

const emptyCells: Readonly<Record<Exclude<Cell['kind'], 'says'>, string>> = {
  silent: 'Silent',
  predates: 'Written before',
  unseen: 'Not in the part seen',
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
  basis: (basis: string) => `Worked out: ${basis}`,
  ownVoice: 'In its own voice',
  unknownCredit: 'credit not noted',
  credits: 'Credits ',
  /** Before each credit but the first. */
  cites: ', who cites ',
  hearsay: (words: string) => `nobody named (“${words}”)`,
  hedged: '; hedged ',
  /** Where in the original a statement is: "paragraph 3", "the headline". */
  place: (place: NonNullable<Statement['place']>) =>
    typeof place === 'number'
      ? `paragraph ${place}`
      : { headline: 'the headline', deck: 'the deck', caption: 'the caption' }[place],
  retelling: 'our retelling',
  original: 'original',
  originalAt: (place: string) => `original, ${place}`,
  ofOriginal: (place: string) => ` · ${place} of the original`,
  cite: 'cite or report',
};

export type StatementLabels = typeof en;
export const statementLabels: ByLanguage<StatementLabels> = { en };
