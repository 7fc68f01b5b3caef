import { describe, expect, test } from 'vitest';
import { nearestPages } from '../../../src/search/nearest-pages.ts';
import { excerptPieces, hasTerm, searchTerms, titleLikeness } from '../../../src/search/query.ts';

describe('what a reader types becomes search terms', () => {
  test.each([
    ['how many North Koreans work in China?', 'North Koreans work China'],
    ['100,000', '100000'],
    ['1,720,000,000 dollars', '1720000000 dollars'],
    ['10.5 million', '10.5 million'],
    ['who is it', 'who is it'],
    ['린젠', '린젠'],
    ['“fiction”', 'fiction'],
    ['  ', ''],
  ])('%s → %s', (typed, terms) => {
    expect(searchTerms(typed)).toBe(terms);
  });
});

test('an excerpt is split into plain texts; no markup survives', () => {
  expect(excerptPieces('a <mark>b</mark> &lt;i&gt; &amp; <b>c</b>')).toEqual([
    { text: 'a ', matched: false },
    { text: 'b', matched: true },
    { text: ' <i> & c', matched: false },
  ]);
});

test('the nearest pages are those with the fewest letters changed, and none if all are far', () => {
  const pages = [
    ['claims/bridge/closed/', 'Is it closed?'],
    ['stories/bridge/', 'The bridge'],
    ['method/', 'Method'],
  ] as const;
  expect(nearestPages('stories/brigde/', pages)[0]).toEqual(['stories/bridge/', 'The bridge']);
  expect(nearestPages('wp-login.php?redirect=everything', pages)).toEqual([]);
});

describe('a result has what was looked for', () => {
  test.each([
    ['working', 'workers', true],
    ['린젠', '린젠', true],
    ['zzzxqj', 'z apelem', false],
    ['customs', 'North Korea', false],
  ])('%s in “%s”: %s', (terms, words, expected) => {
    expect(hasTerm(terms, words)).toBe(expected);
  });
});

test('the question that was typed is nearer than others with the same words', () => {
  const typed = 'how many north koreans work in china';
  const likeness = [
    'How many North Koreans work in China?',
    'What share of all North Korean workers abroad is in China?',
    'Who spoke for China?',
  ].map((title) => titleLikeness(typed, title));
  expect(likeness[0]).toBe(1);
  expect(likeness).toEqual([...likeness].sort((a, b) => b - a));
  expect(titleLikeness('customs', 'Who spoke?')).toBe(0);
});
