import { describe, expect, test } from 'vitest';
import {
  distinctTexts,
  distinctWords,
  engineWords,
  stemOf,
  vocabularyKey,
  vocabularyKeysNear,
  wordsOf,
  wordsWithNames,
} from '../../../src/view/search/words.ts';
import { realSite } from '../../support/site.ts';

describe('a text is taken apart into the words it is found by', () => {
  test.each([
    ['without case, possessives and separators', 'China’s 100,000', ['china', '100000']],
    ['with hyphens', 'light-years', ['light-years']],
    ['abbreviations as one word', 'U.S. talks', ['us', 'talks']],
    ['without marks', 'Sureño, Übung, Đorđe, Łódź', ['sureno', 'ubung', 'dorde', 'lodz']],
    ['in one form of its letters', 'Ｋ２－１８ｂ ﬁsh', ['k2-18b', 'fish']],
    ['in any script', '린젠 Хвальдимир Πέθανε', ['린젠', 'хвальдимир', 'πεθανε']],
    ['letters that readers write for one another as one', 'درنة درنه ليبيا', ['درنه', 'درنه', 'ليبيا']],
    ['Arabic without the article', 'الهلال والمعاشات للأمم الله', ['هلال', 'معاشات', 'امم', 'الله']],
  ])('%s', (_how, text, words) => {
    expect(wordsOf(text)).toEqual(words.map((word) => word.normalize('NFC')));
  });
});

test.each([
  ['workers', 'worker'],
  ['working', 'work'],
  ['shipped', 'ship'],
  ['police', 'polic'],
  ['policy', 'polici'],
  ['minister', 'minist'],
  ['ministry', 'ministri'],
  ['news', 'news'],
  ['new', 'new'],
  ['김정은', '김정은'],
])('the stem of %s is %s', (word, stem) => {
  expect(stemOf(word)).toBe(stem);
});

test.each([
  ['china', ['china']],
  ['北朝鮮', ['北朝', '朝鮮']],
  ['鯨', ['鯨']],
])('the engine is given %s as %j', (word, words) => {
  expect(engineWords(word)).toEqual(words);
});

describe('of the words of a text, names begin with a capital', () => {
  test.each([
    ['a month beside a figure', 'How many marched on 7 March?', 'how many marched on 7 March'],
    ['also where it is first', 'March 7 was a march', 'March 7 was a march'],
    ['or all is in capitals', 'MARCH 7', 'March 7'],
    ['what has a capital within a sentence', 'The protests in March were large', 'the protests in March were large'],
    ['not the first word of a sentence', 'It ended. March on, they said', 'it ended march on they said'],
    ['nor the words of a headline in capitals', 'Workers March Through Paris', 'workers march through paris'],
    ['nor the verb', 'The unions march again', 'the unions march again'],
  ])('%s', (_what, text, words) => {
    expect(wordsWithNames(text).join(' ')).toBe(words);
  });

  test('and are otherwise the words of the text', () => {
    const site = realSite();
    const texts = site.stories.flatMap(({ claims, articles }) => [
      ...claims.map(({ question }) => question),
      ...articles.flatMap(({ headline, statements }) => [headline, ...statements.map(({ says }) => says)]),
    ]);
    expect(texts.map((text) => wordsWithNames(text).join(' ').toLowerCase())).toEqual(
      texts.map((text) => wordsOf(text).join(' ')),
    );
  });
});

test('words that tell something are kept, each once in the first of its forms', () => {
  expect(distinctWords(['How many worked there?', 'The work of a worker'])).toEqual(['worked', 'worker']);
});

test('a text that brings no word of its own is left out', () => {
  expect(distinctTexts(['40 cracks', 'cracks', 'rust, 40 of them'], ['How many cracks?'])).toEqual([
    '40 cracks',
    'rust, 40 of them',
  ]);
});

test('a misspelt word is looked for among those that begin alike, its second letter swapped too', () => {
  expect(vocabularyKeysNear('idnefinite')).toEqual([vocabularyKey('idnefinite'), vocabularyKey('indefinite')]);
  expect(vocabularyKeysNear('aa')).toHaveLength(2);
});
