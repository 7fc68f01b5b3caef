import { expect, test } from 'vitest';
import { distinctTexts, distinctWords } from '../../../../src/browser/search/telling.ts';

test('texts that bring no word of their own are left out', () => {
  expect(distinctTexts(['the strikers', 'a strike of 6,540', 'many on strike', '6540'], ['Who strikes?'])).toEqual([
    'a strike of 6,540',
  ]);
});

test('of texts the telling words are kept, each once', () => {
  expect(distinctWords(['size of the union', 'Unions', 'how many belong'])).toEqual(['size', 'union', 'belong']);
});
