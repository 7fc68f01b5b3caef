import { describe, expect, test } from 'vitest';
import { nearestTexts, nearestWord } from '../../../../src/browser/search/spelling.ts';

describe('the word that a reader may have meant', () => {
  const vocabulary = ['workers', 'strike', 'samsung', 'whale', 'strikes'];
  test.each([
    ['smasung', 'samsung'],
    ['wrokers', 'workers'],
    ['whle', 'whale'],
    ['stike', 'strike'],
    ['zzzxqj', undefined],
    ['at', undefined],
    ['tsrike', 'strike'],
    // Another word rather than a misspelt one.
    ['trikes', undefined],
    ['stroke', 'strike'],
    ['stokes', undefined],
  ])('%s: %s', (typed, expected) => {
    expect(nearestWord(typed, vocabulary)).toBe(expected);
  });

  test('is the more frequent of two equally near', () => {
    expect(nearestWord('srike', ['strike', 'spike'])).toBe('strike');
  });
});

test('the nearest texts share most groups of letters; those that share none are left out', () => {
  const texts = ['How many are on strike?', 'What killed the whale?', 'On which day did the strikers march?'];
  expect(nearestTexts('strikers marching', texts)).toEqual([2, 0]);
  expect(nearestTexts('qqq', texts)).toEqual([]);
});
