import { describe, expect, test } from 'vitest';
import type { ArticleStatement } from '../../../src/derive/origin.ts';
import type { AgreementNote } from '../../../src/derive/agreement.ts';
import { agreementOn, saysTwoWays, storyAgreement } from '../../../src/derive/agreement.ts';
import type { ClaimDraft, CreditDraft, StatementDraft } from '../../support/build-story.ts';
import { buildStory } from '../../support/build-story.ts';

/** Articles `a`, `b`, `c`, … with the statements given. */
function build(claim: ClaimDraft, ...statements: readonly (readonly StatementDraft[])[]) {
  const articles = Object.fromEntries(
    statements.map((own, index) => [String.fromCharCode(97 + index), { statements: own }]),
  );
  return buildStory({ claims: [claim], articles, sources: { official: {}, ministry: { kind: 'body' } } });
}

function agreementOf(claim: ClaimDraft, ...statements: readonly (readonly StatementDraft[])[]) {
  const built = build(claim, ...statements);
  return agreementOn(built.claim(), built.story, built.corpus);
}

const quantity: ClaimDraft = { kind: 'quantity', scope: 'China', otherScopes: ['China and Russia', 'Russia'] };
const proposition: ClaimDraft = { kind: 'proposition' };
const exact = (number: number): StatementDraft => ({ value: { exact: number } });
const about = (number: number): StatementDraft => ({ value: { about: number } });
const valueless: StatementDraft = {};
const denied: StatementDraft = { position: 'denies' };
const doubted: StatementDraft = { position: 'doubts' };

describe('the agreement of a claim', () => {
  test.each<[string, ClaimDraft, StatementDraft[][], string]>([
    ['nobody speaks', quantity, [[], []], 'none'],
    ['one article speaks', quantity, [[exact(1)], []], 'single'],
    ['one article speaks twice', quantity, [[exact(1), exact(2)], []], 'single'],
    ['several speak, one gives a value', quantity, [[exact(1)], [valueless], [valueless]], 'single'],
    ['several speak, none gives a value', quantity, [[valueless], [valueless]], 'single'],
    ['several speak on a text', { kind: 'text' }, [[{}], [{}], [{}]], 'single'],
    ['one affirms', proposition, [[{}], []], 'single'],
    ['of two, one speaks of another scope', quantity, [[exact(1)], [{ ...exact(1), scope: 'Russia' }]], 'apart'],
    [
      'of two with periods apart the numbers differ',
      quantity,
      [[{ ...exact(1), asOf: '2023' }], [{ ...exact(2), asOf: '2024' }]],
      'changes',
    ],
    ['one denies what nobody affirms', quantity, [[exact(1)], [{ ...exact(2), ...denied }]], 'apart'],
    ['all say the same', quantity, [[exact(1)], [exact(1)], [exact(1)]], 'agree'],
    [
      'an article without a value stands beside two that agree',
      quantity,
      [[exact(1)], [exact(1)], [valueless]],
      'agree',
    ],
    [
      'two of periods apart say the same',
      quantity,
      [[{ ...exact(1), asOf: '2023' }], [{ ...exact(1), asOf: '2024' }]],
      'agree',
    ],
    ['some agree, some differ', quantity, [[about(100)], [about(100)], [about(110)]], 'differ'],
    ['some agree, some conflict', quantity, [[exact(1)], [exact(1)], [exact(2)]], 'conflict'],
    ['some differ, some conflict', quantity, [[about(100)], [about(120)], [exact(500)]], 'conflict'],
    ['one doubts what others affirm', proposition, [[{}], [{}], [doubted]], 'differ'],
    ['one doubts, one denies, one affirms', proposition, [[doubted], [denied], [{}]], 'conflict'],
    ['an article contradicts itself, the other agrees with half of it', proposition, [[{}, denied], [{}]], 'conflict'],
  ])('%s', (_, claim, statements, expected) => {
    expect(agreementOf(claim, ...statements).kind).toBe(expected);
  });

  test('is decided by the pairs of the strongest relation, and lists every pair that can be compared', () => {
    const agreement = agreementOf(quantity, [about(100)], [exact(100)], [about(120)], [exact(500)], [valueless]);
    expect(agreement.kind).toBe('conflict');
    expect(agreement.deciding.map(pairInShort)).toEqual([
      'a d conflict (values)',
      'b c conflict (values)',
      'b d conflict (values)',
      'c d conflict (values)',
    ]);
    expect(agreement.pairs.map(pairInShort)).toEqual([
      'a b agree (precision)',
      'a c differ (overlap)',
      'a d conflict (values)',
      'b c conflict (values)',
      'b d conflict (values)',
      'c d conflict (values)',
    ]);
  });

  test('has no deciding pairs where nothing can be compared', () => {
    const agreement = agreementOf(quantity, [exact(1)], [{ ...exact(1), scope: 'Russia' }]);
    expect(agreement).toMatchObject({ kind: 'apart', deciding: [], pairs: [] });
  });

  test('never holds two statements of one article against each other', () => {
    const agreement = agreementOf(proposition, [{}, denied], [denied, denied]);
    expect(agreement.pairs.map(pairInShort)).toEqual([
      'a b conflict (position)',
      'a b conflict (position)',
      'a b agree (position)',
      'a b agree (position)',
    ]);
  });

  test('names the articles that speak once each, and all their statements', () => {
    const agreement = agreementOf(quantity, [exact(1), exact(2)], [], [valueless]);
    expect(agreement.reporting.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(agreement.statements.map(voiceInShort)).toEqual(['a s1', 'a s2', 'c s1']);
  });

  test('is of its own claim only', () => {
    const built = buildStory({
      claims: [
        { id: 'first', kind: 'proposition' },
        { id: 'second', kind: 'proposition' },
        { id: 'third', kind: 'proposition' },
      ],
      articles: {
        a: { statements: [{ claim: 'first' }, { claim: 'second' }] },
        b: { statements: [{ claim: 'first' }, { claim: 'second', position: 'denies' }] },
      },
    });
    expect(storyAgreement(built.story, built.corpus).map(({ claim, kind }) => [claim.id, kind])).toEqual([
      ['first', 'agree'],
      ['second', 'conflict'],
      ['third', 'none'],
    ]);
  });

  test('carries the origins of each position', () => {
    const agreement = agreementOf(
      proposition,
      [{ credit: ['official'] }],
      [{ credit: ['official'] }],
      [{ ...denied, credit: ['ministry'] }],
    );
    expect(agreement.origins.map(({ position, groups }) => [position, groups.map(({ key }) => key)])).toEqual([
      ['affirms', ['official']],
      ['denies', ['ministry']],
    ]);
  });
});

describe('beside the agreement', () => {
  test('other scopes are counted in articles, not in statements', () => {
    const agreement = agreementOf(
      quantity,
      [exact(1), { ...exact(9), scope: 'Russia' }],
      [exact(1)],
      [
        { ...exact(5), scope: 'China and Russia' },
        { ...exact(6), scope: 'China and Russia' },
      ],
      [{ ...exact(9), scope: 'Russia' }],
    );
    expect(agreement.kind).toBe('agree');
    expect(agreement.notes.map(noteInShort)).toEqual(['Russia: a d', 'China and Russia: c']);
  });

  test('a scope is told as the story file spells it, however the articles do', () => {
    const agreement = agreementOf(
      quantity,
      [exact(1)],
      [{ ...exact(5), scope: 'china and  RUSSIA' }],
      [{ ...exact(5), scope: 'China and Russia' }],
    );
    expect(agreement.notes.map(noteInShort)).toEqual(['China and Russia: b c']);
  });

  test.each([
    ['the scope of the claim by name', quantity, 'china'],
    ['no scope', quantity, undefined],
    ['no scope, where the claim has none', { kind: 'quantity' } as const, undefined],
  ])('no note is taken of articles that speak of %s', (_, claim, scope) => {
    expect(agreementOf(claim, [{ ...exact(1), scope }], [exact(1)]).notes).toEqual([]);
  });

  test('an article speaks of another scope where the claim has none of its own', () => {
    const claim: ClaimDraft = { kind: 'quantity', otherScopes: ['Russia'] };
    expect(agreementOf(claim, [{ ...exact(1), scope: 'Russia' }], [exact(1)]).notes.map(noteInShort)).toEqual([
      'Russia: a',
    ]);
  });

  test('other scopes are noted where nothing can be compared', () => {
    const agreement = agreementOf(quantity, [exact(1)], [{ ...valueless, scope: 'Russia' }]);
    expect(agreement.kind).toBe('single');
    expect(agreement.notes.map(noteInShort)).toEqual(['Russia: b']);
  });

  test('periods that keep articles apart are counted in articles, earliest first', () => {
    const agreement = agreementOf(
      quantity,
      [{ ...exact(3), asOf: '2024' }],
      [{ ...exact(1), asOf: '2022' }],
      [
        { ...exact(3), asOf: '2024' },
        { ...about(3), asOf: '2024' },
      ],
      [exact(3)],
    );
    expect(agreement.kind).toBe('conflict');
    expect(agreement.notes.map(noteInShort)).toEqual(['2022: b', '2024: a c']);
  });

  test.each<[string, StatementDraft, StatementDraft]>([
    ['that overlap', { ...exact(1), asOf: '2024' }, { ...exact(2), asOf: '2024-07' }],
    ['of which one is missing', { ...exact(1), asOf: '2024' }, exact(2)],
    ['that overlap, where one gives no value', { ...exact(1), asOf: '2024' }, { ...valueless, asOf: '2024-07' }],
    ['that lie apart while the numbers are the same', { ...exact(1), asOf: '2023' }, { ...exact(1), asOf: '2024' }],
  ])('no note is taken of periods %s', (_, a, b) => {
    expect(agreementOf(quantity, [a], [b]).notes).toEqual([]);
  });

  test('periods apart are noted where nothing can be compared', () => {
    const agreement = agreementOf(quantity, [{ ...exact(1), asOf: '2023' }], [{ ...valueless, asOf: '2024' }]);
    expect(agreement.kind).toBe('single');
    expect(agreement.notes.map(noteInShort)).toEqual(['2023: a', '2024: b']);
  });

  test('periods of different scopes are not checked against each other', () => {
    const agreement = agreementOf(
      quantity,
      [{ ...exact(1), asOf: '2023' }],
      [{ ...exact(2), asOf: '2024', scope: 'Russia' }],
    );
    expect(agreement.notes.map(noteInShort)).toEqual(['Russia: b']);
  });

  test('two periods of one article are not checked against each other', () => {
    const agreement = agreementOf(quantity, [
      { ...exact(1), asOf: '2023' },
      { ...exact(2), asOf: '2024' },
    ]);
    expect(agreement.notes).toEqual([]);
  });
});

describe('an article says it two ways', () => {
  const headline = (statement: StatementDraft): StatementDraft => ({ ...statement, place: 'headline' });

  test.each<[string, CreditDraft[], CreditDraft[], 'body' | undefined]>([
    ['both in its own voice', [], [], 'body'],
    ['both by one source', ['official'], ['official'], 'body'],
    ['both by one source, reached by different ways', ['ministry', 'official'], ['official'], 'body'],
    [
      'both by someone unnamed of one body',
      [{ unnamed: 'a', of: 'ministry' }],
      [{ unnamed: 'b', of: 'ministry' }],
      'body',
    ],
    ['both by someone unnamed, of nothing known', [{ unnamed: 'a' }], [{ unnamed: 'b' }], 'body'],
    ['one by a body, one by someone unnamed in it', ['ministry'], [{ unnamed: 'b', of: 'ministry' }], 'body'],
    ['by two sources', ['official'], ['ministry'], undefined],
    ['one in its own voice, one by a source', [], ['official'], undefined],
    ['both on hearsay', [{ hearsay: 'reportedly' }], [{ hearsay: 'reportedly' }], undefined],
  ])('when its body conflicts with itself: %s → %s', (_, a, b, expected) => {
    const built = build(proposition, [{ credit: a }, { ...denied, credit: b }]);
    expect(saysTwoWays(built.claim(), built.article('a'), built.corpus)).toBe(expected);
  });

  test.each<[string, ClaimDraft, StatementDraft, StatementDraft, 'body' | undefined]>([
    ['conflict', quantity, exact(1), exact(2), 'body'],
    ['differ only', quantity, about(100), exact(105), undefined],
    ['agree', quantity, exact(1), exact(1), undefined],
    ['conflict, but of different scopes', quantity, exact(1), { ...exact(2), scope: 'Russia' }, undefined],
    [
      'conflict, but of periods apart',
      quantity,
      { ...exact(1), asOf: '2023' },
      { ...exact(2), asOf: '2024' },
      undefined,
    ],
    ['affirm and doubt', proposition, {}, doubted, undefined],
  ])('not unless two statements of its body conflict: they %s → %s', (_, claim, a, b, expected) => {
    const built = build(claim, [a, { ...b, place: 7 }]);
    expect(saysTwoWays(built.claim(), built.article('a'), built.corpus)).toBe(expected);
  });

  test.each(['headline', 'deck', 'caption'] as const)('when its %s agrees with nothing in its body', (place) => {
    const built = build(proposition, [{ ...denied, place }, {}]);
    expect(saysTwoWays(built.claim(), built.article('a'), built.corpus)).toBe('outside');
  });

  test.each<[string, ClaimDraft, StatementDraft[], 'outside' | undefined]>([
    ['differs from all of the body', proposition, [headline(doubted), {}], 'outside'],
    ['has a number near the one in the body', quantity, [headline(exact(105)), about(100)], 'outside'],
    [
      'conflicts with a source in the body, though credited',
      proposition,
      [headline(denied), { credit: ['official'] }],
      'outside',
    ],
    [
      'speaks of another scope than the body',
      quantity,
      [headline({ ...exact(1), scope: 'Russia' }), exact(1)],
      'outside',
    ],
    ['rounds the number in the body', quantity, [headline(about(100)), exact(100)], undefined],
    [
      'agrees with one of two in the body',
      proposition,
      [headline(denied), { credit: ['official'] }, denied],
      undefined,
    ],
    ['stands alone', proposition, [headline(denied)], undefined],
    ['gives no value, so that nothing can be compared', quantity, [headline(valueless), exact(1)], undefined],
    ['gives a value, and the body none', quantity, [headline(exact(1)), valueless], undefined],
    ['is a text, which is never compared', { kind: 'text' }, [headline({}), {}], undefined],
  ])('by its headline, which %s → %s', (_, claim, statements, expected) => {
    // The second article agrees with the headline: only the article's own body counts.
    const built = build(claim, statements, [statements[0] ?? {}]);
    expect(saysTwoWays(built.claim(), built.article('a'), built.corpus)).toBe(expected);
  });

  test('one headline that agrees does not excuse another', () => {
    const built = build(proposition, [headline({}), { ...denied, place: 'deck' }, {}]);
    expect(saysTwoWays(built.claim(), built.article('a'), built.corpus)).toBe('outside');
  });

  test('a conflict in the body goes before one with the headline', () => {
    const built = build(proposition, [headline(doubted), {}, denied]);
    expect(saysTwoWays(built.claim(), built.article('a'), built.corpus)).toBe('body');
  });

  test('only on the claim asked for', () => {
    const built = buildStory({
      claims: [
        { id: 'first', kind: 'proposition' },
        { id: 'second', kind: 'proposition' },
      ],
      articles: {
        a: { statements: [{ claim: 'first' }, { claim: 'second', position: 'denies' }, { claim: 'second' }] },
      },
    });
    const flags = built.story.claims.map((claim) => saysTwoWays(claim, built.article('a'), built.corpus));
    expect(flags).toEqual([undefined, 'body']);
  });
});

function pairInShort({
  a,
  b,
  relation,
}: {
  a: ArticleStatement;
  b: ArticleStatement;
  relation: { kind: string; reason: string };
}): string {
  return `${a.article.id} ${b.article.id} ${relation.kind} (${relation.reason})`;
}

function voiceInShort({ article, statement }: ArticleStatement): string {
  return `${article.id} ${statement.key}`;
}

function noteInShort(note: AgreementNote): string {
  return `${noteSubject(note)}: ${note.articles.map(({ id }) => id).join(' ')}`;
}

function noteSubject(note: AgreementNote): string {
  switch (note.kind) {
    case 'scope':
      return note.scope;
    case 'period':
      return note.asOf.edtf;
    case 'sides':
      return 'several sides';
  }
}

describe('answers of several times', () => {
  const quantity = { kind: 'quantity' } as const;
  const of = (...articles: readonly (readonly [value: number, asOf?: string])[]) => {
    const drafts = articles.map(([exact, asOf], index): [string, { statements: StatementDraft[] }] => [
      String.fromCharCode(97 + index),
      { statements: [{ value: { exact }, ...(asOf !== undefined && { asOf }) }] },
    ]);
    const built = buildStory({ claims: [quantity], articles: Object.fromEntries(drafts) });
    return agreementOn(built.claim(), built.story, built.corpus).kind;
  };
  test.each([
    [
      'another figure of another time is a change, not an agreement',
      [
        [5, '2023-08'],
        [5, '2023-08'],
        [7, '2023-09'],
        [8, '2023-10'],
      ],
      'changes',
    ],
    [
      'also where nothing else can be compared',
      [
        [7, '2023-09'],
        [8, '2023-10'],
      ],
      'changes',
    ],
    [
      'the same figure of two times agrees',
      [
        [7, '2023-09'],
        [7, '2023-10'],
      ],
      'agree',
    ],
    [
      'a conflict of one time stays one',
      [
        [7, '2023-09'],
        [8, '2023-09'],
        [9, '2023-10'],
      ],
      'conflict',
    ],
  ] as const)('%s', (_what, articles, expected) => {
    expect(of(...articles)).toBe(expected);
  });
});

describe('an article that prints several sides', () => {
  const one: StatementDraft = { key: 'one', value: { exact: 5 }, credit: ['union'] };
  const other: StatementDraft = { key: 'other', value: { exact: 1 }, credit: ['ministry'] };
  const third: StatementDraft = { key: 'third', value: { exact: 9 }, credit: ['ministry'] };
  const between = (a: readonly StatementDraft[], b: readonly StatementDraft[]) => {
    const built = buildStory({
      claims: [{ kind: 'quantity' }],
      articles: { a: { statements: a }, b: { statements: b } },
      sources: { union: {}, ministry: {} },
    });
    const agreement = agreementOn(built.claim(), built.story, built.corpus);
    return {
      kind: agreement.kind,
      ofTwo: agreement.relations.get(built.article('a'))?.get(built.article('b')),
      notes: agreement.notes.map(noteInShort),
    };
  };

  test('does not stand against one that prints one of them', () => {
    expect(between([one, other], [one])).toEqual({ kind: 'conflict', ofTwo: 'agree', notes: ['several sides: a'] });
  });

  test('does not stand against another that prints the same sides', () => {
    expect(between([one, other], [one, other])).toMatchObject({ ofTwo: 'agree', notes: ['several sides: a b'] });
  });

  test('stands against one that prints neither', () => {
    expect(between([one, other], [third])).toMatchObject({ ofTwo: 'conflict' });
  });

  test('who prints one side only stands against who prints the other', () => {
    expect(between([one], [other])).toEqual({ kind: 'conflict', ofTwo: 'conflict', notes: [] });
  });

  test('two figures on one word are no two sides', () => {
    expect(between([other, third], [other])).toMatchObject({ ofTwo: 'conflict', notes: [] });
  });
});
