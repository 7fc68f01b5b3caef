import { describe, expect, test } from 'vitest';
import type { RawValue } from '../../../src/corpus/schema/statement.ts';
import { driftOn } from '../../../src/derive/drift.ts';
import type { ArticleDraft, ClaimDraft, CreditDraft, StatementDraft, StoryDraft } from '../../support/build-story.ts';
import { buildStory } from '../../support/build-story.ts';

const sources: NonNullable<StoryDraft['sources']> = {
  ministry: { kind: 'body' },
  'lin-jian': { aliases: ['Lin'], otherSpellings: ['Rin Jian'] },
};

/** What became of a claim between two articles: `upstream → downstream: changes`, by the keys of the statements. */
function driftsOf(claim: ClaimDraft, from: ArticleDraft, to: ArticleDraft): string[] {
  const built = buildStory({ claims: [claim], articles: { from, to }, sources, outlets: ['agency'] });
  return driftOn(built.claim(), built.article('from'), built.article('to')).map(
    ({ upstream, downstream, drifts }) =>
      `${upstream?.key ?? '–'} → ${downstream?.key ?? '–'}: ${drifts.join(', ') || 'nothing'}`,
  );
}

/** The changes between two statements. */
function changes(claim: ClaimDraft, upstream: StatementDraft, downstream: StatementDraft): string {
  const [only = '', ...more] = driftsOf(claim, { statements: [upstream] }, { statements: [downstream] });
  expect(more).toEqual([]);
  return only.replace('s1 → s1: ', '');
}

describe('a quantity on its way', () => {
  test.each<[RawValue, RawValue, string]>([
    [{ exact: 100 }, { exact: 100 }, 'nothing'],
    [{ min: 100, max: 100 }, { exact: 100 }, 'nothing'],
    [{ exact: 100 }, { exact: 101 }, 'higher'],
    [{ exact: 100 }, { exact: 99 }, 'lower'],
    [{ exact: 100 }, { about: 100 }, 'wider'],
    [{ about: 100 }, { exact: 100 }, 'narrower'],
    [{ min: 20, max: 30 }, { min: 20, max: 40 }, 'wider'],
    [{ min: 20, max: 30 }, { min: 25, max: 30 }, 'narrower'],
    [{ min: 20, max: 30 }, { min: 25, max: 35 }, 'higher'],
    [{ min: 20, max: 30 }, { min: 15, max: 25 }, 'lower'],
    [{ max: 100 }, { exact: 100 }, 'narrower'],
    [{ exact: 100 }, { max: 100 }, 'wider'],
    [{ min: 100 }, { min: 200 }, 'narrower'],
    [{ max: 100 }, { min: 50 }, 'higher'],
    [{ min: 50 }, { max: 100 }, 'lower'],
  ])('%j → %j: %s', (a, b, expected) => {
    expect(changes({ kind: 'quantity' }, { value: a }, { value: b })).toBe(expected);
  });

  test('without a value on one side no value changed', () => {
    expect(changes({ kind: 'quantity' }, { value: { exact: 1 } }, {})).toBe('nothing');
  });
});

test.each([
  ['2024-07', '2024-07', 'nothing'],
  ['2024-07-09', '2024-07', 'wider'],
  ['2024', '2024-07', 'narrower'],
  ['2024-07-09', '2024-07-10', 'higher'],
  ['2024-07-09', '2023', 'lower'],
])('a date on its way, %s → %s: %s', (a, b, expected) => {
  expect(changes({ kind: 'date' }, { value: a }, { value: b })).toBe(expected);
});

test.each([
  ['lin-jian', 'lin-jian', 'nothing', 'the same'],
  ['lin-jian', 'Lin', 'nothing', 'an alias means the same'],
  ['lin-jian', 'Rin Jian', 'other-value', 'a spelling that a reader would take for someone else'],
  ['Rin Jian', 'Rin Jian', 'nothing', 'the same other spelling'],
  ['lin-jian', 'ministry', 'other-value', 'someone else'],
])('a name on its way, %s → %s: %s (%s)', (a, b, expected) => {
  expect(changes({ kind: 'name' }, { value: a }, { value: b })).toBe(expected);
});

test.each<[boolean, readonly string[], readonly string[], string]>([
  [true, ['one'], ['one'], 'nothing'],
  [true, ['one', 'two'], ['two', 'one'], 'nothing'],
  [true, ['one'], ['three'], 'stronger'],
  [true, ['three'], ['two'], 'weaker'],
  [true, ['one'], ['one', 'two'], 'stronger'],
  [true, ['one', 'three'], ['one'], 'weaker'],
  [true, ['one', 'three'], ['two', 'three'], 'other-value'],
  [false, ['one'], ['three'], 'other-value'],
  [false, ['one', 'two'], ['two', 'one'], 'nothing'],
])('a choice on its way (ordered: %s), %j → %j: %s', (ordered, a, b, expected) => {
  expect(changes({ kind: 'choice', ordered }, { value: a }, { value: b })).toBe(expected);
});

describe('a statement on its way', () => {
  test.each<[string, StatementDraft, StatementDraft, string]>([
    ['denied downstream', {}, { position: 'denies' }, 'position'],
    ['in another scope', {}, { scope: 'country' }, 'scope'],
    ['in the same scope, spelt otherwise', { scope: 'town' }, { scope: 'TOWN' }, 'nothing'],
    ['with its hedge gone', { hedge: 'perhaps' }, {}, 'hedge-gone'],
    ['with a new hedge', {}, { hedge: 'perhaps' }, 'hedge-new'],
    ['with another hedge', { hedge: 'perhaps' }, { hedge: 'maybe' }, 'nothing'],
    [
      'with several changes',
      { hedge: 'perhaps' },
      { scope: 'country', position: 'doubts' },
      'scope, position, hedge-gone',
    ],
  ])('%s', (_, a, b, expected) => {
    expect(changes({ kind: 'proposition', scope: 'town', otherScopes: ['country'] }, a, b)).toBe(expected);
  });

  test.each<[readonly CreditDraft[] | 'unknown', readonly CreditDraft[] | 'unknown', string, string]>([
    [['ministry'], ['ministry'], 'nothing', 'the same origin'],
    [['ministry'], ['agency', 'ministry'], 'nothing', 'the same origin, through another'],
    [['ministry'], ['lin-jian'], 'origin', 'another'],
    [['ministry'], [], 'origin', 'told in its own voice'],
    [[], [], 'nothing', 'both in their own voices'],
    [['ministry'], [{ hearsay: 'reportedly' }], 'origin', 'now hearsay'],
    [[{ hearsay: 'reportedly' }], [{ hearsay: 'it is said' }], 'nothing', 'hearsay both times'],
    [['ministry'], ['from'], 'nothing', 'whom the article relies on passes it on'],
    [[], ['from'], 'nothing', 'whom the article relies on said it'],
    [[], ['agency'], 'origin', 'someone else than whom it relies on'],
    [[{ unnamed: 'an aide' }], ['from', { unnamed: 'a source' }], 'nothing', 'the unnamed source of the one upstream'],
    [[{ unnamed: 'an aide' }], [{ unnamed: 'an aide' }], 'origin', 'each has an unnamed source of its own'],
    ['unknown', ['ministry'], 'nothing', 'upstream it was not noted'],
    [['ministry'], 'unknown', 'nothing', 'downstream it was not noted'],
  ])('credited to %j, then to %j: %s (%s)', (a, b, expected) => {
    expect(changes({ kind: 'proposition' }, { credit: a }, { credit: b })).toBe(expected);
  });
});

describe('where an article has several statements on a claim', () => {
  const claim: ClaimDraft = { kind: 'quantity', scope: 'town', otherScopes: ['country'] };
  const value = (exact: number, more: StatementDraft = {}): StatementDraft => ({ value: { exact }, ...more });

  test('each is set against the closest upstream', () => {
    expect(
      driftsOf(claim, { statements: [value(10), value(20)] }, { statements: [value(20), value(10), value(30)] }),
    ).toEqual(['s2 → s1: nothing', 's1 → s2: nothing', 's1 → s3: higher']);
  });

  test('the closest is of the same scope and position, even if more of it changed', () => {
    expect(
      driftsOf(
        claim,
        { statements: [value(10), value(20, { scope: 'country', hedge: 'perhaps' })] },
        { statements: [value(10), value(10, { scope: 'country' })] },
      ),
    ).toEqual(['s1 → s1: nothing', 's2 → s2: lower, hedge-gone']);
  });

  test('one of another scope or position beside one that matches is one more thing said, not a change', () => {
    expect(
      driftsOf(
        claim,
        { statements: [value(10)] },
        { statements: [value(11), value(10, { scope: 'country' }), value(10, { position: 'denies' })] },
      ),
    ).toEqual(['s1 → s1: higher']);
  });

  test('where none matches all are changes', () => {
    expect(
      driftsOf(
        claim,
        { statements: [value(10)] },
        { statements: [value(10, { scope: 'country' }), value(10, { position: 'denies' })] },
      ),
    ).toEqual(['s1 → s1: scope', 's1 → s2: position']);
  });
});

describe('where one of the two says nothing', () => {
  const says: ArticleDraft = { statements: [{}, { position: 'doubts' }] };
  const silent: ArticleDraft = { silentOn: ['claim'] };
  test.each<[string, ArticleDraft, ArticleDraft, string[]]>([
    ['left out where all of the text downstream was searched', says, silent, ['s1 → –: left-out', 's2 → –: left-out']],
    ['no change where only a part of it was seen', says, { whole: false }, []],
    ['no change where nobody searched it', says, {}, []],
    ['added where all of the text upstream was searched', silent, says, ['– → s1: added', '– → s2: added']],
    ['no change where only a part of that was seen', { whole: false }, says, []],
    ['no change where nobody searched that', {}, says, []],
    ['no change where both are silent', silent, silent, []],
  ])('%s', (_, from, to, expected) => {
    expect(driftsOf({ kind: 'proposition' }, from, to)).toEqual(expected);
  });

  test('nothing is added to an article from before it could be known', () => {
    expect(driftsOf({ kind: 'proposition', since: '2024-07' }, { published: '2018' }, says)).toEqual([]);
  });
});
