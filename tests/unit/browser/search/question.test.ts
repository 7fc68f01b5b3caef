import { describe, expect, test } from 'vitest';
import { nearestPages } from '../../../../src/browser/nearest-pages/nearest-pages.ts';
import { likeness, markTerms, parseQuestion, termOf } from '../../../../src/browser/search/question.ts';

describe('what a reader types becomes terms', () => {
  test.each([
    ['how many North Koreans work in China?', ['north', 'koreans', 'work', 'china']],
    ['100,000', ['100000']],
    ['1,720,000,000 dollars', ['1720000000', 'dollars']],
    ['10.5 million', ['10500000']],
    ['100k marchers', ['100000', 'marchers']],
    ['the march of the 7th', ['march', '7']],
    ['China’s spokesman', ['china', 'spokesman']],
    ['who is it', ['who', 'is', 'it']],
    ['린젠', ['린젠']],
    ['“fiction”', ['fiction']],
    ['strike strike', ['strike']],
    ['  ', []],
    ['didn’t the US ask WHO', ['us', 'ask', 'who']],
    ['WHO SAID IT', ['who', 'said', 'it']],
    ['the U.S. request', ['us', 'request']],
    ['1.272 million', ['1272000']],
    ['1,089 thousand', ['1089000']],
    ['place d’Italie', ['place', 'italie']],
    ['arrivals in May 2025', ['arrivals', 'may', '2025']],
    ['who may ask', ['ask']],
    ['intake in May', ['intake', 'may']],
    ['HOW many died', ['died']],
    ['WHO is it', ['who']],
    ['U.S.-China talks', ['us', 'china', 'talks']],
    ['U.S. REQUEST', ['us', 'request']],
    ['why can’t they go home', ['why', 'home']],
    ['北朝鮮労働者', ['北朝鮮', '労働']],
    ['1,28 million', ['1280000']],
    ['1,272 million', ['1272000000']],
    ['in 2018 100,000 workers', ['2018', '100000', 'workers']],
    ['10 100 missing', ['10100', 'missing']],
  ])('%s', (typed, words) => {
    expect(parseQuestion(typed).terms.map(({ word }) => word)).toEqual(words);
  });
});

describe('the kind of answer that is wanted is told by the first question word', () => {
  test.each([
    ['how many died', 'quantity'],
    ['how far away is it', 'quantity'],
    ['number of strikers', 'quantity'],
    ['when did it begin', 'date'],
    ['on which day was it', 'date'],
    ['who said so', 'name'],
    ['why did the beluga die', 'cause'],
    ['what killed the whale', 'cause'],
    ['how do they count how many came', undefined],
    ['what did they say', undefined],
    ['marseille', undefined],
    ['WHO toll', undefined],
  ])('%s: %s', (typed, wants) => {
    expect(parseQuestion(typed).wants).toBe(wants);
  });
});

describe('a word is what a term means', () => {
  test.each([
    ['itself', 'china', 'china', 1],
    ['in another form', 'strikes', 'striking', 1],
    ['not as a word of the same letters', 'police', 'policy', 0],
    ['as its beginning, as one types', 'kor', 'korean', 0.8],
    ['inside words of scripts without spaces', '朝鮮', '北朝鮮労働者', 1],
    ['without its hyphen', 'k218b', 'k2-18b', 1],
    ['as a part of a compound', 'light', 'light-years', 0.8],
    ['as a synonym', 'died', 'killed', 0.85],
    ['not at all', 'china', 'chip', 0],
    ['not where it only begins alike', 'strike', 'string', 0],
    ['not as the month', 'protested', 'March', 0],
    ['nor as the month in another form', 'marched', 'March', 0],
    ['but the month as it is written', 'march', 'March', 1],
    ['and as its beginning', 'mar', 'March', 0.8],
    ['a name in the plural', 'korean', 'Koreans', 1],
  ])('%s: %s, %s', (_how, term, word, expected) => {
    expect(likeness(termOf(term), word)).toBe(expected);
  });
});

test.each([
  ['7 march', 'marched', []],
  ['the protest in March', 'marched on 7 March', ['marched', 'March']],
  ['protested', 'How many marched on 7 March?', ['marched']],
  ['march', 'They march on 7 March', ['march', 'March']],
])('“%s” marks in “%s” %j', (typed, text, marked) => {
  const parts = markTerms(text, parseQuestion(typed).terms);
  expect(parts.filter(({ matched }) => matched).map((part) => part.text)).toEqual(marked);
});

test('a question of any length is read at once', () => {
  expect(parseQuestion('1,'.repeat(100_000)).terms).toHaveLength(1);
});

test('a text is split at the words that match, and nothing of it is lost', () => {
  const text = 'Tens of thousands, or 100,000 workers';
  const parts = markTerms(text, parseQuestion('100000 worker').terms);
  expect(parts.map((part) => part.text).join('')).toBe(text);
  expect(parts.filter(({ matched }) => matched).map((part) => part.text)).toEqual(['100,000', 'workers']);
});

test('the nearest pages are those with the fewest letters changed, and none if all are far', () => {
  const pages = [
    ['claims/bridge/closed/', 'Is it closed?'],
    ['stories/bridge/', 'The bridge'],
    ['method/', 'Method'],
  ] as const;
  expect(nearestPages('stories/brigde/', pages)[0]).toEqual(['stories/bridge/', 'The bridge']);
  expect(nearestPages('wp-login.php?redirect=everything', pages)).toEqual([]);
});
