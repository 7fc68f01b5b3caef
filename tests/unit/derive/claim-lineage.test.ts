import { describe, expect, test } from 'vitest';
import type { ClaimDrift } from '../../../src/derive/drift.ts';
import type { ClaimLineageNode } from '../../../src/derive/claim-lineage.ts';
import { claimLineage, changedAnswers, claimDrift } from '../../../src/derive/claim-lineage.ts';
import type { ArticleDraft, ClaimDraft, StatementDraft } from '../../support/build-story.ts';
import { buildStory } from '../../support/build-story.ts';

const inWords = ({ from, to, drifts }: ClaimDrift) => `${from.id} → ${to.id}: ${drifts.join(', ') || 'nothing'}`;

test('a claim is followed along every link, in order of publication, changed or not', () => {
  const says = (exact: number): StatementDraft => ({ value: { exact } });
  const { claim, story, corpus } = buildStory({
    claims: [{ kind: 'quantity' }],
    articles: {
      a: { published: '2024-08-01', statements: [says(10)] },
      c: { published: '2024-08-02', statements: [says(10)], reliesOn: [{ article: 'a' }] },
      b: { published: '2024-08-03', statements: [says(20)], reliesOn: [{ article: 'c' }, { article: 'a' }] },
      d: { published: '2024-08-04', silentOn: ['claim'], reliesOn: [{ article: 'b' }] },
      lone: { published: '2024-08-05', statements: [says(99)] },
    },
  });
  expect(claimDrift(claim(), story, corpus).map(inWords)).toEqual([
    'a → c: nothing',
    'c → b: higher',
    'a → b: higher',
    'b → d: left-out',
  ]);
});

describe('a link tells', () => {
  const quantity = { kind: 'quantity', scope: 'town', otherScopes: ['country'] } as const;
  const choice = { kind: 'choice' } as const;
  const ordered = { kind: 'choice', ordered: true } as const;
  const range = (min: number, max: number): StatementDraft => ({ value: { min, max } });

  test.each<[string, ClaimDraft, StatementDraft, StatementDraft, boolean]>([
    ['wider', quantity, range(2, 4), range(1, 5), true],
    ['narrower', quantity, range(1, 5), range(2, 4), true],
    ['higher', quantity, range(1, 2), range(3, 4), true],
    ['lower', quantity, range(3, 4), range(1, 2), true],
    ['scope', quantity, range(1, 2), { ...range(1, 2), scope: 'country' }, true],
    ['position', quantity, range(1, 2), { ...range(1, 2), position: 'denies' }, true],
    ['stronger', ordered, { value: 'one' }, { value: 'two' }, true],
    ['weaker', ordered, { value: 'two' }, { value: 'one' }, true],
    ['other-value', choice, { value: 'one' }, { value: 'two' }, true],
    ['hedge-gone', quantity, { hedge: 'perhaps' }, {}, false],
    ['hedge-new', quantity, {}, { hedge: 'perhaps' }, false],
    ['origin', quantity, {}, { credit: [{ hearsay: 'it is said' }] }, false],
    ['nothing', quantity, {}, {}, false],
  ])('%s', (change, claim, upstream, downstream, tells) => {
    const built = buildStory({
      claims: [claim],
      articles: { a: { statements: [upstream] }, b: { statements: [downstream], reliesOn: [{ article: 'a' }] } },
    });
    expect(claimDrift(built.claim(), built.story, built.corpus).map(inWords)).toEqual([`a → b: ${change}`]);
    const telling = changedAnswers(built.story, built.corpus).flatMap(({ links }) => links.map(inWords));
    expect(telling).toEqual(tells ? [`a → b: ${change}`] : []);
  });
});

test('claims on which a link tells stand in the order of the story, each with those links only', () => {
  const says = (claim: string, position?: StatementDraft['position']): StatementDraft => ({ claim, position });
  const { story, corpus } = buildStory({
    claims: ['first', 'same', 'second'].map((id) => ({ id, kind: 'proposition' })),
    articles: {
      a: { published: '2024-08-01', statements: [says('second'), says('same'), says('first')] },
      b: {
        published: '2024-08-02',
        statements: [says('second', 'doubts'), says('same'), says('first')],
        reliesOn: [{ article: 'a' }],
      },
      c: {
        published: '2024-08-03',
        statements: [says('second', 'doubts'), says('same'), says('first', 'denies')],
        reliesOn: [{ article: 'b' }],
      },
    },
  });
  expect(changedAnswers(story, corpus).map(({ claim, links }) => [claim.id, links.map(inWords)])).toEqual([
    ['first', ['b → c: position']],
    ['second', ['a → b: position']],
  ]);
});

describe('who tells of a claim', () => {
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

  /** The trees of those who tell of a claim: `a(b c+d?)`, b and c below a, and c relying on d too, which is not proved. */
  const treeOf = (articles: Readonly<Record<string, ArticleDraft>>) => {
    const { claim, story, corpus } = buildStory({ claims: [{ kind: 'quantity' }], articles });
    return inTree(claimLineage(claim(), story, corpus));
  };

  test('stands as trees by publication, each article below one that is proved, and the latest of these', () => {
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

  test('is told once each, also where two outlets cite one another on one day', () => {
    expect(
      treeOf({
        a: { published: '2024-08-01', outlet: 'one', statements: [says], reliesOn: [{ outlet: 'two' }] },
        b: { published: '2024-08-01', outlet: 'two', statements: [says], reliesOn: [{ outlet: 'one' }] },
      }),
    ).toBe('a+b?(b?)');
  });

  test('stands below what is proved rather than what is likely, whatever comes first', () => {
    expect(
      treeOf({
        a: { published: '2024-08-01', outlet: 'one', statements: [says], reliesOn: [{ outlet: 'two' }] },
        b: { published: '2024-08-01', outlet: 'two', statements: [says], reliesOn: [{ article: 'a' }] },
        c: { published: '2024-08-02', statements: [says], reliesOn: [{ outlet: 'two' }, { article: 'a' }] },
      }),
    ).toBe('a+b?(b c+b?)');
  });

  test('stands below nobody who is silent on the claim, but says so', () => {
    expect(
      treeOf({
        a: { published: '2024-08-01', silentOn: ['claim'] },
        b: { published: '2024-08-02', statements: [says], reliesOn: [{ article: 'a' }] },
      }),
    ).toBe('b+a');
  });
});
