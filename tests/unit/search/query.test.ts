import { describe, expect, test } from 'vitest';
import { nearestPages } from '../../../src/search/nearest-pages.ts';
import { excerptPieces, searchTerms } from '../../../src/search/query.ts';

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
