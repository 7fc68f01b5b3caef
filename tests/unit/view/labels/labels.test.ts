import { describe, expect, test } from 'vitest';
import { parsePartialDate } from '../../../../src/corpus/partial-date.ts';
import { formatDate, formatPeriod } from '../../../../src/view/dates.ts';
import { labelsIn } from '../../../../src/view/labels/labels.ts';

const labels = labelsIn('en');
const { agreement, article, claim, figures, lineage, origins, statement } = labels;

/** A truth table of keyed words: each key with its words, and no key besides. */
function holdWords<Key extends string>(words: Readonly<Record<Key, string>>, expected: Readonly<Record<Key, string>>) {
  test.each(Object.entries(expected))('%s: “%s”', (key, word) => {
    expect(words[key as Key]).toBe(word);
  });
  test('and no others', () => expect(Object.keys(words).sort()).toEqual(Object.keys(expected).sort()));
}

describe('why a cell is empty', () => {
  holdWords(statement.emptyCells, {
    silent: 'Silent',
    predates: 'Written before',
    unseen: 'Not in the part we saw',
    unchecked: 'Not checked',
  });
});

describe('a statement’s position', () => {
  holdWords(statement.positions, { affirms: '', denies: 'Denies', doubts: 'Doubts' });
});

test.each([
  ['headline', 'the headline'],
  ['deck', 'the deck'],
  ['caption', 'the caption'],
  [3, 'paragraph 3'],
] as const)('the place %s of the original is “%s”', (place, words) => {
  expect(statement.place(place)).toBe(words);
});

describe('how articles relate', () => {
  holdWords(agreement.kinds, {
    conflict: 'Conflict',
    differ: 'Differ',
    agree: 'Agree',
    changes: 'Changes over time',
    apart: 'Not comparable',
    single: 'Only one article',
    none: 'Nobody speaks',
  });
});

describe('how others relate to one article', () => {
  holdWords(agreement.comparedTitles, {
    conflict: 'In conflict with it',
    differ: 'Differ from it',
    agree: 'Agree with it',
    apart: 'Not comparable with it',
  });
});

describe('between whom a relation is', () => {
  holdWords(agreement.between, {
    outlets: 'the outlets state it themselves',
    'one-source': 'same source, reported differently',
    sources: 'their sources disagree',
    unknown: 'we don’t know on whose word',
  });
});

test.each([
  ['agree', 'position', 'proposition', 'the same answer'],
  ['differ', 'position', 'proposition', 'some doubt what others say'],
  ['conflict', 'position', 'proposition', 'some affirm what others deny'],
  ['agree', 'values', 'quantity', 'the same figure'],
  ['differ', 'values', 'date', 'dates that lie apart, not all of them certain'],
  ['conflict', 'values', 'name', 'names that exclude each other'],
  ['differ', 'overlap', 'quantity', 'similar figures, not identical'],
  ['agree', 'precision', 'date', 'the same date, not equally exact'],
  ['agree', 'firmness', 'proposition', 'the same answer, not equally firm'],
  ['differ', 'spelling', 'name', 'two spellings of one name'],
  ['agree', 'choice', 'choice', 'the same answer'],
  ['differ', 'choice', 'choice', 'different answers that can both be true'],
  ['conflict', 'choice', 'choice', 'answers that exclude each other'],
] as const)('that they %s by %s on a %s is explained: %s', (kind, reason, of, words) => {
  expect(agreement.reason(kind, reason, of)).toBe(words);
});

describe('what changed on a link', () => {
  holdWords(lineage.drifts, {
    wider: 'less exact',
    narrower: 'more exact',
    higher: 'higher',
    lower: 'lower',
    'other-value': 'another answer',
    scope: 'another scope',
    position: 'another position',
    stronger: 'stronger',
    weaker: 'weaker',
    'hedge-gone': 'hedge gone',
    'hedge-new': 'hedge new',
    origin: 'another origin',
    'left-out': 'left out',
    added: 'added',
  });
});

describe('how an article is built on another', () => {
  holdWords(article.reliances, {
    cites: 'cites it',
    quotes: 'quotes it',
    translation: 'a translation',
    copy: 'a copy',
    rewrite: 'a rewriting',
    summary: 'a summary',
  });
});

test.each([
  ['original', true, 'the outlet’s own page, in full'],
  ['copy', false, 'a copy, in part: what is not in that part is not taken as left out'],
  ['retelling', true, 'someone else’s retelling, in full'],
] as const)('seen as %s, whole: %s: “%s”', (as, whole, words) => {
  expect(article.seen(as, whole)).toBe(words);
});

test('what an article leaves out, and what only it reports, is counted of how many', () => {
  expect(article.omissions.leavesOut(2, 7)).toMatch(/^Silent on 2 of the 7 claims that at least 2 others report/);
  expect(article.omissions.leavesOut(0, 1)).toMatch(/^Silent on 0 of the 1 claim that/);
  expect(article.omissions.leavesOut(0, 0)).toMatch(/^In the sections it writes about, no claim is reported/);
  expect(article.omissions.alone(3, 11)).toBe('Alone with 3 of the 11 claims it reports.');
});

describe('whose word it is', () => {
  holdWords(origins.positions, { affirms: 'Told by', denies: 'Denied by', doubts: 'Doubted by' });
  holdWords(origins.restsOn, {
    unnamed: '. It rests on unnamed sources alone',
    hearsay: '. It rests on hearsay alone',
  });
});

describe('the answers to a claim', () => {
  holdWords(claim.answers.positions, { affirms: 'Yes', denies: 'No', doubts: 'Doubtful' });
  test('and what is not said of others', () => {
    expect([claim.answers.denied('Oslo'), claim.answers.doubted('Oslo')]).toEqual(['not: Oslo', 'doubted: Oslo']);
  });
});

test('figures are said as they were given', () => {
  const { about, max, min, range } = figures;
  expect([about('30'), max('30'), min('30'), range('20', '30')]).toEqual([
    'about 30',
    'at most 30',
    '30 or more',
    '20 to 30',
  ]);
});

test.each([
  ['2023-21', 'spring 2023'],
  ['2023-22', 'summer 2023'],
  ['2023-23', 'autumn 2023'],
  ['2023-24', 'winter 2023'],
  ['2023~', 'about 2023'],
  ['2023?', '2023 (uncertain)'],
  ['../2023', 'until 2023'],
  ['2023/..', 'since 2023'],
  ['2021/2023', '2021 to 2023'],
])('the date %s is “%s”', (edtf, words) => {
  const date = parsePartialDate(edtf);
  expect(date.ok && formatDate(date.date)).toBe(words);
});

test.each([
  ['2023-07', 'as of July 2023'],
  ['2021/2023', 'from 2021 to 2023'],
  ['../2023', 'until 2023'],
])('the period %s of a statement is “%s”', (edtf, words) => {
  const date = parsePartialDate(edtf);
  expect(date.ok && formatPeriod(date.date)).toBe(words);
});
