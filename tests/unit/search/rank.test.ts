import { describe, expect, test } from 'vitest';
import { parseQuestion } from '../../../src/search/query.ts';
import type { ClaimRecord } from '../../../src/search/rank.ts';
import { claimScore, excerptOf } from '../../../src/search/rank.ts';

const claim: ClaimRecord = {
  title: '',
  story: '',
  text: '',
  articles: 1,
  isWanted: false,
  isName: false,
};

/** The score of a claim where all words are equally rare. */
function score(typed: string, record: Partial<ClaimRecord>): number {
  const question = parseQuestion(typed);
  return claimScore({ ...claim, ...record }, question, new Map(question.terms.map((term) => [term, 0.5])));
}

describe('of two claims, the one that answers better scores more', () => {
  test.each<[string, string, Partial<ClaimRecord>, Partial<ClaimRecord>]>([
    ['the word in the title', 'strikers', { title: 'How many strikers?' }, { text: 'strikers' }],
    ['the word in its text rather than in the story’s title', 'strikers', { text: 'strikers' }, { story: 'strikers' }],
    [
      'the title without words that were not asked',
      'dead',
      { title: 'How many dead?' },
      { title: 'How many dead elsewhere?' },
    ],
    ['the kind of answer', 'dead', { isWanted: true, title: 'Dead' }, { title: 'Dead' }],
    ['names for a name', 'Lin Zhen', { text: 'x · Lin Zhen · y', isName: true }, { text: 'x · Lin Zhen · y' }],
    ['what many report', 'dead', { title: 'Dead', articles: 20 }, { title: 'Dead', articles: 2 }],
  ])('%s', (_why, typed, better, worse) => {
    expect(score(typed, better)).toBeGreaterThan(score(typed, worse));
  });
});

test('a rare word counts more than a common one', () => {
  const question = parseQuestion('korea helong');
  const [korea, helong] = question.terms;
  if (!korea || !helong) throw new Error('The question has two terms.');
  const rarity = new Map([
    [korea, 0.1],
    [helong, 0.9],
  ]);
  expect(claimScore({ ...claim, title: 'Helong' }, question, rarity)).toBeGreaterThan(
    claimScore({ ...claim, title: 'Korea' }, question, rarity),
  );
});

test('an excerpt is made of the parts that have most of the terms, in their order', () => {
  const { terms } = parseQuestion('thousands of workers');
  expect(excerptOf('one · workers | thousands of workers · thousands. · two', terms)).toBe(
    'workers · thousands of workers · thousands',
  );
  expect(excerptOf('one · two', terms)).toBe('');
});
