import { describe, expect, test } from 'vitest';
import { nearest, suggest } from '../../../../src/corpus/report/suggest.ts';

describe('the nearest candidate is the one with the fewest letters changed', () => {
  test.each([
    ['wrokers', ['workers', 'outlook'], 'workers'],
    ['Workers', ['workers', 'outlook'], 'workers'],
    ['worker', ['workers', 'work'], 'workers'],
    ['nothing-like-it', ['workers', 'outlook'], undefined],
    ['', ['workers'], undefined],
    ['ab', ['b', 'a'], 'a'],
    ['anything', [], undefined],
  ])('%j among %j: %j', (written, candidates, expected) => {
    expect(nearest(written, candidates)).toBe(expected);
  });

  test('and the order of the candidates changes nothing', () => {
    expect(nearest('cat', ['rat', 'bat'])).toBe(nearest('cat', ['bat', 'rat']));
  });
});

test('a hint names the nearest, else the first twelve in order', () => {
  const letters = 'n m l k j i h g f e d c b a'.split(' ').map((letter) => `option-${letter}`.repeat(2));
  expect(suggest('cuase', ['closed', 'cause'])).toBe('Did you mean “cause”?');
  expect(suggest('something', ['cause', 'cars'])).toBe('There are: cars, cause.');
  expect(suggest('something', letters)).toMatch(/^There are: option-aoption-a, .*, option-loption-l and 2 more\.$/);
  expect(suggest('something', [])).toBe('');
});

test('a text of megabytes is compared by its beginning', () => {
  expect(nearest('x'.repeat(5_000_000), ['workers'])).toBeUndefined();
});
