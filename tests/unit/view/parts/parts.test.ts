import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/corpus/model.ts';
import { storyAgreement } from '../../../../src/derive/agreement.ts';
import { articleName } from '../../../../src/view/parts/articles.ts';
import { agreementView, claimSummary, countAgreements } from '../../../../src/view/parts/claims.ts';
import { languageAttributes } from '../../../../src/view/parts/inline.ts';
import { creditInline } from '../../../../src/view/parts/statements.ts';
import { buildStory } from '../../../support/build-story.ts';
import { realSite, siteOf } from '../../../support/site.ts';

const site = realSite({ BASE_PATH: '/repo/' });
const { corpus } = site;
const story = corpus.stories.get('north-korean-workers-in-china');
if (!story) throw new Error('The first story is missing.');
// The articles the story began with: what is said of them does not change as it grows.
const first = ['asia-business-daily', 'daily-wrap', 'dong-a-ilbo', 'korea-times', 'yomiuri-shimbun'];
const agreements = storyAgreement(
  { ...story, articles: story.articles.filter(({ id }) => first.includes(id)) },
  corpus,
);

function summaryOf(id: string) {
  const found = agreements.find(({ claim }) => claim.id === id);
  if (!found) throw new Error(`There is no claim ${id}.`);
  return claimSummary(found, site);
}

describe('a row says how its articles relate, why, and where it comes from', () => {
  test('two spellings of one name', () => {
    const { agreement, reasons } = summaryOf('spokesman');
    expect([agreement, reasons[0]]).toEqual([
      { kind: 'differ', words: 'Differ' },
      'Two spellings of one name; the outlets state it themselves.',
    ]);
  });

  test('other scopes are notes', () => {
    expect(summaryOf('workers-in-china').reasons[1]).toMatch(/^Other scopes: .*China and Russia \(\d+\)/);
  });

  test('hearsay is no origin, and a claim that rests on it alone says so', () => {
    expect(summaryOf('us-request').origins).toEqual([
      {
        position: { words: 'Told by', href: '/repo/method/#origins' },
        words: '1 article · 1 on hearsay. It rests on hearsay alone',
      },
    ]);
  });

  test('an unnamed source is named by whom it belongs to', () => {
    expect(summaryOf('returns-stopped').origins[0]?.words).toContain(
      '1 original source: an unnamed source of South Korean intelligence. It rests on unnamed sources alone',
    );
  });
});

test('a credit is one sentence, nearest first, with links to those who are known', () => {
  const article = corpus.articles.get('north-korean-workers-in-china/daily-wrap');
  const statement = article?.statements.find(({ claim }) => claim === 'seoul-calls-it-illegal');
  if (!article || !statement) throw new Error('The statement is missing.');
  expect(creditInline(statement, article, site)).toEqual([
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
  const named = (...among: Article[]) => articleName(first, among, site);
  expect(named(first)).toBe('The Dong-A Ilbo');
  const another = { ...first, path: 'story/another', language: 'ko' };
  expect(named(first, another)).toBe('The Dong-A Ilbo, 3 Apr 2018 (English)');
  const twin = { ...first, path: 'story/twin' };
  expect(named(first, twin)).toBe('The Dong-A Ilbo, 3 Apr 2018, 07:33');
  const later = corpus.articles.get('north-korean-workers-in-china/dong-a-ilbo-2024-07');
  expect(later && named(first, later)).toBe('The Dong-A Ilbo, 3 Apr 2018');
});

test('words in another language carry it, and their direction where it is not ours', () => {
  expect([languageAttributes('ko'), languageAttributes('ar-LY')]).toEqual([
    { lang: 'ko' },
    { lang: 'ar-LY', dir: 'rtl' },
  ]);
});

test('what one article alone says and what several say without being compared are counted apart', () => {
  const says = (...claims: string[]) => ({ statements: claims.map((claim) => ({ claim })) });
  const built = buildStory({
    claims: [
      { id: 'one', kind: 'proposition' },
      { id: 'two', kind: 'text' },
      { id: 'three', kind: 'proposition' },
      { id: 'four', kind: 'proposition' },
    ],
    articles: { a: says('one', 'two', 'four'), b: says('two', 'three', 'four') },
  });
  expect(countAgreements(built.story, siteOf(built.corpus))).toEqual([
    { kind: 'agree', number: '1', words: 'agree', href: '/stories/story/?show=agree#tables' },
    { kind: 'single', number: '1', words: 'not compared' },
    { kind: 'single', number: '2', words: 'from one article only' },
  ]);
});

test.each([
  [1, 'Only one article'],
  [2, 'Not compared'],
])('where of %i articles none gives something to compare: “%s”', (number, words) => {
  expect(agreementView({ kind: 'single', reporting: story.articles.slice(0, number) }, site.labels)).toEqual({
    kind: 'single',
    words,
  });
});
