import { expect, test } from 'vitest';
import { nextPassage, readingClaims } from '../../../src/view/reading.ts';
import { buildStory } from '../../support/build-story.ts';

const { story, article } = buildStory({
  claims: [
    { id: 'shared', kind: 'proposition' },
    { id: 'alone', kind: 'proposition' },
    { id: 'unsaid', kind: 'proposition' },
  ],
  articles: {
    a: { published: '2024-08-01', statements: [{ claim: 'shared' }, { claim: 'alone' }] },
    b: { published: '2024-08-02', statements: [{ claim: 'shared' }], whole: false },
    c: { published: '2024-08-03', statements: [{ claim: 'shared' }], whole: false },
  },
});

test('passages lead to the next version’s on the same claim, the last to the first', () => {
  expect(['a', 'b', 'c'].map((id) => nextPassage(story, article(id), 'shared'))).toEqual([
    'b--shared--1',
    'c--shared--1',
    'a--shared--1',
  ]);
  expect(nextPassage(story, article('a'), 'alone')).toBeUndefined();
});

test('the rail has the claims that somebody speaks on, each with the first passage on it', () => {
  expect(readingClaims(story).map(({ claim, anchor }) => [claim.id, anchor])).toEqual([
    ['shared', 'a--shared--1'],
    ['alone', 'a--alone--1'],
  ]);
});
