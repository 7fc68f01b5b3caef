import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/corpus/model.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import type { AgreementKind } from '../../../src/derive/agreement.ts';
import { storyAgreement } from '../../../src/derive/agreement.ts';
import { createAddresses, originalAddress } from '../../../src/view/addresses.ts';
import { creditPieces } from '../../../src/view/pieces.ts';
import { reportAddress } from '../../../src/view/report-address.ts';
import {
  agreementReason,
  agreementWord,
  articleName,
  claimAskedWords,
  claimValueWords,
  languageAttributes,
  count,
  listWords,
  notesWords,
  originsWords,
  countAgreements,
} from '../../../src/view/words.ts';

const result = readCorpus('content');
if (!result.ok) throw new Error('The content has problems; npm run check tells which.');
const { corpus } = result;
const story = corpus.stories.get('north-korean-workers-in-china');
if (!story) throw new Error('The first story is missing.');
// The articles the story began with: what is said of them does not change as it grows.
const first = ['asia-business-daily', 'daily-wrap', 'dong-a-ilbo', 'korea-times', 'yomiuri-shimbun'];
const agreements = storyAgreement(
  { ...story, articles: story.articles.filter(({ id }) => first.includes(id)) },
  corpus,
);

function agreementOn(id: string) {
  const found = agreements.find(({ claim }) => claim.id === id);
  if (!found) throw new Error(`There is no claim ${id}.`);
  return found;
}

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('%j is listed as “%s”', (items, words) => {
  expect(listWords(items)).toBe(words);
});

test('numbers come with the right form of the noun', () => {
  expect([count(1, 'story', 'stories'), count(0, 'story', 'stories'), count(1200, 'claim')]).toEqual([
    '1 story',
    '0 stories',
    '1,200 claims',
  ]);
});

describe('a row says how its articles relate, why, and where it comes from', () => {
  test('two spellings of one name', () => {
    const agreement = agreementOn('spokesman');
    expect([agreementWord(agreement), agreementReason(agreement)]).toEqual([
      'Differ',
      'Two spellings of one name; between the outlets themselves',
    ]);
  });

  test('other scopes are notes', () => {
    expect(notesWords(agreementOn('workers-in-china').notes)).toMatch(/^Other scopes: .*China and Russia \(\d+\)/);
  });

  test('hearsay is no origin, and a claim that rests on it alone says so', () => {
    const { origins } = agreementOn('us-request');
    expect(origins.map((of) => originsWords(of, corpus))).toEqual([
      '1 article · 1 on hearsay. It rests on hearsay alone',
    ]);
  });

  test('an unnamed source is named by whom it belongs to', () => {
    const { origins } = agreementOn('returns-stopped');
    expect(origins.map((of) => originsWords(of, corpus))[0]).toContain(
      '1 origin: an unnamed source of South Korean intelligence. It rests on unnamed sources alone',
    );
  });
});

test('a claim is found by its aliases, its figures, and every spelling of the names in it', () => {
  const workers = agreementOn('workers-in-china');
  expect(claimAskedWords(workers.claim)).toContain('headcount');
  expect(claimValueWords(workers, corpus)).toContain('100,000');
  expect(claimValueWords(agreementOn('spokesman'), corpus)).toEqual(
    expect.arrayContaining(['Lin Jian', 'Lin Zhen', '林剑', '린젠']),
  );
});

test('a credit is one sentence, nearest first, with links to those who are known', () => {
  const article = corpus.articles.get('north-korean-workers-in-china/daily-wrap');
  const statement = article?.statements.find(({ claim }) => claim === 'seoul-calls-it-illegal');
  if (!article || !statement) throw new Error('The statement is missing.');
  expect(creditPieces(statement, article, corpus, createAddresses('/repo/'))).toEqual([
    { kind: 'text', words: 'Credits ' },
    { kind: 'link', words: 'Yonhap News Agency', href: '/repo/outlets/yonhap/' },
    { kind: 'text', words: ', who cites ' },
    {
      kind: 'link',
      words: 'an anonymous South Korean foreign ministry official',
      href: '/repo/sources/south-korea-foreign-ministry/',
    },
  ]);
});

test('an article is called by its outlet, by its day where the outlet has several, by its language where a day has', () => {
  const [first] = story.articles;
  if (!first) throw new Error('The story has no articles.');
  expect(articleName(first, [first])).toBe('The Dong-A Ilbo');
  const another = { ...first, path: 'story/another', language: 'ko' };
  expect(articleName(first, [first, another])).toBe('The Dong-A Ilbo, 3 Apr 2018 (English)');
  const twin = { ...first, path: 'story/twin' };
  expect(articleName(first, [first, twin])).toBe('The Dong-A Ilbo, 3 Apr 2018, 07:33');
  const later = corpus.articles.get('north-korean-workers-in-china/dong-a-ilbo-2024-07');
  expect(later && articleName(first, [first, later])).toBe('The Dong-A Ilbo, 3 Apr 2018');
});

describe('addresses', () => {
  test('an original is opened at the quote', () => {
    expect(originalAddress({ url: 'https://example.org/a' }, 'two-thirds, or more')).toBe(
      'https://example.org/a#:~:text=two%2Dthirds%2C%20or%20more',
    );
    expect(originalAddress({ url: 'https://example.org/a#top' }, 'more')).toBe('https://example.org/a#top:~:text=more');
    expect(originalAddress({ url: 'https://example.org/a' })).toBe('https://example.org/a');
    expect(originalAddress({}, 'more')).toBeUndefined();
  });

  test('an error is reported by mail, by a form, or as the method page says', () => {
    const subject = { title: 'A & B', page: '/repo/x/' };
    const addresses = createAddresses('/repo/');
    expect(reportAddress({ reportTo: undefined, siteUrl: undefined }, addresses, subject)).toBe(
      '/repo/method/#corrections',
    );
    expect(reportAddress({ reportTo: 'a@example.org', siteUrl: 'https://example.org' }, addresses, subject)).toBe(
      'mailto:a@example.org?subject=Error%3A%20A%20%26%20B&body=On%20https%3A%2F%2Fexample.org%2Frepo%2Fx%2F%0A%0AWhat%20is%20wrong%2C%20and%20what%20shows%20it%3A%0A',
    );
    const form = new URL(
      reportAddress({ reportTo: 'https://example.org/new?label=error', siteUrl: undefined }, addresses, subject),
    );
    expect([form.searchParams.get('label'), form.searchParams.get('title')]).toEqual(['error', 'Error: A & B']);
  });
});

test('words in another language carry it, and their direction where it is not ours', () => {
  expect([languageAttributes('ko'), languageAttributes('ar-LY')]).toEqual([
    { lang: 'ko' },
    { lang: 'ar-LY', dir: 'rtl' },
  ]);
});

test('a tally counts apart what one article alone says and what several say without being compared', () => {
  const told = (kind: AgreementKind, articles: number) => ({ kind, reporting: Array<Article>(articles) });
  expect(
    countAgreements([told('single', 1), told('single', 3), told('single', 1), told('agree', 2)]).map(
      ({ words, number }) => `${number} ${words}`,
    ),
  ).toEqual(['1 agree', '1 not compared', '2 from one article only']);
});
