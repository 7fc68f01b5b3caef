import { describe, expect, test } from 'vitest';
import { answersView, byContest, contestedClaims } from '../../../../src/view/parts/answer-groups.ts';
import type { StatementDraft } from '../../../support/build-story.ts';
import { buildStory } from '../../../support/build-story.ts';
import { siteOf } from '../../../support/site.ts';

/** The claims of a story of seven articles, each with the figures that the articles give, in their order. */
function contested(claims: Readonly<Record<string, readonly number[]>>) {
  const ids = Object.keys(claims);
  const articles = 'abcdefg'.split('').map((id, at): [string, { statements: StatementDraft[] }] => [
    id,
    {
      statements: ids.flatMap((claim) => {
        const exact = claims[claim]?.[at];
        return exact === undefined ? [] : [{ claim, value: { exact } }];
      }),
    },
  ]);
  const { story, corpus } = buildStory({
    claims: ids.map((id) => ({ id, kind: 'quantity' })),
    articles: Object.fromEntries(articles),
  });
  const site = siteOf(corpus);
  return { site, all: contestedClaims(story, site) };
}

test('claims on which many are against many come first, then by how many give the first answer', () => {
  const { all } = contested({
    'five-one': [1, 1, 1, 1, 1, 2],
    'two-two': [1, 1, 2, 2],
    'three-one': [1, 1, 1, 2],
    'four-two': [1, 1, 1, 1, 2, 2],
  });
  expect(all.toSorted(byContest).map(({ agreement }) => agreement.claim.id)).toEqual([
    'four-two',
    'two-two',
    'five-one',
    'three-one',
  ]);
});

describe('the answers to a claim', () => {
  const viewOf = (...figures: readonly number[]) => {
    const { site, all } = contested({ claim: figures });
    const [one] = all;
    if (!one) throw new Error('There is a claim.');
    return answersView(one, site);
  };

  test('are those that most give first, with how many give each', () => {
    expect(viewOf(20000, 11300, 11300)).toEqual({
      answers: [
        { words: '11,300', articles: '2 articles' },
        { words: '20,000', articles: '1 article' },
      ],
    });
  });

  test('are four at most, with how many there are besides', () => {
    const { answers, more } = viewOf(1, 2, 3, 4, 5, 6);
    expect([answers.length, more]).toEqual([4, 'and 2 more']);
  });

  test.each([
    ['one against three', [1, 1, 1, 2], 'One article differs'],
    ['one against two', [1, 1, 2], undefined],
    ['two against three', [1, 1, 1, 2, 2], undefined],
    ['two that differ each by itself', [1, 1, 1, 2, 3], undefined],
  ])('%s', (_how, figures, words) => {
    expect(viewOf(...figures).oneDiffers).toBe(words);
  });
});
