import { describe, expect, test } from 'vitest';
import type { ClaimLineageNode } from '../../../src/derive/claim-lineage.ts';
import { claimLineage } from '../../../src/derive/claim-lineage.ts';
import { deriveStory } from '../../../src/derive/story.ts';
import type { ArticleDraft, StatementDraft } from '../../support/build-story.ts';
import { buildStory } from '../../support/build-story.ts';

describe('who reports a claim', () => {
  const says: StatementDraft = { value: { exact: 10 } };
  const inTree = (nodes: readonly ClaimLineageNode[]): string =>
    nodes
      .map(({ article, link, also, children }) =>
        [
          article.id,
          link?.proved === false ? '?' : '',
          ...also.map(({ from, proved }) => `+${from.id}${proved ? '' : '?'}`),
          children.length > 0 ? `(${inTree(children)})` : '',
        ].join(''),
      )
      .join(' ');

  /** The trees of those who report a claim: `a(b c+d?)`, b and c below a, and c relying on d too, which is not proved. */
  const treeOf = (articles: Readonly<Record<string, ArticleDraft>>) => {
    const { claim, story, corpus } = buildStory({ claims: [{ kind: 'quantity' }], articles });
    return inTree(claimLineage(claim(), story, deriveStory(story, corpus).drift.get('claim') ?? []));
  };

  test('is shown as trees by publication, each article below one that is proved, and the latest of these', () => {
    expect(
      treeOf({
        a: { published: '2024-08-01', statements: [says] },
        b: { published: '2024-08-02', statements: [says], reliesOn: [{ article: 'a' }] },
        c: { published: '2024-08-03', statements: [says], reliesOn: [{ article: 'a' }, { article: 'b' }] },
        d: { published: '2024-08-04', silentOn: ['claim'], reliesOn: [{ article: 'a' }] },
        lone: { published: '2024-08-05', statements: [says] },
        other: { published: '2024-08-06' },
      }),
    ).toBe('a(b(c+a) d) lone');
  });

  test('is there once each, also where two outlets cite one another on one day', () => {
    expect(
      treeOf({
        a: { published: '2024-08-01', outlet: 'one', statements: [says], reliesOn: [{ outlet: 'two' }] },
        b: { published: '2024-08-01', outlet: 'two', statements: [says], reliesOn: [{ outlet: 'one' }] },
      }),
    ).toBe('a+b?(b?)');
  });

  test('is below what is proved rather than what is likely, whatever comes first', () => {
    expect(
      treeOf({
        a: { published: '2024-08-01', outlet: 'one', statements: [says], reliesOn: [{ outlet: 'two' }] },
        b: { published: '2024-08-01', outlet: 'two', statements: [says], reliesOn: [{ article: 'a' }] },
        c: { published: '2024-08-02', statements: [says], reliesOn: [{ outlet: 'two' }, { article: 'a' }] },
      }),
    ).toBe('a+b?(b c+b?)');
  });

  test('is below nobody who is silent on the claim, but says so', () => {
    expect(
      treeOf({
        a: { published: '2024-08-01', silentOn: ['claim'] },
        b: { published: '2024-08-02', statements: [says], reliesOn: [{ article: 'a' }] },
      }),
    ).toBe('b+a');
  });

  test('has the changes between two statements of an article as one link, each change once', () => {
    const said = (exact: number, more: StatementDraft = {}): StatementDraft => ({ value: { exact }, ...more });
    const { claim, story, corpus } = buildStory({
      claims: [{ kind: 'quantity' }],
      articles: {
        a: { published: '2024-08-01', statements: [said(10, { hedge: 'perhaps' })] },
        b: {
          published: '2024-08-02',
          statements: [said(20), said(5, { hedge: 'perhaps' }), said(30)],
          reliesOn: [{ article: 'a' }],
        },
      },
    });
    const [root] = claimLineage(claim(), story, deriveStory(story, corpus).drift.get('claim') ?? []);
    expect(root?.link).toBeUndefined();
    expect(root?.children.map(({ article, link }) => [article.id, link?.drifts])).toEqual([
      ['b', ['higher', 'hedge-gone', 'lower']],
    ]);
  });
});
