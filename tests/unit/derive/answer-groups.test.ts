import { describe, expect, test } from 'vitest';
import type { Story } from '../../../src/corpus/model.ts';
import { agreementOn } from '../../../src/derive/agreement.ts';
import type { AnswerGroup } from '../../../src/derive/answer-groups.ts';
import { answersOn } from '../../../src/derive/answer-groups.ts';
import { relate } from '../../../src/derive/relate.ts';
import type { ClaimDraft, StatementDraft } from '../../support/build-story.ts';
import { buildStory } from '../../support/build-story.ts';
import { realSite } from '../../support/site.ts';

const sources = { 'lin-jian': { aliases: ['Lin'], otherSpellings: ['Rin Jian'] } } as const;

/** The groups of articles `a`, `b`, `c`, … with the statements given, as their articles: `a b | c`; what is apart in brackets. */
function grouped(claim: ClaimDraft, ...statements: readonly (StatementDraft | readonly StatementDraft[])[]): string {
  const articles = Object.fromEntries(
    statements.map((own, index) => [
      String.fromCharCode(97 + index),
      { statements: Array.isArray(own) ? (own as StatementDraft[]) : [own as StatementDraft] },
    ]),
  );
  const { story, corpus, ...built } = buildStory({ claims: [claim], articles, sources });
  const { groups, apart } = answersOn(agreementOn(built.claim(), story, corpus), corpus);
  const inWords = (group: AnswerGroup) => group.articles.map(({ id }) => id).join(' ');
  return [...groups.map(inWords), ...apart.map((group) => `(${inWords(group)})`)].join(' | ');
}

describe('answers to a yes-or-no question', () => {
  test.each([
    ['the same position', ['affirms', 'affirms'], 'a b'],
    ['yes before no before doubt, where as many give each', ['doubts', 'denies', 'affirms'], 'c | b | a'],
    ['what more articles say comes first', ['affirms', 'denies', 'denies'], 'b c | a'],
  ] as const)('%s', (_what, positions, expected) => {
    expect(grouped({ kind: 'proposition' }, ...positions.map((position) => ({ position })))).toBe(expected);
  });

  test('a hedge makes no other answer', () => {
    expect(grouped({ kind: 'proposition' }, { hedge: 'perhaps' }, {})).toBe('a b');
  });
});

describe('figures', () => {
  const of = (...values: readonly StatementDraft['value'][]) =>
    grouped({ kind: 'quantity' }, ...values.map((value) => ({ value })));
  test.each([
    ['the same figure', [{ exact: 5 }, { exact: 5 }], 'a b'],
    ['about a figure goes with the figure', [{ about: 100 }, { exact: 100 }], 'a b'],
    ['about a figure does not go with another near it', [{ about: 100 }, { exact: 104 }], 'a | b'],
    ['“more than” is an answer of its own', [{ exact: 5 }, { min: 5 }, { min: 5 }], 'b c | a'],
    ['equally many: the lower first', [{ exact: 9 }, { exact: 5 }], 'b | a'],
    ['nothing to compare is apart', [{ exact: 5 }, undefined], 'a | (b)'],
  ])('%s', (_what, values, expected) => {
    expect(of(...values)).toBe(expected);
  });

  test('a denied figure is another answer than the figure, and than another denied one', () => {
    expect(
      grouped(
        { kind: 'quantity' },
        { value: { exact: 5 } },
        { value: { exact: 5 }, position: 'denies' },
        { value: { exact: 6 }, position: 'denies' },
        { value: { exact: 5 }, position: 'denies' },
      ),
    ).toBe('b d | a | c');
  });
});

describe('dates', () => {
  const of = (...values: readonly string[]) => grouped({ kind: 'date' }, ...values.map((value) => ({ value })));
  test.each([
    ['a coarser date goes with the exact one', ['2024', '2024-07', '2024-07-09'], 'a b c'],
    ['a coarse date between two others is an answer of its own', ['2024', '2024-05', '2024-06'], 'b | c | a'],
  ])('%s', (_what, values, expected) => {
    expect(
      of(...values)
        .split(' | ')
        .sort()
        .join(' | '),
    ).toBe(expected.split(' | ').sort().join(' | '));
  });
});

describe('names and choices', () => {
  test('one who is known by several names is one answer; a spelling that reads like someone else is another', () => {
    const of = (...values: readonly string[]) => grouped({ kind: 'name' }, ...values.map((value) => ({ value })));
    expect(of('lin-jian', 'Lin', 'Rin Jian')).toBe('a b | c');
  });

  test('options', () => {
    const of = (...values: readonly (readonly string[])[]) =>
      grouped({ kind: 'choice' }, ...values.map((value) => ({ value: [...value] })));
    expect(of(['one'], ['two'], ['one'], ['one', 'two'])).toBe('a c | d | b');
  });
});

describe('what is apart', () => {
  test('another scope', () => {
    expect(
      grouped(
        { kind: 'quantity', scope: 'China', otherScopes: ['Russia'] },
        { value: { exact: 5 } },
        { value: { exact: 5 }, scope: 'Russia' },
        { value: { exact: 5 }, scope: 'russia' },
      ),
    ).toBe('a | (b c)');
  });

  test('every text, each by itself', () => {
    expect(grouped({ kind: 'text' }, {}, {})).toBe('(a) | (b)');
  });
});

test('of what changes over time, one figure is one answer, and says its period where it is one', () => {
  const { story, corpus, claim } = buildStory({
    claims: [{ kind: 'quantity' }],
    articles: {
      a: { statements: [{ value: { exact: 5 }, asOf: '2023-05' }] },
      b: { statements: [{ value: { exact: 5 }, asOf: '2023-06' }] },
      c: { statements: [{ value: { exact: 7 }, asOf: '2023-07' }] },
    },
  });
  const { groups } = answersOn(agreementOn(claim(), story, corpus), corpus);
  expect(groups.map(({ articles, period }) => [articles.map(({ id }) => id).join(' '), period?.edtf])).toEqual([
    ['a b', undefined],
    ['c', '2023-07'],
  ]);
});

test('an article that says two things is in both groups', () => {
  expect(
    grouped({ kind: 'quantity' }, [{ value: { exact: 5 } }, { value: { exact: 6 } }], { value: { exact: 6 } }),
  ).toBe('a b | a');
});

describe('over the real stories', () => {
  const site = realSite();
  const all = site.stories.flatMap((story) =>
    site.agreements(story).map((agreement) => ({ story, agreement, answers: answersOn(agreement, site.corpus) })),
  );

  test('every statement is in exactly one group', () => {
    for (const { agreement, answers } of all) {
      const inGroups = [...answers.groups, ...answers.apart].flatMap(({ statements }) => statements);
      expect(inGroups).toHaveLength(agreement.statements.length);
      expect(new Set(inGroups)).toEqual(new Set(agreement.statements));
    }
  });

  test('no two statements of a group conflict or differ, and a conflict is one between two groups', () => {
    for (const { agreement, answers } of all) {
      for (const { statements } of [...answers.groups, ...answers.apart]) {
        for (const [index, a] of statements.entries())
          for (const b of statements.slice(index + 1))
            expect(['agree', undefined]).toContain(relate(agreement.claim, a, b, site.corpus)?.kind);
      }
      if (agreement.kind === 'conflict') {
        const groupOf = (one: (typeof agreement.statements)[number]) =>
          [...answers.groups, ...answers.apart].findIndex(({ statements }) => statements.includes(one));
        expect(agreement.deciding.every(({ a, b }) => groupOf(a) !== groupOf(b))).toBe(true);
      }
    }
  });

  test('the order of the articles changes no group', () => {
    const inSets = (story: Story) =>
      story.claims.map((claim) => {
        const { groups, apart } = answersOn(agreementOn(claim, story, site.corpus), site.corpus);
        return [...groups, ...apart]
          .map(({ statements }) =>
            statements
              .map(({ article, statement }) => `${article.id} ${statement.key ?? ''}`)
              .sort()
              .join(', '),
          )
          .sort();
      });
    for (const story of site.stories)
      expect(inSets({ ...story, articles: story.articles.toReversed() })).toEqual(inSets(story));
  });
});
