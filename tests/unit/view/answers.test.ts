import { expect, test } from 'vitest';
import { agreementOn } from '../../../src/derive/agreement.ts';
import { answersOf } from '../../../src/view/answers.ts';
import { labelsIn } from '../../../src/view/labels/labels.ts';
import type { StoryDraft } from '../../support/build-story.ts';
import { buildStory } from '../../support/build-story.ts';

function answers(draft: StoryDraft) {
  const built = buildStory(draft);
  return answersOf(agreementOn(built.claim(), built.story, built.corpus), labelsIn('en')).map(({ words, articles }) => [
    words,
    articles.map(({ id }) => id),
  ]);
}

test('yes and no are counted in articles, the more frequent first; an article can give both', () => {
  expect(
    answers({
      claims: [{ kind: 'proposition' }],
      articles: {
        a: { statements: [{ position: 'denies' }] },
        b: { statements: [{}, { position: 'denies' }] },
        c: { statements: [{ position: 'doubts' }] },
      },
    }),
  ).toEqual([
    ['No', ['a', 'b']],
    ['Yes', ['b']],
    ['Doubtful', ['c']],
  ]);
});

test('a choice stands in the words of its options, each for itself', () => {
  expect(
    answers({
      claims: [{ kind: 'choice', options: { one: 'the first', two: 'the second' } }],
      articles: {
        a: { statements: [{ value: ['one', 'two'] }] },
        b: { statements: [{ value: 'two', position: 'denies' }] },
      },
    }),
  ).toEqual([
    ['The first', ['a']],
    ['The second', ['a']],
    ['Not: the second', ['b']],
  ]);
});

test('figures are left to the axis', () => {
  expect(
    answers({ claims: [{ kind: 'quantity' }], articles: { a: { statements: [{ value: { exact: 1 } }] } } }),
  ).toEqual([]);
});
