import { describe, expect, test } from 'vitest';
import { frontPage } from '../../../../src/view/pages/front-page.ts';
import type { HeadlineClaim } from '../../../../src/view/pages/headlines-page.ts';
import { headlinesPage } from '../../../../src/view/pages/headlines-page.ts';
import { articleList } from '../../../../src/view/parts/article-list.ts';
import type { Inline } from '../../../../src/view/parts/inline.ts';
import type { ArticleDraft, StatementDraft } from '../../../support/build-story.ts';
import { buildStory } from '../../../support/build-story.ts';
import { siteOf } from '../../../support/site.ts';

const fromAddress = { headlineBasis: 'rebuilt from the address' } as const;
const notSeen = { headlineBasis: 'not in the text that was seen', headlineFrom: 'unseen' } as const;
const above = (claim: string, more: StatementDraft = {}): StatementDraft => ({ claim, place: 'headline', ...more });
const no = { position: 'denies' } as const;

function pages(articles: Readonly<Record<string, ArticleDraft>>) {
  const claims = ['one', 'two', 'three', 'four'].map((id) => ({ id, kind: 'proposition' as const }));
  const { story, corpus } = buildStory({ claims, articles });
  const site = siteOf(corpus);
  return { page: headlinesPage(story, site), card: frontPage(site).stories[0]?.headlines };
}

const inWords = (parts: readonly Inline[] = []) => parts.map(({ words }) => words).join('');

describe('the page of a story’s headlines', () => {
  const { page } = pages({
    a: { statements: [above('one'), { ...above('two'), place: 'deck' }, { claim: 'two', ...no }] },
    b: { statements: [above('one', no)] },
    c: { ...fromAddress, statements: [above('one'), above('three')] },
    d: { headlineBasis: 'rebuilt from the address, which breaks off', statements: [{ claim: 'four' }] },
    e: { ...notSeen, statements: [{ claim: 'four', ...no }] },
  });

  /** Each answer with its headlines, and who says so besides. */
  const answersOf = ({ answers }: HeadlineClaim) =>
    answers.map(({ words, headlines, elsewhere }) => [
      words,
      ...headlines.map(({ outlet, where = 'in the headline' }) => `${outlet.words} ${where}`),
      ...(elsewhere.length > 0 ? [inWords(elsewhere)] : []),
    ]);

  test('what several headlines answer is apart from what one does; an address is named, and does not count', () => {
    expect(page.several.claims.map((one) => [one.claim.words, ...answersOf(one)])).toEqual([
      [
        'What of one?',
        ['Yes', 'The a in the headline', 'Not counted: The c (address)'],
        ['No', 'The b in the headline'],
      ],
    ]);
    expect(page.several.claims[0]?.answers.map(({ count }) => count)).toEqual(['1 headline', '1 headline']);
    expect(page.once?.claims.map(answersOf)).toEqual([[['Yes', 'The a in the deck']]]);
    expect(page.once?.isOpen).toBe(false);
  });

  test('an outlet leads to its headline below', () => {
    expect(page.several.claims[0]?.answers[0]?.headlines[0]?.outlet.href).toBe('/stories/story/headlines/#a');
    expect(page.list?.headlines.map(({ id }) => id)).toContain('a');
  });

  test('what no headline answers begins with what is contested', () => {
    expect(page.uncarried?.claims.map(({ claim, elsewhere }) => [claim.words, inWords(elsewhere)])).toEqual([
      ['What of four?', ''],
      ['What of three?', 'Not counted: The c (address)'],
    ]);
  });

  test('what an address reads is said to be that, and a basis is said where it says more', () => {
    expect(page.list?.headlines.map(({ id, title }) => [id, title.label, title.basis])).toEqual([
      ['a', undefined, undefined],
      ['b', undefined, undefined],
      ['c', 'The address reads', undefined],
      ['d', 'The address reads', ' (headline rebuilt from the address, which breaks off)'],
    ]);
    expect(page.lead.join(' ')).toMatch(/^2 headlines of 5 articles .* Of 2 more only the words in their addresses/);
  });

  test('a headline of which nothing is known is no entry: its article is named once', () => {
    expect(inWords(page.unseen)).toBe('No headline seen: The e.');
  });

  test('each answer says where it stands, and what the text answers instead', () => {
    const [a] = page.list?.headlines ?? [];
    expect(a?.answers.map(({ words, where, otherwise }) => [words, where, otherwise])).toEqual([
      ['Yes', undefined, undefined],
      ['Yes', 'in the deck', 'Not in its text, which answers: No'],
    ]);
  });

  test('where no two headlines answer one question, that is said, and what one answers is open', () => {
    const { page: few } = pages({ a: { statements: [above('one')] }, b: {} });
    expect(few.several).toHaveProperty('claims', []);
    expect(few.several.rule).toContain('To no question were the answers of two headlines noted.');
    expect(few.once?.isOpen).toBe(true);
    expect(few).not.toHaveProperty('unseen');
  });

  test('where no headline was seen, there is no list', () => {
    const { page: none, card } = pages({ a: notSeen });
    expect(none.lead).toEqual(['No headline of this story was seen.']);
    expect(none).not.toHaveProperty('list');
    expect(card).toBeUndefined();
  });
});

test('a text that speaks of another scope than its headline says of which', () => {
  const { story, corpus } = buildStory({
    claims: [{ kind: 'quantity', scope: 'the country', otherScopes: ['the town'] }],
    articles: {
      a: { statements: [{ value: { exact: 5 }, scope: 'the town', place: 'headline' }, { value: { exact: 5 } }] },
    },
  });
  const [headline] = headlinesPage(story, siteOf(corpus)).list?.headlines ?? [];
  expect(headline?.answers.map(({ words, otherwise }) => [words, otherwise])).toEqual([
    ['5 people, on: the town', 'Not in its text, which answers: 5 people, on: the country'],
  ]);
});

describe('the headlines on a story’s card', () => {
  test('one for each answer to the question that most headlines answer differently', () => {
    const { card } = pages({
      a: { statements: [above('one'), above('two')] },
      b: { statements: [above('one'), above('two')] },
      c: { statements: [above('one')] },
      d: { statements: [above('two', no)] },
      e: fromAddress,
    });
    expect(card?.different?.claim.words).toBe('What of two?');
    expect(
      card?.different?.headlines.map(({ outlet, answers }) => [outlet.words, answers.map(({ words }) => words)]),
    ).toEqual([
      ['The a', ['Yes']],
      ['The d', ['No']],
    ]);
    expect(card?.all).toEqual({ words: 'All 4 headlines', href: '/stories/story/headlines/' });
  });

  test('who gives both answers is there for the one that nobody else gives, with both; a deck comes after headlines', () => {
    const { card } = pages({
      a: { statements: [above('one'), above('one', no)] },
      b: { statements: [above('one', { place: 'deck', ...no })] },
      c: { statements: [above('one', no)] },
    });
    expect(
      card?.different?.headlines.map(({ outlet, answers }) => [outlet.words, answers.map(({ words }) => words)]),
    ).toEqual([
      ['The c', ['No']],
      ['The a', ['No', 'Yes']],
    ]);
  });

  test('only the way to all where no two headlines differ', () => {
    const { card } = pages({ a: { statements: [above('one')] }, b: { statements: [above('one')] } });
    expect(card).toEqual({ all: { words: 'All 2 headlines', href: '/stories/story/headlines/' } });
  });
});

test('in a list of articles what is no headline is told from one', () => {
  const { story, corpus } = buildStory({ claims: [{ kind: 'text' }], articles: { a: {}, b: fromAddress, c: notSeen } });
  for (const isShort of [false, true])
    expect(articleList(story.articles, siteOf(corpus), isShort).map(({ headline }) => headline.isUnseen)).toEqual([
      undefined,
      true,
      true,
    ]);
});
