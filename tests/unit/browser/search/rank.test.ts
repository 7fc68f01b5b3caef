import { describe, expect, test } from 'vitest';
import { parseQuestion } from '../../../../src/browser/search/query.ts';
import type { ClaimRecord } from '../../../../src/browser/search/rank.ts';
import { claimScore, excerptOf, likelyStories } from '../../../../src/browser/search/rank.ts';

const claim: ClaimRecord = {
  title: '',
  story: '',
  text: '',
  articles: 1,
  isWanted: false,
  isName: false,
  likelyStory: 0,
};

/** The score of a claim where all words are equally rare. */
function score(typed: string, record: Partial<ClaimRecord>): number {
  const question = parseQuestion(typed);
  return claimScore({ ...claim, ...record }, question, new Map(question.terms.map((term) => [term, 0.5])));
}

describe('of two claims, the one that answers better scores more', () => {
  test.each<[string, string, Partial<ClaimRecord>, Partial<ClaimRecord>]>([
    ['the word in the title', 'strikers', { title: 'How many strikers?' }, { text: '| | strikers' }],
    ['the word among those it is asked for in', 'strikers', { text: 'strikers' }, { text: '| | strikers' }],
    [
      'the word in its text rather than in the story’s title',
      'strikers',
      { text: '| | strikers' },
      { story: 'strikers' },
    ],
    ['the word in its title and its names', 'dead', { title: 'Dead', text: 'dead' }, { title: 'Dead', text: 'x' }],
    ['the word among fewer', 'dead', { text: 'dead few' }, { text: `dead ${'and more words '.repeat(9)}` }],
    ['what its title does not leave out', 'dead Derna', { title: 'Dead in Derna' }, { title: 'Dead outside Derna' }],
    ['the story that is asked about', 'dead', { title: 'Dead', likelyStory: 0.9 }, { title: 'Dead', likelyStory: 0.1 }],
    [
      'the title without words that were not asked',
      'dead',
      { title: 'How many dead?' },
      { title: 'How many dead elsewhere?' },
    ],
    ['the kind of answer', 'dead', { isWanted: true, title: 'Dead' }, { title: 'Dead' }],
    ['names for a name', 'Lin Zhen', { text: '| x · Lin Zhen · y |', isName: true }, { text: '| x · Lin Zhen · y |' }],
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
  expect(excerptOf('workers | one · workers | thousands of workers · two · thousands.', terms)).toBe(
    'workers · thousands of workers · thousands',
  );
  expect(excerptOf('workers | one · two |', terms)).toBe('');
});

test('a story is the more likely to be asked about the more of its claims have each of the words', () => {
  const stories = new Map([
    ['Strike', new Set(['a', 'b'])],
    ['Whale', new Set(['c', 'd', 'e', 'f'])],
  ]);
  const having = (...ids: readonly string[]) => new Map(ids.map((id) => [id, 1]));
  const likely = likelyStories(stories, [having('a', 'b', 'c'), having('b', 'd')]);
  expect(likely.get('Strike')).toBeGreaterThan(0.8);
  expect([...likely.values()].reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
  expect(likelyStories(stories, []).get('Strike')).toBeCloseTo(0.5);
});
