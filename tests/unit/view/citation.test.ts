import { expect, test } from 'vitest';
import { citeClaim, citeStatement } from '../../../src/view/citation.ts';

const claim = {
  question: 'How many are there?',
  story: 'Workers abroad',
  address: 'https://example.org/claims/workers/headcount/',
};

test('a claim is cited by its question, its story and its address', () => {
  expect(citeClaim(claim)).toBe(
    '“How many are there?” In “Workers abroad”, Synoptic, https://example.org/claims/workers/headcount/',
  );
});

test('what an article says is cited by its outlet and day, without our words for it', () => {
  expect(citeStatement({ ...claim, outlet: 'The Harbour Gazette', date: '6 May 2024' })).toBe(
    'The Harbour Gazette (6 May 2024) on “How many are there?” In “Workers abroad”, Synoptic, https://example.org/claims/workers/headcount/',
  );
});
