import { describe, expect, test } from 'vitest';
import type { ClaimDrift } from '../../../src/derive/drift.ts';
import { changedAnswers } from '../../../src/derive/story-drift.ts';
import { deriveStory } from '../../../src/derive/story.ts';
import type { ArticleDraft, BuiltStory, ClaimDraft, StatementDraft } from '../../support/build-story.ts';
import { buildStory } from '../../support/build-story.ts';

const driftsOn = ({ story, corpus }: BuiltStory, claim = 'claim') => deriveStory(story, corpus).drift.get(claim) ?? [];
const inWords = ({ from, to, drifts }: ClaimDrift) => `${from.id} → ${to.id}: ${drifts.join(', ') || 'nothing'}`;

test('a claim is followed along every link, in order of publication, changed or not', () => {
  const says = (exact: number): StatementDraft => ({ value: { exact } });
  const built = buildStory({
    claims: [{ kind: 'quantity' }],
    articles: {
      a: { published: '2024-08-01', statements: [says(10)] },
      c: { published: '2024-08-02', statements: [says(10)], reliesOn: [{ article: 'a' }] },
      b: { published: '2024-08-03', statements: [says(20)], reliesOn: [{ article: 'c' }, { article: 'a' }] },
      d: { published: '2024-08-04', silentOn: ['claim'], reliesOn: [{ article: 'b' }] },
      lone: { published: '2024-08-05', statements: [says(99)] },
    },
  });
  expect(driftsOn(built).map(inWords)).toEqual(['a → c: nothing', 'c → b: higher', 'a → b: higher', 'b → d: left-out']);
});

describe('whether an answer changed on a link', () => {
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
  ])('%s', (change, claim, upstream, downstream, answerChanged) => {
    const built = buildStory({
      claims: [claim],
      articles: { a: { statements: [upstream] }, b: { statements: [downstream], reliesOn: [{ article: 'a' }] } },
    });
    expect(driftsOn(built).map(inWords)).toEqual([`a → b: ${change}`]);
    const { story, corpus } = built;
    const changed = changedAnswers(story, deriveStory(story, corpus).drift).flatMap(({ links }) => links.map(inWords));
    expect(changed).toEqual(answerChanged ? [`a → b: ${change}`] : []);
  });
});

test('claims whose answer changed are listed in the order of the story, each with those links only', () => {
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
  expect(
    changedAnswers(story, deriveStory(story, corpus).drift).map(({ claim, links }) => [claim.id, links.map(inWords)]),
  ).toEqual([
    ['first', ['b → c: position']],
    ['second', ['a → b: position']],
  ]);
});

describe('on a link that is only likely', () => {
  const likely = (from: ArticleDraft, to: ArticleDraft) =>
    driftsOn(
      buildStory({
        claims: [{ kind: 'proposition' }],
        articles: { from: { outlet: 'agency', ...from }, to: { ...to, reliesOn: [{ outlet: 'agency' }] } },
      }),
    ).map(inWords);

  test.each<[string, ArticleDraft, ArticleDraft, string[]]>([
    ['a change is noted', { statements: [{}] }, { statements: [{ position: 'denies' }] }, ['from → to: position']],
    ['nothing counts as left out', { statements: [{}] }, { silentOn: ['claim'] }, []],
    ['nothing counts as added', { silentOn: ['claim'] }, { statements: [{}] }, []],
  ])('%s', (_, from, to, expected) => {
    expect(likely(from, to)).toEqual(expected);
  });
});

test.each<[string, ArticleDraft, ArticleDraft]>([
  ['left-out', { statements: [{}] }, { silentOn: ['claim'] }],
  ['added', { silentOn: ['claim'] }, { statements: [{}] }],
])('what is %s is no changed answer', (change, from, to) => {
  const built = buildStory({
    claims: [{ kind: 'proposition' }],
    articles: { a: from, b: { ...to, reliesOn: [{ article: 'a' }] } },
  });
  expect(driftsOn(built).map(inWords)).toEqual([`a → b: ${change}`]);
  expect(changedAnswers(built.story, deriveStory(built.story, built.corpus).drift)).toEqual([]);
});
