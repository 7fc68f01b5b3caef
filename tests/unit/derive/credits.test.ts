import { expect, test } from 'vitest';
import { creditIndex } from '../../../src/derive/credits.ts';
import type { CreditDraft } from '../../support/build-story.ts';
import { buildStory } from '../../support/build-story.ts';

const sources = { ministry: { kind: 'body' }, spokesman: { of: 'ministry' } } as const;

test.each<[readonly CreditDraft[], string]>([
  [['ministry'], 'the origin'],
  [['agency', 'ministry'], 'the origin'],
  [['ministry', 'agency'], 'passed on'],
  [['ministry', { hearsay: 'reportedly' }], 'passed on'],
  [['ministry', { unnamed: 'a person' }], 'passed on'],
  [[{ unnamed: 'an official', of: 'ministry' }], 'the origin'],
  [['agency', { unnamed: 'an official', of: 'ministry' }], 'the origin'],
  [['ministry', { unnamed: 'an official', of: 'ministry' }], 'the origin'],
  [['spokesman'], 'not credited'],
  [[{ unnamed: 'an official', of: 'agency' }], 'not credited'],
  [[{ hearsay: 'the ministry is said to know' }], 'not credited'],
  [[], 'not credited'],
])('of a statement credited to %j the ministry is: %s', (credit, expected) => {
  const { corpus } = buildStory({
    claims: [{ kind: 'proposition' }],
    articles: { a: { statements: [{ credit }] } },
    sources,
    outlets: ['agency'],
  });
  const found = (creditIndex(corpus).get('ministry') ?? []).map(({ isOrigin }) =>
    isOrigin ? 'the origin' : 'passed on',
  );
  expect(found).toEqual(expected === 'not credited' ? [] : [expected]);
});

test('what leads to an outlet is listed by claim, then by day of publication, with where it stands', () => {
  const credit = ['agency'];
  const { corpus, story, claim, article } = buildStory({
    claims: [
      { id: 'first', kind: 'proposition' },
      { id: 'second', kind: 'proposition' },
    ],
    articles: {
      late: {
        published: '2024-08-02',
        statements: [
          { claim: 'second', credit },
          { claim: 'first', credit },
        ],
      },
      early: { published: '2024-08-01', statements: [{ claim: 'second', credit }, { claim: 'second' }] },
      agency: { published: '2024-07-31', statements: [{ claim: 'first' }] },
    },
  });
  const found = creditIndex(corpus).get('agency') ?? [];
  expect(found.map((credited) => `${credited.claim.id} in ${credited.article.id}`)).toEqual([
    'first in late',
    'second in early',
    'second in late',
  ]);
  expect(found[0]).toEqual({
    story,
    claim: claim('first'),
    article: article('late'),
    statement: article('late').statements[1],
    isOrigin: true,
  });
});
