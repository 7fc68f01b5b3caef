import { expect, test } from 'vitest';
import { chosenLabels } from '../../../../src/view/labels/chosen.ts';

const labels = chosenLabels.en;
const none = { conflict: 0, differ: 0, agree: 0, apart: 0, single: 0 };

test('how some versions relate, all in all', () => {
  expect(labels.tally(2, { conflict: 3, differ: 2, agree: 9, apart: 0, single: 14 })).toBe(
    'These two: 3 in conflict, 2 differ, 9 agree; 14 only one of them says.',
  );
  expect(labels.tally(3, { ...none, differ: 1, apart: 1 })).toBe('These three: 1 differs, 1 not comparable.');
  expect(labels.tally(2, { ...none, single: 4 })).toBe('These two: 4 only one of them says.');
});

test('which of them hedges more', () => {
  expect(
    labels.hedged([
      { name: 'KBS', hedged: 2, all: 14 },
      { name: 'TV Chosun', hedged: 5, all: 12 },
    ]),
  ).toBe('Hedged: KBS 2 of 14 statements, TV Chosun 5 of 12.');
});
