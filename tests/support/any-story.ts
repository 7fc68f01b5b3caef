import fc from 'fast-check';
import type { RawValue } from '../../src/corpus/schema/statement.ts';
import type { ArticleDraft, BuiltStory, CreditDraft, RelianceDraft, StatementDraft } from './build-story.ts';
import { buildStory } from './build-story.ts';

/** Options of tests that ask many stories: how long that takes depends on the machine, and proves nothing. */
export const unhurried = { timeout: 0 } as const;

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
    place: fc.constantFrom<NonNullable<StatementDraft['place']>>(1, 'headline', 'deck'),
  });
}

/** A headline that was seen, one made of an address, and none. */
const headline = fc.constantFrom<Pick<ArticleDraft, 'headlineBasis' | 'headlineFrom'>>(
  {},
  {},
  { headlineBasis: 'as given by the copy', headlineFrom: 'copy' },
  { headlineBasis: 'rebuilt from the address, which breaks off' },
  { headlineBasis: 'not in the text that was seen', headlineFrom: 'unseen' },
);

/** Published late enough to speak of every claim. */
const article = fc
  .record({
    headline,
    published: fc.constantFrom('2024-08-01', '2024-08-06', '2024-08', '2024-08~'),
    whole: fc.boolean(),
    statements: fc.array(fc.constantFrom(...claims.map(({ id }) => id)).chain(statementOn), { maxLength: 8 }),
    silentOn: fc.subarray(claims.map(({ id }) => id)),
    reliesOn: fc.subarray<RelianceDraft>([
      { article: 'a1' },
      { article: 'a2' },
      { outlet: 'a1' },
      { outlet: 'agency' },
    ]),
  })
  .map(
    ({
      headline: known,
      whole,
      statements,
      silentOn,
      ...rest
    }): ArticleDraft & Required<Pick<ArticleDraft, 'reliesOn'>> => ({
      ...rest,
      ...known,
      whole,
      statements,
      silentOn: whole ? silentOn.filter((id) => !statements.some(({ claim }) => claim === id)) : [],
    }),
  );

/** An article that says nothing, for one reason or another. */
const mute = fc.constantFrom<ArticleDraft>(
  { silentOn: claims.map(({ id }) => id) },
  { whole: false },
  { published: '2018' },
  {},
);

/**
 * Stories small enough to be read in a moment, of values close enough to each other that every relation occurs. An article
 * relies on some of those before it, and on outlets.
 */
export const anyStory: fc.Arbitrary<BuiltStory> = fc
  .record({ articles: fc.array(article, { minLength: 2, maxLength: 4 }), mute })
  .map(({ articles, mute: silent }) =>
    buildStory({
      claims,
      sources,
      outlets: ['agency'],
      articles: {
        ...Object.fromEntries(
          articles.map((draft, index): [string, ArticleDraft] => [
            `a${index + 1}`,
            // On earlier ones only, so that nothing runs in a circle.
            { ...draft, reliesOn: draft.reliesOn.filter((on) => !('article' in on) || on.article < `a${index + 1}`) },
          ]),
        ),
        silent,
      },
    }),
  );
