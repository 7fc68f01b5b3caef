import { describe, expect, test } from 'vitest';
import { carriedClaims, headlineSource, isInHeadline, uncarriedClaims } from '../../../src/derive/headlines.ts';
import { deriveStory } from '../../../src/derive/story.ts';
import type { ArticleDraft, StatementDraft } from '../../support/build-story.ts';
import { buildStory } from '../../support/build-story.ts';
import { realSite } from '../../support/site.ts';

const says = (claim: string, more: StatementDraft = {}): StatementDraft => ({ claim, place: 'headline', ...more });

function carried(articles: Readonly<Record<string, ArticleDraft>>): string[] {
  const { story, corpus } = buildStory({
    claims: ['one', 'two', 'three'].map((id) => ({ id, kind: 'proposition' })),
    articles,
  });
  return carriedClaims(story, deriveStory(story, corpus).answers).map(
    ({ answers, carried: all }) =>
      `${answers.claim.id}: ${all
        .map(({ number, carried: own }) => `${number} ${own.map(({ article }) => article.id).join('')}`)
        .join(', ')}`,
  );
}

describe('the claims that headlines carry', () => {
  test('are those with a statement in a headline or the line below it, no others', () => {
    expect(
      carried({ a: { statements: [says('one'), says('two', { place: 'deck' }), says('three', { place: 2 })] } }),
    ).toEqual(['one: 1 a', 'two: 1 a']);
  });

  test('stand with the answers they get, in the numbers of the story: those that are answered differently first', () => {
    expect(
      carried({
        a: { statements: [says('one'), says('two')] },
        b: { statements: [says('one'), says('two', { position: 'denies' })] },
        c: { statements: [says('one', { position: 'denies', place: 3 }), says('two', { place: 3 })] },
      }),
    ).toEqual(['two: 1 a, 2 b', 'one: 1 ab']);
  });
});

describe('every story', () => {
  const { stories, derived } = realSite();

  test.each(stories.map((story) => ({ name: story.id, story })))('$name: a claim is carried or not', ({ story }) => {
    const here = carriedClaims(story, derived(story).answers).map(({ answers }) => answers.claim.id);
    const not = uncarriedClaims(story).map(({ id }) => id);
    expect([...here, ...not].sort()).toEqual(story.claims.map(({ id }) => id).sort());
  });

  test.each(stories.map((story) => ({ name: story.id, story })))(
    '$name: each statement of a headline is carried once',
    ({ story }) => {
      const statements = story.articles.flatMap((article) => article.statements.filter(isInHeadline));
      const listed = carriedClaims(story, derived(story).answers).flatMap(({ carried: all }) =>
        all.flatMap((answer) => answer.carried.map(({ statement }) => statement)),
      );
      expect(new Set(listed)).toEqual(new Set(statements));
      expect(listed).toHaveLength(statements.length);
    },
  );

  test('has headlines that were seen, words of addresses, and articles without either', () => {
    const articles = stories.flatMap((story) => story.articles);
    const of = (source: string) => articles.filter((article) => headlineSource(article) === source);
    expect(of('seen').length).toBeGreaterThan(0);
    for (const article of of('seen')) expect(article.headlineBasis ?? 'as seen').toMatch(/^as /);
    for (const article of of('address')) expect(article.headlineBasis).toMatch(/^rebuilt from the address/);
    for (const article of of('unseen')) expect(article.headlineBasis).toMatch(/^not /);
  });
});
