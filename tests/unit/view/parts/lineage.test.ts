import { expect, test } from 'vitest';
import { claimLineage } from '../../../../src/derive/claim-lineage.ts';
import { claimLineageView } from '../../../../src/view/parts/lineage.ts';
import type { RelianceDraft } from '../../../support/build-story.ts';
import { buildStory } from '../../../support/build-story.ts';
import { siteOf } from '../../../support/site.ts';

/** What is shown of an article that reports 20 and relies on one that reports 10. */
function shownBelow(reliance: RelianceDraft) {
  const { claim, story, corpus } = buildStory({
    claims: [{ kind: 'quantity' }],
    articles: {
      a: { published: '2024-08-01', statements: [{ says: 'ten', value: { exact: 10 } }] },
      b: { published: '2024-08-02', statements: [{ says: 'twenty', value: { exact: 20 } }], reliesOn: [reliance] },
    },
  });
  const site = siteOf(corpus);
  const { drift } = site.derived(story);
  const trees = claimLineage(claim(), story, drift.get('claim') ?? []);
  const [top] = claimLineageView(trees, site.agreement(story, claim()), story.articles, site);
  return { top, below: top?.children[0] };
}

test('an article that relies on another is shown below it, with what changed', () => {
  const { top, below } = shownBelow({ article: 'a' });
  expect(top).toMatchObject({ article: { words: 'The a' }, says: 'Ten', notes: '' });
  expect(top).not.toHaveProperty('drift');
  expect(below).toMatchObject({
    article: { words: 'The b' },
    says: 'Twenty',
    drift: { words: 'Higher.', isChange: true },
    notes: '',
  });
});

test('where only the outlet is known that it relies on, it says so', () => {
  expect(shownBelow({ outlet: 'a' }).below?.notes).toBe(
    'Not proved: which of The a’s texts it relies on is not known.',
  );
});
