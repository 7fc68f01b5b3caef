import { expect, test } from 'vitest';
import { lineageOrder } from '../../../src/derive/lineage-order.ts';
import { relianceLinks } from '../../../src/derive/reliance.ts';
import type { ArticleDraft } from '../../support/build-story.ts';
import { buildStory } from '../../support/build-story.ts';

test.each<[string, Readonly<Record<string, ArticleDraft>>, string]>([
  [
    'by day of publication',
    { late: { published: '2024-03' }, early: { published: '2024-01-02' }, middle: { published: '2024-02-02' } },
    'early middle late',
  ],
  [
    'below what it relies on, where a coarse date begins before',
    {
      coarse: { published: '2024', reliesOn: [{ article: 'exact' }] },
      exact: { published: '2024-05-01' },
      before: { published: '2024-04-01' },
    },
    'before exact coarse',
  ],
  [
    'of one day, the one that is relied on first',
    { a: { published: '2024-05-01', reliesOn: [{ article: 'b' }] }, b: { published: '2024-05-01' } },
    'b a',
  ],
])('%s', (_, articles, order) => {
  const { story, corpus } = buildStory({ claims: [{ kind: 'proposition' }], articles });
  expect(
    lineageOrder(story.articles, relianceLinks(story, corpus))
      .map(({ id }) => id)
      .join(' '),
  ).toBe(order);
});

test('a circle holds nobody back', () => {
  const { story, article } = buildStory({
    claims: [{ kind: 'proposition' }],
    articles: { a: { published: '2024-05-01' }, b: { published: '2024-05-02' } },
  });
  const circle = [
    { from: article('a'), to: article('b') },
    { from: article('b'), to: article('a') },
  ];
  expect(lineageOrder(story.articles, circle).map(({ id }) => id)).toEqual(['a', 'b']);
});
