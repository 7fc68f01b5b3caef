import { describe, expect, test } from 'vitest';
import type { DaySpan } from '../../../src/corpus/day-span.ts';
import type { RawValue, StatementFields } from '../../../src/corpus/schema/statement.ts';
import { isComparable, periodsApart, relate } from '../../../src/derive/relate.ts';
import type { ClaimDraft, StatementDraft, StoryDraft } from '../../support/build-story.ts';
import { buildStory } from '../../support/build-story.ts';

type Position = StatementFields['position'];
type Credited = Pick<StoryDraft, 'sources' | 'outlets'>;

/** Two articles with one statement each on one claim: their relation in short, such as `differ (overlap)`. */
function relationOf(claim: ClaimDraft, a: StatementDraft, b: StatementDraft, others: Credited = {}): string {
  const relation = relateTwo(claim, a, b, others);
  return relation ? `${relation.kind} (${relation.reason})` : 'not compared';
}

function relateTwo(claim: ClaimDraft, a: StatementDraft, b: StatementDraft, others: Credited = {}) {
  const built = buildStory({
    claims: [claim],
    articles: { first: { statements: [a] }, second: { statements: [b] } },
    ...others,
  });
  return relate(built.claim(), built.statement('first'), built.statement('second'), built.corpus);
}

function days(firstDay: number, lastDay: number): DaySpan {
  return { firstDay, lastDay };
}

describe('two statements on a proposition', () => {
  test.each([
    ['affirms', 'affirms', 'agree (position)'],
    ['denies', 'denies', 'agree (position)'],
    ['doubts', 'doubts', 'agree (position)'],
    ['affirms', 'denies', 'conflict (position)'],
    ['affirms', 'doubts', 'differ (position)'],
    ['denies', 'doubts', 'differ (position)'],
  ] as const)('one %s, the other %s → %s', (a, b, expected) => {
    expect(relationOf({ kind: 'proposition' }, { position: a }, { position: b })).toBe(expected);
  });

  test.each([
    ['only the first', 'reportedly', undefined, 'agree (firmness)'],
    ['only the second', undefined, 'perhaps', 'agree (firmness)'],
    ['each in its own words', 'reportedly', 'perhaps', 'agree (position)'],
    ['neither', undefined, undefined, 'agree (position)'],
  ])('of the same position, %s is hedged', (_, a, b, expected) => {
    expect(relationOf({ kind: 'proposition' }, { hedge: a }, { hedge: b })).toBe(expected);
  });

  test('a hedge changes nothing between different positions', () => {
    expect(relationOf({ kind: 'proposition' }, { hedge: 'reportedly' }, { position: 'denies' })).toBe(
      'conflict (position)',
    );
  });
});

describe('two quantities', () => {
  test.each<[RawValue, RawValue, string, string]>([
    [{ exact: 100 }, { exact: 100 }, 'agree (values)', 'the same number'],
    [{ about: 100 }, { about: 100 }, 'agree (values)', 'the same number, both times about'],
    [{ min: 2000, max: 10_000 }, { min: 2000, max: 10_000 }, 'agree (values)', 'the same interval'],
    [{ min: 2000 }, { min: 2000 }, 'agree (values)', 'the same interval, open above'],
    [{ max: 300 }, { max: 300 }, 'agree (values)', 'the same interval, open below'],
    [{ exact: 100 }, { about: 100 }, 'agree (precision)', 'n with about n'],
    [{ about: -40 }, { exact: -40 }, 'agree (precision)', 'n with about n, below zero'],
    [{ exact: 100 }, { min: 100, max: 100 }, 'agree (precision)', 'the same interval, written otherwise'],
    [{ about: 100 }, { min: 90, max: 110 }, 'agree (precision)', 'the same interval, one of them about a number'],
    [{ exact: 110 }, { about: 100 }, 'differ (overlap)', 'about n reaches a tenth above …'],
    [{ exact: 90 }, { about: 100 }, 'differ (overlap)', '… and a tenth below'],
    [{ exact: 111 }, { about: 100 }, 'conflict (values)', 'beyond a tenth above'],
    [{ exact: 89 }, { about: 100 }, 'conflict (values)', 'beyond a tenth below'],
    [{ exact: 20 }, { about: 19 }, 'differ (overlap)', 'a tenth is counted in whole numbers: of 19 it is 1 …'],
    [{ exact: 21 }, { about: 19 }, 'conflict (values)', '… and not 2'],
    [{ exact: 9 }, { about: 8 }, 'conflict (values)', 'of less than ten a tenth is nothing'],
    [{ about: 100 }, { about: 120 }, 'differ (overlap)', 'two about numbers whose reaches touch (110 and 108)'],
    [{ min: 20, max: 30 }, { min: 30, max: 40 }, 'differ (overlap)', 'intervals are closed: one common end'],
    [{ min: 20, max: 30 }, { min: 31, max: 40 }, 'conflict (values)', 'intervals without a common number'],
    [{ exact: 25 }, { min: 20, max: 30 }, 'differ (overlap)', 'a number within an interval'],
    [{ min: 22, max: 25 }, { min: 20, max: 30 }, 'differ (overlap)', 'an interval within another'],
    [{ min: 2000 }, { exact: 1_000_000 }, 'differ (overlap)', 'a missing end is open'],
    [{ min: 2000 }, { max: 1999 }, 'conflict (values)', 'open ends that face away'],
    [{ min: 2000 }, { max: 2000 }, 'differ (overlap)', 'open ends that meet'],
    [{ exact: 100 }, { exact: 101 }, 'conflict (values)', 'different numbers'],
  ])('%j with %j → %s: %s', (a, b, expected) => {
    expect(relationOf({ kind: 'quantity' }, { value: a }, { value: b })).toBe(expected);
  });
});

describe('two dates', () => {
  test.each([
    ['2019-12-22', '2019-12-22', 'agree (values)', 'the same day'],
    ['2019', '2019', 'agree (values)', 'the same year'],
    ['2019', '2019~', 'agree (values)', 'the same year, once about'],
    ['2024-06/2024-08', '2024-22', 'agree (values)', 'the same days, as months and as a season'],
    ['2019-12-22', '2019-12', 'agree (precision)', 'a day within its month'],
    ['2019', '2019-12', 'agree (precision)', 'a month within its year'],
    ['2024-07', '2024-22', 'agree (precision)', 'a month within its season'],
    ['2020-05-01', '2020/..', 'agree (precision)', 'a day within an open interval'],
    ['2024-07/2024-09', '2024-22', 'differ (overlap)', 'periods that overlap in part'],
    ['2024-08/2024-10', '2024-06/2024-08-01', 'differ (overlap)', 'periods with one common day'],
    ['2019-12-22', '2019-12-23', 'conflict (values)', 'different days'],
    ['2018', '2019', 'conflict (values)', 'different years'],
    ['2018-12-31', '2019', 'conflict (values)', 'a day before the year'],
    ['2019-12~', '2019-11', 'differ (values)', 'apart, but one is about then'],
    ['2019-12', '2019-11?', 'differ (values)', 'apart, but one is uncertain'],
    ['2019-12%', '2019-11', 'differ (values)', 'apart, but one is about then and uncertain'],
    ['2024-07-09T19:42+09:00', '2024-07-09T19:42+09:00', 'agree (values)', 'the same time'],
    ['2024-07-09T23:30-04:00', '2024-07-10T12:30+09:00', 'agree (values)', 'the same time in two zones, on two days'],
    ['2024-07-09T19:42+09:00', '2024-07-09', 'agree (precision)', 'a time within its day'],
    ['2024-07-09T19:42+09:00', '2024-07-09/2024-07-10', 'agree (precision)', 'a time within an interval'],
    ['2024-07-09T19:42+09:00', '2024-07-09T20:25+09:00', 'conflict (values)', 'different times of one day'],
    ['2024-07-09T19:42+09:00', '2024-07-09T20:25+09:00~', 'differ (values)', 'different times, but one is about then'],
    ['2024-07-09T19:42+09:00', '2024-07-10', 'conflict (values)', 'a time and another day'],
  ])('%s with %s → %s: %s', (a, b, expected) => {
    expect(relationOf({ kind: 'date' }, { value: a }, { value: b })).toBe(expected);
  });
});

describe('two names', () => {
  const sources = {
    'lin-jian': { aliases: ['Lin the spokesman'], otherSpellings: ['Rin Jian', 'Lim Geon'], of: 'ministry' },
    'mao-ning': { of: 'ministry' },
    ministry: { kind: 'body' },
  } as const;

  test.each([
    ['lin-jian', 'lin-jian', 'agree (values)', 'the same source'],
    ['lin-jian', 'Lin the spokesman', 'agree (values)', 'an alias means the same'],
    ['lin-jian', 'Rin Jian', 'differ (spelling)', 'a spelling a reader would take for someone else'],
    ['Lin the spokesman', 'Rin Jian', 'differ (spelling)', 'such a spelling and an alias'],
    ['Rin Jian', 'Lim Geon', 'differ (spelling)', 'two such spellings'],
    ['Rin Jian', 'Rin Jian', 'agree (values)', 'the same such spelling twice'],
    ['lin-jian', 'mao-ning', 'conflict (values)', 'another source'],
    ['Rin Jian', 'mao-ning', 'conflict (values)', 'another source, otherwise spelt'],
    ['lin-jian', 'ministry', 'conflict (values)', 'a body is not the one who speaks for it'],
  ])('%s with %s → %s: %s', (a, b, expected) => {
    expect(relationOf({ kind: 'name' }, { value: a }, { value: b }, { sources })).toBe(expected);
  });

  test('an outlet can be the name', () => {
    const outlets = ['yonhap'];
    expect(relationOf({ kind: 'name' }, { value: 'yonhap' }, { value: 'The yonhap' }, { outlets })).toBe(
      'agree (values)',
    );
  });
});

describe('two choices', () => {
  test.each([
    [['one'], ['one'], 'agree (choice)', 'agree (choice)'],
    [['one', 'two'], ['two', 'one'], 'agree (choice)', 'agree (choice)'],
    [['one'], ['two'], 'differ (choice)', 'conflict (choice)'],
    [['one', 'two'], ['two', 'three'], 'differ (choice)', 'conflict (choice)'],
    [['one'], ['one', 'two'], 'differ (choice)', 'conflict (choice)'],
  ])('%j with %j → %s; where the options exclude each other %s', (a, b, expected, ifExclusive) => {
    expect(relationOf({ kind: 'choice' }, { value: a }, { value: b })).toBe(expected);
    expect(relationOf({ kind: 'choice', exclusive: true }, { value: a }, { value: b })).toBe(ifExclusive);
  });

  test('an option alone is the same as a list of it', () => {
    expect(relationOf({ kind: 'choice' }, { value: 'one' }, { value: ['one'] })).toBe('agree (choice)');
  });
});

describe('a value that is denied or doubted', () => {
  const apart = 'not compared';

  test.each<[Position, RawValue, Position, RawValue, string, string]>([
    ['affirms', { exact: 100 }, 'denies', { exact: 100 }, 'conflict (position)', 'the affirmed value'],
    ['affirms', { exact: 25 }, 'denies', { min: 20, max: 30 }, 'conflict (position)', 'a value that overlaps it'],
    ['affirms', { exact: 25 }, 'denies', { min: 30, max: 40 }, apart, 'a value apart from it'],
    ['affirms', { exact: 100 }, 'doubts', { about: 100 }, 'differ (position)', 'the affirmed value'],
    ['affirms', { exact: 25 }, 'doubts', { min: 20, max: 30 }, 'differ (position)', 'a value that overlaps it'],
    ['affirms', { exact: 25 }, 'doubts', { min: 30, max: 40 }, apart, 'a value apart from it'],
    ['denies', { exact: 100 }, 'denies', { exact: 100 }, 'agree (position)', 'the same value'],
    ['denies', { exact: 25 }, 'denies', { min: 20, max: 30 }, apart, 'another value: both may be wrong'],
    ['doubts', { exact: 100 }, 'doubts', { about: 100 }, 'agree (position)', 'the same value'],
    ['doubts', { exact: 25 }, 'doubts', { exact: 26 }, apart, 'another value'],
    ['denies', { exact: 100 }, 'doubts', { exact: 100 }, 'differ (position)', 'the same value'],
    ['denies', { exact: 25 }, 'doubts', { exact: 26 }, apart, 'a value apart from it'],
  ])('one %s %j, the other %s %j → %s: %s', (position, value, otherPosition, otherValue, expected) => {
    expect(relationOf({ kind: 'quantity' }, { position, value }, { position: otherPosition, value: otherValue })).toBe(
      expected,
    );
  });

  test.each([
    ['date', '2019-12-22', '2019', 'conflict (position)'],
    ['date', '2019-12-22', '2018', apart],
    ['date', '2019-12~', '2019-11', apart],
    ['date', '2024-07-09T23:30-04:00', '2024-07-10T12:30+09:00', 'conflict (position)'],
    ['date', '2024-07-09T19:42+09:00', '2024-07-09T20:25+09:00', apart],
    ['name', 'lin-jian', 'Rin Jian', 'conflict (position)'],
    ['name', 'lin-jian', 'mao-ning', apart],
    ['choice', ['one', 'two'], ['two', 'three'], 'conflict (position)'],
    ['choice', ['one'], ['two'], apart],
  ] as const)('%s: %j affirmed, %j denied → %s', (kind, value, denied, expected) => {
    const sources = { 'lin-jian': { otherSpellings: ['Rin Jian'] }, 'mao-ning': {} };
    expect(relationOf({ kind }, { value }, { position: 'denies', value: denied }, { sources })).toBe(expected);
  });

  test('options that exclude each other do not make a denial of one speak of another', () => {
    expect(
      relationOf({ kind: 'choice', exclusive: true }, { value: 'one' }, { position: 'denies', value: 'two' }),
    ).toBe(apart);
  });
});

describe('whether two statements can be compared', () => {
  const claim: ClaimDraft = { kind: 'quantity', scope: 'China', otherScopes: ['China and Russia'] };
  const some = { value: { exact: 100 } };

  test.each([
    ['neither names its scope', undefined, undefined, 'agree (values)'],
    ['one names the scope of the claim', 'China', undefined, 'agree (values)'],
    ['case and space do not matter', 'CHINA', 'china', 'agree (values)'],
    ['nor does inner space', 'China and Russia', 'china  and   RUSSIA', 'agree (values)'],
    ['one speaks of more', 'China and Russia', undefined, 'not compared'],
    ['both speak of more', 'China and Russia', 'China and Russia', 'agree (values)'],
  ])('scope: %s', (_, a, b, expected) => {
    expect(relationOf(claim, { ...some, scope: a }, { ...some, scope: b })).toBe(expected);
  });

  test('a scope of its own keeps a proposition apart too', () => {
    const proposition: ClaimDraft = { kind: 'proposition', otherScopes: ['the whole border'] };
    expect(relationOf(proposition, {}, { position: 'denies', scope: 'the whole border' })).toBe('not compared');
  });

  test.each([
    ['the same period', '2024-07', '2024-07', 'conflict (values)'],
    ['one within the other', '2024-07', '2024', 'conflict (values)'],
    ['one day in common', '2024-06/2024-07-01', '2024-07', 'conflict (values)'],
    ['the first names none', undefined, '2024', 'conflict (values)'],
    ['the second names none', '2023', undefined, 'conflict (values)'],
    ['neither names one', undefined, undefined, 'conflict (values)'],
    ['no day in common', '2023', '2024', 'not compared'],
    ['no day in common, though one is about then', '2023-12~', '2024-01', 'not compared'],
  ])('period of two numbers that conflict: %s', (_, a, b, expected) => {
    expect(relationOf({ kind: 'quantity' }, { value: { exact: 1 }, asOf: a }, { value: { exact: 2 }, asOf: b })).toBe(
      expected,
    );
  });

  test.each([
    ['the same number', { exact: 100 }, { exact: 100 }, 'agree (values)'],
    ['n and about n', { exact: 100 }, { about: 100 }, 'agree (precision)'],
    ['numbers that overlap', { exact: 100 }, { min: 100 }, 'not compared'],
    ['numbers apart', { exact: 100 }, { exact: 200 }, 'not compared'],
  ])('of periods apart only agreement is found: %s', (_, a, b, expected) => {
    expect(relationOf({ kind: 'quantity' }, { value: a, asOf: '2023' }, { value: b, asOf: '2024' })).toBe(expected);
  });

  test.each([
    ['the same position', 'affirms', 'agree (position)'],
    ['the opposite', 'denies', 'not compared'],
    ['a doubt', 'doubts', 'not compared'],
  ] as const)('of periods apart only agreement is found: on a proposition %s', (_, position, expected) => {
    expect(relationOf({ kind: 'proposition' }, { asOf: '2023' }, { asOf: '2024', position })).toBe(expected);
  });

  test.each([['affirms'], ['denies']] as const)('a text is never compared, though the other %s it', (position) => {
    expect(relationOf({ kind: 'text' }, {}, { position })).toBe('not compared');
  });

  test.each(['quantity', 'date', 'name', 'choice'] as const)('a %s without a value is not compared', (kind) => {
    const value = { quantity: { exact: 1 }, date: '2024', name: 'lin-jian', choice: 'one' }[kind];
    const sources = { 'lin-jian': {} };
    expect(relationOf({ kind }, { value }, { position: 'denies' }, { sources })).toBe('not compared');
    expect(relationOf({ kind }, {}, {}, { sources })).toBe('not compared');
  });

  test.each([
    ['proposition', undefined, true],
    ['text', undefined, false],
    ['quantity', undefined, false],
    ['quantity', { exact: 1 }, true],
    ['date', undefined, false],
    ['date', '2024', true],
  ] as const)('a statement on a %s with the value %j has something to compare: %s', (kind, value, expected) => {
    const built = buildStory({ claims: [{ kind }], articles: { first: { statements: [{ value }] } } });
    expect(isComparable(built.claim(), built.statement('first').statement)).toBe(expected);
  });

  test.each([
    ['2023', '2024', true],
    ['2023-12-31', '2024-01-01', true],
    ['2023', '2023-12-31', false],
    ['../2023', '2024', true],
    ['2023/..', '2024', false],
    [undefined, '2024', false],
    [undefined, undefined, false],
  ])('the periods %s and %s lie apart: %s', (a, b, expected) => {
    const built = buildStory({
      claims: [{ kind: 'proposition' }],
      articles: { first: { statements: [{ asOf: a }] }, second: { statements: [{ asOf: b }] } },
    });
    expect(periodsApart(built.statement('first').statement, built.statement('second').statement)).toBe(expected);
  });

  test.each([
    ['presumed of each lie apart', { presumed: days(1, 5) }, { presumed: days(6, 9) }, true],
    ['presumed of each overlap', { presumed: days(1, 5) }, { presumed: days(5, 9) }, false],
    ['presumed of one and named by the other lie apart', { presumed: days(1, 5) }, { asOf: days(6, 9) }, true],
    ['named counts before what is presumed', { asOf: days(1, 5), presumed: days(8, 9) }, { asOf: days(6, 9) }, true],
    ['presumed of one alone is set against nothing', { presumed: days(1, 5) }, {}, false],
  ])('a period %s', (_, a, b, expected) => {
    expect(periodsApart(a, b)).toBe(expected);
    expect(periodsApart(b, a)).toBe(expected);
  });
});

describe('between whom two statements stand', () => {
  const sources = {
    ministry: { kind: 'body', of: 'government' },
    government: { kind: 'body' },
    'lin-jian': { of: 'ministry' },
    'mao-ning': { of: 'ministry' },
  } as const;
  const official = { unnamed: 'an official', of: 'ministry' };

  test.each([
    ['both in their own voice', [], [], 'outlets'],
    ['only one in its own voice', [], ['lin-jian'], 'sources'],
    ['both from the same source', ['lin-jian'], ['lin-jian'], 'one-source'],
    ['from the same source by different ways', ['ministry', 'lin-jian'], ['mao-ning', 'lin-jian'], 'one-source'],
    ['by the same way from different sources', ['ministry', 'lin-jian'], ['ministry', 'mao-ning'], 'sources'],
    ['one from a body, one from its member', ['ministry'], ['lin-jian'], 'one-source'],
    ['one from a body, one from a member of its member', ['government'], ['lin-jian'], 'one-source'],
    ['from two members of one body', ['mao-ning'], ['lin-jian'], 'sources'],
    ['one from someone unnamed in the body', ['ministry'], [official], 'one-source'],
    ['one from a member, one from someone unnamed in the body', ['lin-jian'], [official], 'sources'],
    ['both from someone unnamed in one body', [official], [{ unnamed: 'a diplomat', of: 'ministry' }], 'one-source'],
    ['both from someone unnamed, of nothing known', [{ unnamed: 'a source' }], [{ unnamed: 'a source' }], 'sources'],
    ['both on hearsay', [{ hearsay: 'reportedly' }], [{ hearsay: 'reportedly' }], 'sources'],
    ['one on hearsay', [], [{ hearsay: 'reportedly' }], 'sources'],
  ])('%s', (_, a, b, expected) => {
    const relation = relateTwo({ kind: 'proposition' }, { credit: a }, { credit: b }, { sources });
    expect(relation?.between).toBe(expected);
  });

  test.each([
    ['agree', 'affirms'],
    ['differ', 'doubts'],
    ['conflict', 'denies'],
  ] as const)('is said of every relation: %s', (kind, position) => {
    expect(relateTwo({ kind: 'proposition' }, {}, { position })).toMatchObject({ kind, between: 'outlets' });
  });
});
