import { expect, test } from 'vitest';
import { english } from '../../../../src/view/labels/language.ts';

test.each([
  [[], '', ''],
  [['A'], 'A', 'A'],
  [['A', 'B'], 'A and B', 'A or B'],
  [['A', 'B', 'C'], 'A, B and C', 'A, B or C'],
])('%j is listed as “%s” and “%s”', (items, and, or) => {
  expect([english.and(items), english.or(items)]).toEqual([and, or]);
});

test.each([
  [0, '0 stories'],
  [1, '1 story'],
  [1200, '1,200 stories'],
])('%i comes with the right form of the noun', (number, words) => {
  expect(english.plural(number, { one: '# story', other: '# stories' })).toBe(words);
});

test('a phrase that begins a sentence begins with a capital', () => {
  expect([english.capitalise('élysée'), english.capitalise('')]).toEqual(['Élysée', '']);
});
