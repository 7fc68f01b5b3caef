import { describe, expect, test } from 'vitest';
import {
  distinctTexts,
  distinctWords,
  engineWords,
  stemOf,
  vocabularyKey,
  vocabularyKeysNear,
  wordsOf,
} from '../../../src/view/search/words.ts';

describe('a text is taken apart into the words it is found by', () => {
  test.each([
    ['without case, possessives and separators', 'China’s 100,000', ['china', '100000']],
    ['with hyphens', 'light-years', ['light-years']],
    ['abbreviations as one word', 'U.S. talks', ['us', 'talks']],
    ['without marks', 'Sureño, Übung, Đorđe, Łódź', ['sureno', 'ubung', 'dorde', 'lodz']],
    ['in one form of its letters', 'Ｋ２－１８ｂ ﬁsh', ['k2-18b', 'fish']],
    ['in any script', '린젠 Хвальдимир درنة', ['린젠', 'хвальдимир', 'درنة']],
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
