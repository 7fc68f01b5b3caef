import { describe, expect, test } from 'vitest';
import { originKey, originOf, sameOrigin } from '../../../src/derive/origin.ts';
import type { OriginGroup } from '../../../src/derive/origins.ts';
import { originsOf } from '../../../src/derive/origins.ts';
import type { CreditDraft, SourceDraft, StatementDraft } from '../../support/build-story.ts';
import { buildStory } from '../../support/build-story.ts';

const sources = {
  government: { kind: 'body' },
  ministry: { kind: 'body', of: 'government' },
  'lin-jian': { of: 'ministry' },
  'mao-ning': { of: 'ministry' },
  professor: {},
  correspondent: { of: 'yonhap' },
} satisfies Record<string, SourceDraft>;

/** Articles `a`, `b`, `c`, … of outlets of the same ids, with the statements given; Yonhap can be credited. */
function build(...statements: readonly (readonly StatementDraft[])[]) {
  const articles = Object.fromEntries(
    statements.map((own, index) => [String.fromCharCode(97 + index), { statements: own }]),
  );
  return buildStory({ claims: [{ kind: 'proposition' }], articles, sources, outlets: ['yonhap'] });
}

function originsOfAll(...drafts: readonly (readonly StatementDraft[])[]) {
  const built = build(...drafts);
  const statements = built.story.articles.flatMap((article) =>
    article.statements.map((statement) => ({ article, statement })),
  );
  return originsOf(statements, built.corpus);
}

/** The origins of affirmations by the credits given, one for each article. */
function affirmedBy(...credits: readonly (readonly CreditDraft[])[]) {
  const [origins] = originsOfAll(...credits.map((credit) => [{ credit }]));
  if (!origins) throw new Error('Nobody affirms it.');
  return origins;
}

const unnamed = (words: string, of?: string): CreditDraft =>
  of === undefined ? { unnamed: words } : { unnamed: words, of };
const hearsay: CreditDraft = { hearsay: 'reportedly' };
const idsOf = (articles: readonly { readonly id: string }[]) => articles.map(({ id }) => id).join(' ');
const groupInShort = ({ key, members, articles }: OriginGroup) => `${key} (${members.join(', ')}): ${idsOf(articles)}`;

describe('the origin of a statement', () => {
  test.each<[string, CreditDraft[], string, string | undefined]>([
    ['no credit is the outlet’s own voice', [], 'own', undefined],
    ['a named source', ['professor'], 'named', 'professor'],
    ['an outlet', ['yonhap'], 'named', 'yonhap'],
    ['the last link, not the nearest', ['yonhap', 'ministry', 'lin-jian'], 'named', 'lin-jian'],
    ['someone unnamed of a known body', [unnamed('an official', 'ministry')], 'unnamed', 'ministry/unnamed'],
    [
      'someone unnamed of a known body, whoever passed it on',
      ['yonhap', unnamed('an official', 'ministry')],
      'unnamed',
      'ministry/unnamed',
    ],
    ['someone unnamed, by whoever passed it on', ['yonhap', unnamed('a source')], 'unnamed', 'yonhap/unnamed'],
    ['the nearest link before counts', ['professor', 'yonhap', unnamed('a source')], 'unnamed', 'yonhap/unnamed'],
    [
      'the nearest named link before counts',
      ['yonhap', unnamed('an aide', 'ministry'), unnamed('a source')],
      'unnamed',
      'yonhap/unnamed',
    ],
    ['someone unnamed, by nobody else, is the outlet’s', [unnamed('a source')], 'unnamed', 'a/unnamed'],
    ['two unnamed in a row are the outlet’s', [unnamed('an aide'), unnamed('a source')], 'unnamed', 'a/unnamed'],
    ['hearsay is nobody', [hearsay], 'hearsay', undefined],
    ['hearsay is nobody, whoever passed it on', ['yonhap', hearsay], 'hearsay', undefined],
  ])('%s', (_, credit, kind, key) => {
    const { statement, article } = build([{ credit }]).statement('a');
    const origin = originOf(statement, article);
    expect(origin.kind).toBe(kind);
    expect(originKey(origin)).toBe(key);
  });

  test('keeps the words for someone unnamed and for hearsay', () => {
    const built = build([{ credit: ['yonhap', unnamed('a source in Dandong')] }, { credit: [hearsay] }]);
    const origins = [0, 1].map((index) => originOf(built.statement('a', index).statement, built.article('a')));
    expect(origins).toEqual([
      { kind: 'unnamed', holder: 'yonhap', words: 'a source in Dandong' },
      { kind: 'hearsay', words: 'reportedly' },
    ]);
  });

  test('belongs to the outlet, not to the article', () => {
    const built = buildStory({
      claims: [{ kind: 'proposition' }],
      articles: { 'yonhap-2024-07': { outlet: 'yonhap', statements: [{ credit: [unnamed('a source')] }] } },
    });
    const { statement, article } = built.statement('yonhap-2024-07');
    expect(originKey(originOf(statement, article))).toBe('yonhap/unnamed');
  });
});

describe('the origins of a claim', () => {
  test.each<[string, CreditDraft[][], string[]]>([
    ['none, where all speak for themselves', [[], []], []],
    ['one, where all name the same', [['professor'], ['professor']], ['professor (professor): a b']],
    [
      'one, where all lead back to the same by different ways',
      [['yonhap', 'professor'], ['professor'], ['ministry', 'professor']],
      ['professor (professor): a b c'],
    ],
    [
      'one for each last link',
      [['yonhap', 'professor'], ['yonhap']],
      ['professor (professor): a', 'yonhap (yonhap): b'],
    ],
    [
      'one for all unnamed sources of one holder',
      [
        ['yonhap', unnamed('a source')],
        ['yonhap', unnamed('someone else')],
      ],
      ['yonhap/unnamed (yonhap/unnamed): a b'],
    ],
    [
      'one for the unnamed source of each outlet',
      [[unnamed('a source')], [unnamed('a source')]],
      ['a/unnamed (a/unnamed): a', 'b/unnamed (b/unnamed): b'],
    ],
    ['never hearsay', [[hearsay], ['yonhap', hearsay]], []],
    [
      'a body with those who belong to it',
      [['ministry'], ['lin-jian'], ['mao-ning']],
      ['ministry (ministry, lin-jian, mao-ning): a b c'],
    ],
    [
      'a body with those who belong to a body of it',
      [['lin-jian'], ['government']],
      ['government (government, lin-jian): a b'],
    ],
    [
      'the widest of several bodies with all the others',
      [['lin-jian'], ['ministry'], ['government']],
      ['government (government, lin-jian, ministry): a b c'],
    ],
    [
      'those who belong to one body apart, where the body is no origin',
      [['lin-jian'], ['mao-ning']],
      ['lin-jian (lin-jian): a', 'mao-ning (mao-ning): b'],
    ],
    [
      'those who belong to one body apart, where the body only passed it on',
      [
        ['ministry', 'lin-jian'],
        ['ministry', 'mao-ning'],
      ],
      ['lin-jian (lin-jian): a', 'mao-ning (mao-ning): b'],
    ],
    [
      'a body with someone unnamed in it',
      [['ministry'], [unnamed('an official', 'ministry')]],
      ['ministry (ministry, ministry/unnamed): a b'],
    ],
    [
      'a body with someone unnamed in a body of it',
      [['government'], [unnamed('an official', 'ministry')]],
      ['government (government, ministry/unnamed): a b'],
    ],
    [
      'someone named and someone unnamed apart, where their body is no origin',
      [['lin-jian'], [unnamed('an official', 'ministry')]],
      ['lin-jian (lin-jian): a', 'ministry/unnamed (ministry/unnamed): b'],
    ],
    [
      'an outlet with its unnamed source',
      [['yonhap'], ['yonhap', unnamed('a source')]],
      ['yonhap (yonhap, yonhap/unnamed): a b'],
    ],
    ['an outlet with those who belong to it', [['yonhap'], ['correspondent']], ['yonhap (yonhap, correspondent): a b']],
  ])('%s', (_, credits, expected) => {
    expect(affirmedBy(...credits).groups.map(groupInShort)).toEqual(expected);
  });

  test('four articles, one origin (Yonhap’s unnamed source), two on hearsay', () => {
    const source = unnamed('a source');
    const origins = affirmedBy(['yonhap', source], ['yonhap', source], [hearsay], ['yonhap', hearsay]);
    expect(idsOf(origins.articles)).toBe('a b c d');
    expect(origins.groups.map(groupInShort)).toEqual(['yonhap/unnamed (yonhap/unnamed): a b']);
    expect(idsOf(origins.hearsay)).toBe('c d');
    expect(origins.unnamedOnly).toBe(true);
  });

  test('an article that has it from several counts once with each, and once among the articles', () => {
    const [origins] = originsOfAll([{ credit: ['professor'] }, { credit: ['yonhap'] }, { credit: ['professor'] }]);
    expect(origins?.groups.map(groupInShort)).toEqual(['professor (professor): a', 'yonhap (yonhap): a']);
    expect(idsOf(origins?.articles ?? [])).toBe('a');
  });

  test('are kept apart by position, affirmations first', () => {
    const all = originsOfAll(
      [{ position: 'doubts', credit: ['professor'] }],
      [{ position: 'denies', credit: ['lin-jian'] }],
      [{ credit: ['ministry'] }, { position: 'denies' }],
    );
    expect(
      all.map(({ position, articles, own, groups }) => [
        position,
        idsOf(articles),
        idsOf(own),
        groups.map(groupInShort),
      ]),
    ).toEqual([
      ['affirms', 'c', '', ['ministry (ministry): c']],
      ['denies', 'b c', 'c', ['lin-jian (lin-jian): b']],
      ['doubts', 'a', '', ['professor (professor): a']],
    ]);
  });

  test('are none where nobody speaks', () => {
    expect(originsOfAll([], [])).toEqual([]);
  });

  test('name the articles that say it in their own voice', () => {
    const origins = affirmedBy([], ['professor'], [hearsay], []);
    expect(idsOf(origins.own)).toBe('a d');
  });

  test.each<[string, StatementDraft[], string]>([
    ['only on hearsay', [{ credit: [hearsay] }], 'a'],
    ['on hearsay and by a source', [{ credit: [hearsay] }, { credit: ['professor'] }], ''],
    ['on hearsay and in its own voice', [{ credit: [hearsay] }, {}], ''],
    [
      'on hearsay, and denies it by a source',
      [{ credit: [hearsay] }, { position: 'denies', credit: ['professor'] }],
      'a',
    ],
  ])('an article that has it %s', (_, statements, expected) => {
    expect(idsOf(originsOfAll(statements)[0]?.hearsay ?? [])).toBe(expected);
  });

  test.each<[string, CreditDraft[][], boolean]>([
    ['someone unnamed', [[unnamed('a source')]], true],
    ['someone unnamed of a named body', [[unnamed('an official', 'ministry')]], true],
    ['someone unnamed, passed on by a named outlet', [['yonhap', unnamed('a source')]], true],
    ['someone unnamed and hearsay', [[unnamed('a source')], [hearsay]], true],
    ['hearsay alone', [[hearsay]], true],
    ['someone unnamed and someone named', [[unnamed('a source')], ['professor']], false],
    ['someone unnamed and an outlet', [[unnamed('a source')], ['yonhap']], false],
    ['someone unnamed and an outlet in its own voice', [[unnamed('a source')], []], false],
    [
      'someone unnamed and the body that person belongs to',
      [[unnamed('an official', 'ministry')], ['ministry']],
      false,
    ],
  ])('rest on unnamed sources alone, being affirmed by %s: %s', (_, credits, expected) => {
    expect(affirmedBy(...credits).unnamedOnly).toBe(expected);
  });

  test('do not rest on unnamed sources alone where another credit was not noted', () => {
    const [affirmed] = originsOfAll([{ credit: [unnamed('a source')] }], [{ credit: 'unknown' }]);
    expect(affirmed?.unnamedOnly).toBe(false);
  });

  test('a named denial does not lend a name to those who affirm', () => {
    const [affirmed, denied] = originsOfAll(
      [{ credit: [unnamed('a source')] }],
      [{ position: 'denies', credit: ['lin-jian'] }],
    );
    expect(affirmed?.unnamedOnly).toBe(true);
    expect(denied?.unnamedOnly).toBe(false);
  });
});

test('no two outlets’ own statements are one origin', () => {
  const built = build([{}], [{}]);
  expect(sameOrigin(built.statement('a'), built.statement('b'), built.corpus)).toBe(false);
});
