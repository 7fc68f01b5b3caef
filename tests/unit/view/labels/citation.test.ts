import { expect, test } from 'vitest';
import { citationLabels } from '../../../../src/view/labels/citation.ts';

const labels = citationLabels.en;

const claim = {
  question: 'How many are there?',
  story: 'Workers abroad',
  address: 'https://example.org/claims/workers/headcount/',
};

test('a claim is cited by its question, its story and its address', () => {
  expect(labels.claim(claim)).toBe(
    '“How many are there?” In “Workers abroad”, Synoptic, https://example.org/claims/workers/headcount/',
  );
});

test('what an article says is cited by its outlet and day, without our words for it', () => {
  expect(labels.statement({ ...claim, outlet: 'The Harbour Gazette', date: '6 May 2024' })).toBe(
    'The Harbour Gazette (6 May 2024) on “How many are there?” In “Workers abroad”, Synoptic, https://example.org/claims/workers/headcount/',
  );
});
