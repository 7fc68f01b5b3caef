import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimAgreement } from '../../../src/derive/agreement.ts';
import { agreementOn, storyAgreement } from '../../../src/derive/agreement.ts';
import { buildMatrix, cellOf } from '../../../src/derive/matrix.ts';
import type { ArticleStatement } from '../../../src/derive/origin.ts';
import { relate } from '../../../src/derive/relate.ts';
import { anyStory, unhurried } from '../../support/any-story.ts';

const runs = { numRuns: 60 };

describe('for any story', unhurried, () => {
  test('two statements relate the same way in either order', () => {
    fc.assert(
      fc.property(anyStory, ({ story: { articles }, claim, corpus }) => {
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
    const shuffled = anyStory.chain((built) =>
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
      fc.property(anyStory, ({ story: own, corpus }) => {
        const articles = own.articles.filter(({ id }) => id !== 'silent');
        expect(articles).toHaveLength(own.articles.length - 1);
        expect(storyAgreement({ ...own, articles }, corpus)).toEqual(storyAgreement(own, corpus));
      }),
      runs,
    );
  });

  test('a claim has at most as many origins as statements, and each leads back from an article that takes the position', () => {
    fc.assert(
      fc.property(anyStory, ({ story: own, corpus }) => {
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
      fc.property(anyStory, ({ story: own }) => {
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

test('such stories are worth asking: all relations, agreements, notes and cells occur in them', unhurried, () => {
  const seen = { relations: new Set<string>(), agreements: new Set<string>(), notes: new Set<string>() };
  const cells = new Set<string>();
  for (const { story: own, corpus } of fc.sample(anyStory, { numRuns: 100, seed: 1 })) {
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
  expect([...seen.agreements].sort()).toEqual(['agree', 'apart', 'changes', 'conflict', 'differ', 'none', 'single']);
  expect([...seen.notes].sort()).toEqual(['period', 'scope', 'sides']);
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
    notes: notes.map((note) => JSON.stringify({ ...note, articles: sortedIds(note.articles) })).sort(),
    origins: origins.map(({ articles, groups, own, hearsay, ...rest }) => ({
      ...rest,
      articles: sortedIds(articles),
      groups: groups.map((group) => ({ ...group, articles: sortedIds(group.articles) })),
      own: sortedIds(own),
      hearsay: sortedIds(hearsay),
    })),
  };
}
