import { describe, expect, test } from 'vitest';
import { answersView, contestedClaims, isOneAgainstMany } from '../../../../src/view/parts/answer-groups.ts';
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
  return { story, site, all: contestedClaims(story, site) };
}

test('claims on which many stand against many come first, then by how many give the first answer; one that differs last', () => {
  const { all } = contested({
    'five-one': [1, 1, 1, 1, 1, 2],
    'two-two': [1, 1, 2, 2],
    'three-one': [1, 1, 1, 2],
    'four-two': [1, 1, 1, 1, 2, 2],
    'one-one': [1, 2],
    agreed: [1, 1],
  });
  expect(all.map(({ agreement }) => agreement.claim.id)).toEqual([
    'four-two',
    'two-two',
    'one-one',
    'five-one',
    'three-one',
  ]);
});

describe('the answers to a claim', () => {
  const one = (...figures: readonly number[]) => {
    const { site, story, all } = contested({ claim: figures });
    const [first] = all;
    if (!first) throw new Error('There is a claim.');
    return { site, story, answers: first.answers };
  };
  const viewOf = (lines: number, outlets: number, ...figures: readonly number[]) => {
    const { site, story, answers } = one(...figures);
    return answersView(answers, story, site, { lines, outlets, href: ({ id }) => `#${id}` });
  };

  test('are those that most give first, with how many give each, and who', () => {
    const { answers } = viewOf(4, 2, 20000, 11300, 11300, 11300);
    expect(answers.map(({ sign, words, count }) => [sign, words, count])).toEqual([
      [1, '11,300 people', '3 articles'],
      [2, '20,000 people', '1 article'],
    ]);
    const inWords = answers.map(({ who }) => who.map(({ words }) => words).join(''));
    expect(inWords).toEqual(['3 articles: The b, The c +1', '1 article: The a']);
  });

  test('take as many lines as there may be, the last one for how many there are besides', () => {
    expect(viewOf(4, 0, 1, 2, 3, 4)).not.toHaveProperty('more');
    const { answers, more } = viewOf(4, 0, 1, 2, 3, 4, 5, 6);
    expect([answers.length, more]).toEqual([3, 'and 3 other answers']);
  });

  test('are marks on a line, from the least to the most', () => {
    const marks = viewOf(4, 0, 20000, 11300, 11300).range?.marks ?? [];
    expect(marks.map(({ number, from, to }) => [number, from, to])).toEqual([
      [1, 4, 4],
      [2, 96, 96],
    ]);
  });

  test.each([
    ['one against three', [1, 1, 1, 2], true],
    ['one against two', [1, 1, 2], false],
    ['two against three', [1, 1, 1, 2, 2], false],
    ['two that differ each by itself', [1, 1, 1, 2, 3], false],
  ])('%s: one differs: %s', (_how, figures, expected) => {
    expect(isOneAgainstMany(one(...figures).answers)).toBe(expected);
  });
});
