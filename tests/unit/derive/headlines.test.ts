import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GivenAnswer, HeadlineStatement, StoryHeadlines } from '../../../src/derive/headlines.ts';
import { headlineKind } from '../../../src/derive/headlines.ts';
import { deriveStory } from '../../../src/derive/story.ts';
import { anyStory, unhurried } from '../../support/any-story.ts';
import type { ArticleDraft, BuiltStory, StatementDraft } from '../../support/build-story.ts';
import { buildStory } from '../../support/build-story.ts';

const fromAddress = { headlineBasis: 'rebuilt from the address' } as const;
const notSeen = { headlineBasis: 'not in the text that was seen', headlineFrom: 'unseen' } as const;

const headlinesOf = ({ story, corpus }: BuiltStory): StoryHeadlines => deriveStory(story, corpus).headlines;

/** A headline that says yes to a claim, or what is given. */
const above = (claim: string, more: StatementDraft = {}): StatementDraft => ({ claim, place: 'headline', ...more });

function derive(articles: Readonly<Record<string, ArticleDraft>>, claims = ['one', 'two', 'three']): StoryHeadlines {
  return headlinesOf(buildStory({ claims: claims.map((id) => ({ id, kind: 'proposition' })), articles }));
}

/** The articles of each answer, in a deck with its place: `a b(deck) | c`. */
function inWords(given: readonly GivenAnswer[]): string {
  const name = ({ article, place }: HeadlineStatement) => (place === 'deck' ? `${article.id}(deck)` : article.id);
  return given.map(({ headlines }) => headlines.map(name).join(' ')).join(' | ');
}

describe('what is known of a headline', () => {
  test.each([
    ['nothing is noted', {}, 'seen'],
    ['a copy gives it', { headlineBasis: 'as given by the copy', headlineFrom: 'copy' }, 'seen'],
    ['it is rebuilt from the address', fromAddress, 'address'],
    ['it was not seen', notSeen, 'unseen'],
  ] as const)('%s', (_what, known, expected) => {
    expect(headlineKind({ headlineBasis: undefined, headlineFrom: undefined, ...known })).toBe(expected);
  });

  test('each article is in the list of its kind', () => {
    const { seen, addresses, unseen } = derive({ a: {}, b: fromAddress, c: notSeen, d: {} });
    expect([seen, addresses, unseen].map((list) => list.map(({ article }) => article.id))).toEqual([
      ['a', 'd'],
      ['b'],
      ['c'],
    ]);
  });
});

describe('what a headline answers', () => {
  test('only what stands in the headline or the deck', () => {
    const [headline] = derive({
      a: { statements: [above('one'), above('two', { place: 'deck' }), above('three', { place: 'caption' })] },
    }).seen;
    expect(headline?.statements.map(({ claim, place }) => [claim.id, place])).toEqual([
      ['one', 'headline'],
      ['two', 'deck'],
    ]);
  });

  test.each<[string, StatementDraft[], readonly string[]]>([
    ['says the same', [{ claim: 'one' }], []],
    ['says otherwise', [{ claim: 'one', position: 'denies' }], ['denies']],
    ['says it and otherwise', [{ claim: 'one', position: 'denies' }, { claim: 'one' }], []],
    ['says nothing', [{ claim: 'two', position: 'denies' }], []],
    ['says so in a caption only', [{ claim: 'one', position: 'denies', place: 'caption' }], []],
  ])('beside what the text answers, if it %s', (_what, body, expected) => {
    const [headline] = derive({ a: { statements: [above('one'), ...body] } }).seen;
    expect(headline?.statements[0]?.otherwise.map(({ answer }) => answer.position)).toEqual(expected);
  });
});

describe('the claims that headlines carry', () => {
  test('what they answer differently is first, then what most carry, what headlines carry and not decks, and in order', () => {
    const { carried } = derive(
      {
        a: { statements: [above('one', { place: 'deck' }), above('two'), above('three'), above('four')] },
        b: { statements: [above('three'), above('four', { position: 'denies' })] },
        c: { statements: [above('three')] },
      },
      ['one', 'two', 'three', 'four'],
    );
    expect(carried.map(({ answers }) => answers.claim.id)).toEqual(['four', 'three', 'two', 'one']);
  });

  test('each answer with the headlines that give it: the answer of most headlines first, not of most articles', () => {
    const no = { position: 'denies' } as const;
    const { carried } = derive({
      a: { statements: [above('one', no)] },
      b: { statements: [above('one', { ...no, place: 'deck' })] },
      c: { statements: [above('one')] },
      d: { statements: [{ claim: 'one' }] },
      e: { statements: [{ claim: 'one' }] },
    });
    expect(carried.map(({ given }) => inWords(given))).toEqual(['a b(deck) | c']);
  });

  test('an answer in headline and deck counts once, as the headline’s', () => {
    const { carried } = derive({ a: { statements: [above('one', { place: 'deck' }), above('one')] } });
    expect(carried.map(({ given, articles }) => [inWords(given), articles.length])).toEqual([['a', 1]]);
  });

  test('an address counts nowhere, and is named beside the headlines that say the same', () => {
    const { carried, uncarried } = derive({
      a: { statements: [above('one')] },
      b: { ...fromAddress, statements: [above('one'), above('two')] },
      c: { ...notSeen, statements: [above('two', { place: 'deck' })] },
    });
    expect(carried.map(({ articles }) => articles.map(({ id }) => id))).toEqual([['a']]);
    const elsewhere = (one: { readonly elsewhere: readonly HeadlineStatement[] }) =>
      one.elsewhere.map(({ article }) => article.id);
    expect(carried[0]?.given.map(elsewhere)).toEqual([['b']]);
    expect(uncarried.map((one) => [one.claim.id, elsewhere(one)])).toEqual([
      ['two', ['b', 'c']],
      ['three', []],
    ]);
  });
});

describe('for any story', unhurried, () => {
  const runs = { numRuns: 60 };

  test('every article is in exactly one of the three lists, every claim carried or not', () => {
    fc.assert(
      fc.property(anyStory, (built) => {
        const { seen, addresses, unseen, carried, uncarried } = headlinesOf(built);
        const articles = [...seen, ...addresses, ...unseen].map(({ article }) => article.path);
        expect(articles.toSorted()).toEqual(built.story.articles.map(({ path }) => path).toSorted());
        const claims = [...carried.map(({ answers }) => answers.claim), ...uncarried.map(({ claim }) => claim)];
        expect(claims.map(({ id }) => id).toSorted()).toEqual(built.story.claims.map(({ id }) => id).toSorted());
      }),
      runs,
    );
  });

  test('what is counted was seen, and the answers of a claim are given by all the headlines that carry it', () => {
    fc.assert(
      fc.property(anyStory, (built) => {
        const { seen, carried } = headlinesOf(built);
        const known = new Set(seen.map(({ article }) => article));
        for (const { articles, given } of carried) {
          expect(articles.every((article) => known.has(article))).toBe(true);
          const giving = given.flatMap(({ headlines }) => headlines.map(({ article }) => article));
          expect(new Set(giving)).toEqual(new Set(articles));
        }
      }),
      runs,
    );
  });
});
