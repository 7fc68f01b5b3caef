import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hedgesOf, relateChosen } from '../../../../src/browser/common/chosen-relations.ts';
import { isAnswered } from '../../../../src/derive/agreement-kind.ts';
import { agreementOn } from '../../../../src/derive/agreement.ts';
import type { StoryRelations } from '../../../../src/view/relations-format.ts';
import { storyRelations } from '../../../../src/view/story-relations.ts';
import { anyStory, unhurried } from '../../../support/any-story.ts';
import type { BuiltStory } from '../../../support/build-story.ts';
import { buildStory } from '../../../support/build-story.ts';
import { siteOf } from '../../../support/site.ts';

/** The file as a browser has it. */
function sent({ story, corpus }: Pick<BuiltStory, 'story' | 'corpus'>): StoryRelations {
  return JSON.parse(JSON.stringify(storyRelations(story, siteOf(corpus)))) as StoryRelations;
}

test('any statements of any two articles relate in a browser as in the build', unhurried, () => {
  fc.assert(
    fc.property(anyStory, (built) => {
      const { story, corpus, claim } = built;
      const file = sent(built);
      for (const [index, a] of story.articles.entries())
        for (const b of story.articles.slice(index + 1))
          for (const { id, pairs } of relateChosen(file, [a.id, b.id])) {
            const among = agreementOn(claim(id), { articles: [a, b] }, corpus);
            const byArticle = Map.groupBy(among.statements, ({ article }) => article);
            const standing = among.pairs.filter((pair) => !isAnswered(claim(id), pair, byArticle, corpus));
            expect(pairs.map(({ relation }) => relation)).toEqual(standing.map(({ relation }) => relation));
          }
    }),
    { numRuns: 60 },
  );
});

describe('of two chosen articles', () => {
  const built = buildStory({
    sources: { union: {}, ministry: {} },
    claims: [
      { id: 'crowd', kind: 'quantity' },
      { id: 'peaceful', kind: 'proposition' },
      { id: 'mood', kind: 'text' },
    ],
    articles: {
      a: {
        statements: [
          { claim: 'crowd', value: { exact: 300 }, credit: ['union'], hedge: 'perhaps' },
          { claim: 'crowd', key: 'ministry', value: { exact: 100 }, credit: ['ministry'] },
          { claim: 'mood' },
        ],
      },
      b: { statements: [{ claim: 'crowd', value: { exact: 100 }, credit: ['ministry'] }, { claim: 'peaceful' }] },
      c: { statements: [{ claim: 'crowd', value: { exact: 200 }, credit: ['union'] }] },
    },
  });
  const file = sent(built);
  const kinds = (...ids: readonly string[]) => relateChosen(file, ids).map(({ id, kind }) => [id, kind]);

  test('who prints the other’s answer as well does not stand against it', () => {
    expect(kinds('a', 'b')).toEqual([
      ['crowd', 'agree'],
      ['peaceful', 'single'],
      ['mood', 'single'],
    ]);
    expect(kinds('b', 'c')[0]).toEqual(['crowd', 'conflict']);
  });

  test('each answer is told in its own words, with its number among all', () => {
    const said = relateChosen(file, ['a', 'b'])[0]?.said;
    expect(said?.get('a')?.map(({ words }) => words)).toEqual(['300 people', '100 people']);
    expect(said?.get('b')?.[0]).toEqual(said?.get('a')?.[1]);
    expect(said?.get('c')).toBeUndefined();
  });

  test('hedges are counted over all statements', () => {
    expect(hedgesOf(file, 'a')).toEqual({ hedged: 1, all: 3 });
    expect(hedgesOf(file, 'b')).toEqual({ hedged: 0, all: 2 });
  });
});
