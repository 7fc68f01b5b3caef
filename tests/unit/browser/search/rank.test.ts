import { describe, expect, test } from 'vitest';
import { parseQuestion } from '../../../../src/browser/search/question.ts';
import {
  excerptOf,
  likelyStories,
  rankArticles,
  rankClaims,
  searchedArticles,
  searchedClaims,
  unknownTerms,
} from '../../../../src/browser/search/rank.ts';
import type { ArticleRecord, ClaimRecord, StoryRecord } from '../../../../src/view/pages/search-record.ts';

const claim: ClaimRecord = {
  id: '',
  question: '',
  asked: '',
  names: [],
  texts: [],
  quotes: [],
  foreign: 0,
  reporting: [0],
  headlined: [],
  agreement: 'agree',
  words: 'Agree',
  answer: 'text',
  answers: [],
};
const article: ArticleRecord = {
  id: 'a',
  headline: '',
  names: [],
  outlet: 'a',
  outletName: 'A',
  date: '2024',
  year: '2024',
};

function story(claims: readonly Partial<ClaimRecord>[], more: Partial<StoryRecord> = {}): StoryRecord {
  return {
    id: 'story',
    title: 'Story',
    asked: '',
    articles: [article, article, article],
    ...more,
    claims: claims.map((one, index) => ({ ...claim, id: String.fromCharCode(97 + index), ...one })),
  };
}

/** The ids of the claims that answer a question, best first. */
function ranked(typed: string, ...stories: readonly StoryRecord[]): string {
  return rankClaims(stories.flatMap(searchedClaims), parseQuestion(typed))
    .map(({ item }) => item.claim.id)
    .join(' ');
}

describe('of two claims, the one that answers better comes first', () => {
  test.each<[string, string, Partial<ClaimRecord>, Partial<ClaimRecord>]>([
    ['the word in the question', 'strikers', { question: 'How many strikers?' }, { texts: ['strikers'] }],
    ['the word among those it is asked for in', 'strikers', { asked: 'strikers' }, { texts: ['strikers'] }],
    [
      'the word in its question and its names',
      'dead',
      { question: 'Dead', asked: 'dead' },
      { question: 'Dead', asked: 'x' },
    ],
    ['the word among fewer', 'dead', { asked: 'dead few' }, { asked: `dead ${'and more words '.repeat(9)}` }],
    [
      'what its question does not leave out',
      'dead Derna',
      { question: 'Dead in Derna' },
      { question: 'Dead outside Derna' },
    ],
    [
      'the question without words that were not asked',
      'dead',
      { question: 'How many dead?' },
      { question: 'How many dead elsewhere?' },
    ],
    ['the kind of answer', 'how many dead', { answer: 'quantity', question: 'Dead' }, { question: 'Dead' }],
    ['a cause', 'why did it sink', { question: 'What was the cause?' }, { question: 'Did it sink?' }],
    ['names for a name', 'Lin Zhen', { names: ['x', 'Lin Zhen'], answer: 'name' }, { names: ['x', 'Lin Zhen'] }],
    ['what many report', 'dead', { question: 'Dead', reporting: [0, 1, 2] }, { question: 'Dead', reporting: [0] }],
  ])('%s', (_why, typed, better, worse) => {
    expect(ranked(typed, story([worse, better])).split(' ')[0]).toBe('b');
    expect(ranked(typed, story([better, worse])).split(' ')[0]).toBe('a');
  });

  test('a word in a statement before one in a headline', () => {
    const headline = { ...article, headline: 'All strikers' };
    expect(
      ranked(
        'strikers',
        story([{ reporting: [0] }, { texts: ['strikers'], reporting: [1] }], { articles: [headline, article] }),
      ),
    ).toMatch(/^b/);
  });

  test('a word in a headline that is about it before one in any other', () => {
    const headline = { ...article, headline: '소설 쓰지 말라' };
    const articles = [headline, article, article];
    const [any, own] = [{ reporting: [0] }, { reporting: [0], headlined: [0] }];
    expect(ranked('소설', story([any, own], { articles }))).toMatch(/^b/);
    expect(ranked('소설', story([own, any], { articles }))).toMatch(/^a/);
  });

  test('that of the story which is asked about', () => {
    const strike = story([
      { id: 'x', question: 'How many dead?' },
      { question: 'The strike' },
      { question: 'A strike' },
    ]);
    const flood = story([{ id: 'y', question: 'How many dead?' }, { question: 'The flood' }, { question: 'A flood' }], {
      id: 'flood',
    });
    expect(ranked('dead flood', strike, flood)).toMatch(/^y/);
    expect(ranked('dead strike', strike, flood)).toMatch(/^x/);
  });

  test('a rare word counts more than a common one', () => {
    const common = Array.from({ length: 6 }, () => ({ question: 'Korea' }));
    expect(ranked('korea helong', story([...common, { id: 'rare', question: 'Helong' }]))).toMatch(/^rare/);
  });
});

test('claims that have much less of the question than the best are left out, and all are there if nothing is asked', () => {
  const stories = story([
    { question: 'How many strikers were dismissed?' },
    { question: 'Strikers' },
    { texts: ['rain'] },
  ]);
  expect(ranked('strikers dismissed', stories)).toBe('a');
  expect(ranked('', stories)).toBe('a b c');
});

test('articles are found by headline, translation, outlet and byline, and by the title of their story', () => {
  const articles = searchedArticles(
    story([], {
      articles: [
        { ...article, id: 'a', headline: 'Workers strike' },
        {
          ...article,
          id: 'b',
          headline: '罢工',
          names: ['Workers strike'],
          outlet: 'dw',
          outletName: 'Deutsche Welle',
        },
        { ...article, id: 'c', headline: 'Workers' },
      ],
    }),
  );
  const found = (typed: string) =>
    rankArticles(articles, parseQuestion(typed))
      .map(({ item }) => item.article.id)
      .join(' ');
  expect([found('workers strike'), found('dw'), found('rain')]).toEqual(['a b', 'b', '']);
});

test('an alias of a story finds its claims and its articles', () => {
  const loaded = story([{ question: 'Strikers' }], { asked: '三星 罢工' });
  expect(ranked('三星 罢工', loaded)).toBe('a');
  expect(rankArticles(searchedArticles(loaded), parseQuestion('罢工'))).toHaveLength(3);
});

test('a word that nothing has is unknown', () => {
  const loaded = story([{ question: 'Strikers' }], { articles: [{ ...article, headline: 'Rain' }] });
  const { terms } = parseQuestion('strikers rain snow');
  expect(unknownTerms(terms, searchedClaims(loaded), searchedArticles(loaded)).map(({ word }) => word)).toEqual([
    'snow',
  ]);
});

test('an excerpt is made of the parts that have most of the terms, in their order', () => {
  const { terms } = parseQuestion('thousands of workers');
  const parts = { ...claim, names: ['one', 'workers'], texts: ['thousands of workers', 'two', 'thousands'] };
  expect(excerptOf(parts, terms)).toBe('workers · thousands of workers · thousands');
  expect(excerptOf({ ...parts, names: ['one'], texts: ['two'] }, terms)).toBe('');
});

test('a story is the more likely to be asked about the more of its claims have each of the words', () => {
  const [strike, whale] = [story([], { id: 'strike' }), story([], { id: 'whale' })];
  const claims = [strike, strike, whale, whale, whale, whale].map((one) => ({ story: one }));
  const shares = [
    [1, 0],
    [1, 1],
    [1, 0],
    [0, 1],
    [0, 0],
    [0, 0],
  ];
  const likely = likelyStories(claims, shares);
  expect(likely.get(strike)).toBeGreaterThan(0.8);
  expect([...likely.values()].reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
  expect(
    likelyStories(
      claims,
      shares.map(() => []),
    ).get(strike),
  ).toBeCloseTo(0.5);
});
