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

test('what an article says is cited with its words, and where it can be read', () => {
  const statement = { ...claim, outlet: 'The Harbour Gazette', date: '6 May 2024', says: 'About 40' };
  expect(labels.statement({ ...statement, quote: 'some forty of them', original: 'https://example.com/forty' })).toBe(
    'The Harbour Gazette (6 May 2024) on “How many are there?”: About 40 “some forty of them” (our summary). Original: https://example.com/forty In “Workers abroad”, Synoptic, https://example.org/claims/workers/headcount/',
  );
  expect(labels.statement(statement)).toContain('About 40 (our summary). In “Workers abroad”');
});
