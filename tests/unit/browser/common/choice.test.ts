import { expect, test } from 'vitest';
import { choiceQuery, readChoice } from '../../../../src/browser/common/choice.ts';

test.each([
  ['', { with: [], show: '', fold: [], order: '' }],
  ['?with=a,b&show=conflict&fold=one,two', { with: ['a', 'b'], show: 'conflict', fold: ['one', 'two'], order: '' }],
  // As a form without script sends it.
  ['?with=a&with=b', { with: ['a', 'b'], show: '', fold: [], order: '' }],
  ['?order=country', { with: [], show: '', fold: [], order: 'country' }],
  ['?with=a,,a,', { with: ['a'], show: '', fold: [], order: '' }],
])('%s is read', (search, choice) => {
  expect(readChoice(search)).toEqual(choice);
});

test('a choice is written as it is read, what is not chosen left out', () => {
  const choice = { with: ['a', 'b'], show: '', fold: ['one'], order: '' };
  expect(choiceQuery(choice)).toBe('?with=a,b&fold=one');
  expect(readChoice(choiceQuery(choice))).toEqual(choice);
  expect(choiceQuery({ with: [], show: '' })).toBe('');
});

test('what is no id stays harmless', () => {
  expect(choiceQuery({ with: ['a&show=x'], show: '' })).toBe('?with=a%26show%3Dx');
});
