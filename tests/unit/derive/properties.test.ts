import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RawValue } from '../../../src/corpus/schema/schema.ts';
import type { ClaimAgreement } from '../../../src/derive/agreement.ts';
import { agreementOn, storyAgreement } from '../../../src/derive/agreement.ts';
import { buildMatrix, cellOf } from '../../../src/derive/matrix.ts';
import type { ArticleStatement } from '../../../src/derive/origin.ts';
import { relate } from '../../../src/derive/relate.ts';
import type { ArticleDraft, BuiltStory, CreditDraft, StatementDraft } from '../../support/build-story.ts';
import { buildStory } from '../../support/build-story.ts';

// Stories small enough to be read in a moment, of values close enough to each other that every relation occurs.

const sources = {
  government: { kind: 'body' },
  ministry: { kind: 'body', of: 'government' },
  'lin-jian': { of: 'ministry', aliases: ['Lin'], otherSpellings: ['Rin Jian'] },
} as const;

const claims = [
  { id: 'proposition', kind: 'proposition', otherScopes: ['elsewhere'] },
  { id: 'quantity', kind: 'quantity', scope: 'China', otherScopes: ['China and Russia'], section: 'numbers' },
  { id: 'date', kind: 'date', section: 'numbers' },
  { id: 'name', kind: 'name', since: '2024-07-09' },
  { id: 'choice', kind: 'choice', exclusive: true, since: '2024-08' },
  { id: 'text', kind: 'text' },
] as const;

const number = fc.integer({ min: 18, max: 22 });
const values: Readonly<Record<string, fc.Arbitrary<RawValue>>> = {
  quantity: fc.oneof(
    number.map((exact) => ({ exact })),
    number.map((about) => ({ about })),
    number.map((min) => ({ min })),
    fc.tuple(number, number).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
  ),
  date: fc.constantFrom(
    '2023-12~',
    '2024',
    '2024-07',
    '2024-06/2024-07-09',
    '2024-22',
    '2024-07-09T23:30-04:00',
    '2024-07-10T12:30+09:00',
  ),
  name: fc.constantFrom('lin-jian', 'Lin', 'Rin Jian', 'ministry'),
  choice: fc.subarray(['one', 'two', 'three'], { minLength: 1 }),
};
const scopes: Readonly<Record<string, readonly string[]>> = {
  proposition: ['elsewhere', 'ELSEWHERE'],
  quantity: ['China', 'China and Russia', 'china  and Russia'],
};

const credit: fc.Arbitrary<CreditDraft[]> = fc
  .tuple(
    fc.array(fc.constantFrom<CreditDraft>('ministry', 'lin-jian', 'government', { unnamed: 'an aide' }), {
      maxLength: 2,
    }),
    fc.constantFrom<CreditDraft[]>([], [{ unnamed: 'an official', of: 'ministry' }], [{ hearsay: 'reportedly' }]),
  )
  .map(([links, last]) => [...links, ...last]);

function statementOn(claim: string): fc.Arbitrary<StatementDraft> {
  return fc.record({
    claim: fc.constant(claim),
    position: fc.constantFrom(undefined, undefined, undefined, 'denies', 'doubts'),
    value: fc.option(values[claim] ?? fc.constant(undefined), { nil: undefined, freq: 8 }),
    scope: fc.constantFrom(undefined, undefined, ...(scopes[claim] ?? [])),
    asOf: fc.constantFrom(undefined, undefined, undefined, '2023', '2024', '2024-07'),
    hedge: fc.constantFrom(undefined, 'perhaps'),
    credit,
    place: fc.constantFrom<NonNullable<StatementDraft['place']>>(1, 'headline'),
  });
}

/** Published late enough to speak of every claim. */
const article: fc.Arbitrary<ArticleDraft> = fc
  .record({
    published: fc.constantFrom('2024-08-01', '2024-08-06', '2024-08', '2024-08~'),
    whole: fc.boolean(),
    statements: fc.array(fc.constantFrom(...claims.map(({ id }) => id)).chain(statementOn), { maxLength: 8 }),
    silentOn: fc.subarray(claims.map(({ id }) => id)),
  })
  .map(({ whole, statements, silentOn, ...rest }) => ({
    ...rest,
    whole,
    statements,
    silentOn: whole ? silentOn.filter((id) => !statements.some(({ claim }) => claim === id)) : [],
  }));

/** An article that says nothing, for one reason or another. */
const mute = fc.constantFrom<ArticleDraft>(
  { silentOn: claims.map(({ id }) => id) },
  { whole: false },
  { published: '2018' },
  {},
);

const story: fc.Arbitrary<BuiltStory> = fc
  .record({ articles: fc.array(article, { minLength: 2, maxLength: 4 }), mute })
  .map(({ articles, mute: silent }) =>
    buildStory({
      claims,
      sources,
      articles: { ...Object.fromEntries(articles.map((draft, index) => [`a${index + 1}`, draft])), silent },
    }),
  );

const runs = { numRuns: 60 };

describe('for any story', () => {
  test('two statements relate the same way in either order', () => {
    fc.assert(
      fc.property(story, ({ story: { articles }, claim, corpus }) => {
        const statements = articles.flatMap((own) => own.statements.map((statement) => ({ article: own, statement })));
        for (const a of statements)
          for (const b of statements.filter(({ statement }) => statement.claim === a.statement.claim))
            expect(relate(claim(a.statement.claim), a, b, corpus)).toEqual(
              relate(claim(a.statement.claim), b, a, corpus),
            );
      }),
      runs,
    );
  });

  test('the order of the articles changes no agreement', () => {
    const shuffled = story.chain((built) =>
      fc.tuple(
        fc.constant(built),
        fc.shuffledSubarray([...built.story.articles], { minLength: built.story.articles.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([{ story: own, corpus }, articles]) => {
        for (const claim of own.claims)
          expect(unordered(agreementOn(claim, { articles }, corpus))).toEqual(
            unordered(agreementOn(claim, own, corpus)),
          );
      }),
      runs,
    );
  });

  test('an article that says nothing changes no agreement', () => {
    fc.assert(
      fc.property(story, ({ story: own, corpus }) => {
        const articles = own.articles.filter(({ id }) => id !== 'silent');
        expect(articles).toHaveLength(own.articles.length - 1);
        expect(storyAgreement({ ...own, articles }, corpus)).toEqual(storyAgreement(own, corpus));
      }),
      runs,
    );
  });

  test('a claim has at most as many origins as statements, and each leads back from an article that takes the position', () => {
    fc.assert(
      fc.property(story, ({ story: own, corpus }) => {
        for (const { statements, origins } of storyAgreement(own, corpus)) {
          for (const { position, groups, articles, own: ownVoice, hearsay } of origins) {
            const taking = statements.filter(({ statement }) => statement.position === position);
            const members = groups.flatMap((group) => group.members);
            expect(members.length).toBeLessThanOrEqual(taking.length);
            expect(new Set(members).size).toBe(members.length);
            for (const group of groups) {
              expect(group.members[0]).toBe(group.key);
              expect(group.articles).not.toHaveLength(0);
            }
            const accounted = new Set([...groups.flatMap((group) => group.articles), ...ownVoice, ...hearsay]);
            expect(accounted).toEqual(new Set(articles));
          }
        }
      }),
      runs,
    );
  });

  test('every article × claim is exactly one kind of cell', () => {
    fc.assert(
      fc.property(story, ({ story: own }) => {
        const cells = buildMatrix(own).sections.flatMap(({ rows }) =>
          rows.flatMap(({ claim, cells: row }) => row.map((cell) => ({ claim, ...cell }))),
        );
        expect(new Set(cells.map((cell) => `${cell.claim.id} ${cell.article.id}`)).size).toBe(cells.length);
        expect(cells).toHaveLength(own.claims.length * own.articles.length);
        for (const { claim, article: of, cell } of cells) {
          expect(cell).toEqual(cellOf(of, claim));
          const says = of.statements.some((statement) => statement.claim === claim.id);
          const early = claim.since !== undefined && of.published.lastDay < claim.since.firstDay;
          const holds = {
            says,
            predates: !says && early,
            unseen: !says && !early && !of.seen.whole,
            silent: of.silentOn.has(claim.id),
            unchecked: !says && !early && of.seen.whole && !of.silentOn.has(claim.id),
          };
          expect(Object.entries(holds).filter(([, does]) => does)).toEqual([[cell.kind, true]]);
        }
      }),
      runs,
    );
  });
});

test('the stories above are worth asking: all relations, agreements, notes and cells occur in them', () => {
  const seen = { relations: new Set<string>(), agreements: new Set<string>(), notes: new Set<string>() };
  const cells = new Set<string>();
  for (const { story: own, corpus } of fc.sample(story, { numRuns: 100, seed: 1 })) {
    for (const { kind, pairs, notes } of storyAgreement(own, corpus)) {
      seen.agreements.add(kind);
      for (const { relation } of pairs) seen.relations.add(`${relation.kind} ${relation.reason}`);
      for (const note of notes) seen.notes.add(note.kind);
    }
    for (const of of own.articles) for (const claim of own.claims) cells.add(cellOf(of, claim).kind);
  }
  expect([...seen.relations].sort()).toEqual([
    'agree choice',
    'agree firmness',
    'agree position',
    'agree precision',
    'agree values',
    'conflict choice',
    'conflict position',
    'conflict values',
    'differ overlap',
    'differ position',
    'differ spelling',
    'differ values',
  ]);
  expect([...seen.agreements].sort()).toEqual(['agree', 'apart', 'conflict', 'differ', 'none', 'single']);
  expect([...seen.notes].sort()).toEqual(['period', 'scope']);
  expect([...cells].sort()).toEqual(['predates', 'says', 'silent', 'unchecked', 'unseen']);
});

/** An agreement in words, without the order in which things are listed. */
function unordered({ kind, reporting, statements, deciding, pairs, notes, origins }: ClaimAgreement) {
  const name = ({ article: { id }, statement }: ArticleStatement) => `${id}/${statement.key}`;
  const sortedIds = (articles: readonly { readonly id: string }[]) => articles.map(({ id }) => id).sort();
  const sortedPairs = (list: ClaimAgreement['pairs']) =>
    list.map(({ a, b, relation }) => `${[name(a), name(b)].sort().join(' – ')} ${JSON.stringify(relation)}`).sort();
  return {
    kind,
    reporting: sortedIds(reporting),
    statements: statements.map(name).sort(),
    deciding: sortedPairs(deciding),
    pairs: sortedPairs(pairs),
    notes: notes
      .map((note) => `${note.kind === 'scope' ? note.scope : note.asOf.edtf}: ${sortedIds(note.articles).join(' ')}`)
      .sort(),
    origins: origins.map(({ articles, groups, own, hearsay, ...rest }) => ({
      ...rest,
      articles: sortedIds(articles),
      groups: groups.map((group) => ({ ...group, articles: sortedIds(group.articles) })),
      own: sortedIds(own),
      hearsay: sortedIds(hearsay),
    })),
  };
}
