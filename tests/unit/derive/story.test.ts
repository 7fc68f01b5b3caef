import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, Claim, Corpus, Story } from '../../../src/corpus/model.ts';
import type { RelatedPair } from '../../../src/derive/agreement-kind.ts';
import type { ClaimAgreement } from '../../../src/derive/agreement.ts';
import { agreementOn } from '../../../src/derive/agreement.ts';
import { comparedWith } from '../../../src/derive/comparison.ts';
import { creditIndex } from '../../../src/derive/credits.ts';
import { driftOn } from '../../../src/derive/drift.ts';
import { cellOf } from '../../../src/derive/matrix.ts';
import type { ArticleStatement } from '../../../src/derive/origin.ts';
import { areOnOtherWords } from '../../../src/derive/origin.ts';
import { relate } from '../../../src/derive/relate.ts';
import { deriveStory } from '../../../src/derive/story.ts';
import { anyStory, unhurried } from '../../support/any-story.ts';
import type { ArticleDraft, ClaimDraft } from '../../support/build-story.ts';
import { buildStory } from '../../support/build-story.ts';

// What is derived once must be what would be found by looking at everything again for each question.

/** What is credited to someone, by looking at every statement. */
function creditedFor(id: string, corpus: Corpus) {
  return [...corpus.stories.values()].flatMap((story) =>
    story.claims.flatMap((claim) =>
      story.articles.flatMap((article) =>
        article.statements.flatMap((statement) => {
          const at = statement.credit.findLastIndex(
            (link) => (link.kind === 'named' && link.id === id) || (link.kind === 'unnamed' && link.of === id),
          );
          const isCredited = statement.claim === claim.id && at !== -1;
          return isCredited ? [{ story, claim, article, statement, isOrigin: at === statement.credit.length - 1 }] : [];
        }),
      ),
    ),
  );
}

/** How the others relate to an article, by looking at every pair for each of them. */
function comparisons(article: Article, { claim, reporting, pairs }: ClaimAgreement, corpus: Corpus) {
  const said = (of: Article) =>
    of.statements
      .filter((one) => one.claim === claim.id)
      .map((statement): ArticleStatement => ({ statement, article: of }));
  // Whether one of the two says what the other says as well, on the word of someone else.
  const isAnswered = ({ a, b }: RelatedPair<ArticleStatement>) =>
    [
      [a, b],
      [b, a],
    ].some(([one, other]) =>
      one && other
        ? said(one.article).some(
            (also) => areOnOtherWords(also, one, corpus) && relate(claim, also, other, corpus)?.kind === 'agree',
          )
        : false,
    );
  const kindOf = (other: Article) => {
    const kinds = pairs
      .filter(({ a, b }) => [a.article, b.article].includes(article) && [a.article, b.article].includes(other))
      .filter((pair) => pair.relation.kind === 'agree' || !isAnswered(pair))
      .map(({ relation }) => relation.kind);
    return (['conflict', 'differ', 'agree'] as const).find((kind) => kinds.includes(kind)) ?? 'apart';
  };
  return (['conflict', 'differ', 'agree', 'apart'] as const)
    .map((kind) => ({ kind, articles: reporting.filter((other) => other !== article && kindOf(other) === kind) }))
    .filter(({ articles }) => articles.length > 0);
}

/** What became of a claim on each link of a story, by asking every link. */
function driftsOf(claim: Claim, story: Story, corpus: Corpus) {
  return deriveStory(story, corpus).links.flatMap(({ from, to, proved }) =>
    driftOn(claim, from, to)
      .filter(({ upstream, downstream }) => proved || (upstream && downstream))
      .map((drift) => ({ ...drift, proved })),
  );
}

describe('for any story what is derived once is what is found by asking again', unhurried, () => {
  const runs = { numRuns: 60 };

  test('agreement', () => {
    fc.assert(
      fc.property(anyStory, ({ story, corpus }) => {
        expect([...deriveStory(story, corpus).agreements]).toEqual(
          story.claims.map((claim) => [claim.id, agreementOn(claim, story, corpus)]),
        );
      }),
      runs,
    );
  });

  test('what became of each claim on the links', () => {
    fc.assert(
      fc.property(anyStory, ({ story, corpus }) => {
        const { drift } = deriveStory(story, corpus);
        for (const claim of story.claims) expect(drift.get(claim.id) ?? []).toEqual(driftsOf(claim, story, corpus));
      }),
      runs,
    );
  });

  test('how many articles report a claim', () => {
    fc.assert(
      fc.property(anyStory, ({ story, corpus }) => {
        const { reporting } = deriveStory(story, corpus);
        for (const claim of story.claims)
          expect(reporting.get(claim.id) ?? 0).toBe(
            story.articles.filter((article) => cellOf(article, claim).kind === 'says').length,
          );
      }),
      runs,
    );
  });

  test('how the others relate to an article', () => {
    fc.assert(
      fc.property(anyStory, ({ story, corpus }) => {
        for (const agreement of deriveStory(story, corpus).agreements.values())
          for (const article of story.articles)
            expect(comparedWith(article, agreement)).toEqual(comparisons(article, agreement, corpus));
      }),
      runs,
    );
  });

  test('what is credited to whom', () => {
    fc.assert(
      fc.property(anyStory, ({ corpus }) => {
        const index = creditIndex(corpus);
        for (const id of [...corpus.outlets.keys(), ...corpus.sources.keys()])
          expect(index.get(id) ?? []).toEqual(creditedFor(id, corpus));
      }),
      runs,
    );
  });
});

describe('the work grows no faster than the story', () => {
  /** How often the statements of an article are looked through to derive a story in which each relies on the last. */
  const reads = (articleCount: number, claimCount: number) => {
    const claims = Array.from({ length: claimCount }, (_, index): ClaimDraft => ({
      id: `claim-${index}`,
      kind: 'proposition',
    }));
    const articles = Array.from({ length: articleCount }, (_, index): [string, ArticleDraft] => [
      `a${index}`,
      {
        statements: [{ credit: ['agency'] }],
        reliesOn: index === 0 ? [] : [{ article: `a${index - 1}` }, { outlet: 'agency' }],
      },
    ]);
    const built = buildStory({ claims, articles: Object.fromEntries(articles), outlets: ['agency'] });
    let count = 0;
    const counted = new Map(
      built.story.articles.map((article): [string, Article] => [
        article.path,
        Object.defineProperty({ ...article }, 'statements', {
          get: () => {
            count += 1;
            return article.statements;
          },
        }),
      ]),
    );
    const story = { ...built.story, articles: [...counted.values()] };
    const corpus = { ...built.corpus, articles: counted, stories: new Map([[story.id, story]]) };
    const counting = (derive: () => unknown) => {
      count = 0;
      derive();
      return count;
    };
    return { story: counting(() => deriveStory(story, corpus)), credits: counting(() => creditIndex(corpus)) };
  };
  const small = reads(4, 5);

  test('statements are looked through at all', () => {
    expect(small.story).toBeGreaterThanOrEqual(4);
    expect(small.credits).toBe(4);
  });

  test('twice the articles are at most about twice the work', () => {
    const large = reads(8, 5);
    // The first article relies on none, so twice the articles have one link more than twice the links.
    expect(large.story).toBeLessThanOrEqual(2.5 * small.story);
    expect(large.credits).toBe(2 * small.credits);
  });

  test('claims on which nobody speaks are no work', () => {
    expect(reads(4, 10)).toEqual(small);
  });
});
