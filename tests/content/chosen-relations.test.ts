import { describe, expect, test } from 'vitest';
import { relateChosen } from '../../src/browser/common/chosen-relations.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { agreementOn } from '../../src/derive/agreement.ts';
import type { StoryRelations } from '../../src/view/relations-format.ts';
import { storyRelations } from '../../src/view/story-relations.ts';
import { siteOf } from '../support/site.ts';

const result = readCorpus('content');
if (!result.ok) throw new Error('The content has problems; npm run check tells which.');
const { corpus } = result;
const site = siteOf(corpus);

describe.each(site.stories)('of $id', (story) => {
  // As a browser has it.
  const file = JSON.parse(JSON.stringify(storyRelations(story, site))) as StoryRelations;
  const claims = new Map(story.claims.map((claim) => [claim.id, claim]));

  test('any two articles relate in a browser as in the build', () => {
    let compared = 0;
    for (const [index, a] of story.articles.entries())
      for (const b of story.articles.slice(index + 1)) {
        for (const { id, kind, pairs, said } of relateChosen(file, [a.id, b.id])) {
          const claim = claims.get(id);
          if (!claim) throw new Error(`The story has no “${id}”.`);
          const built = agreementOn(claim, { articles: [a, b] }, corpus);
          // What one of the two prints as well does not set them apart: so say the build’s relations of articles.
          const against = built.kind === 'conflict' || built.kind === 'differ';
          const expected = against ? built.relations.get(a)?.get(b) : built.kind;
          expect([a.id, b.id, id, against && kind === 'changes' ? 'agree' : kind]).toEqual([a.id, b.id, id, expected]);
          const relations = built.pairs.map(({ relation }) => relation);
          for (const { relation } of pairs) expect(relations).toContainEqual(relation);
          expect([...said.keys()]).toEqual(built.reporting.map((article) => article.id));
          compared += 1;
        }
      }
    expect(compared).toBeGreaterThan(story.articles.length);
  });

  test('all articles relate in a browser as in the build', () => {
    const among = relateChosen(
      file,
      story.articles.map(({ id }) => id),
    );
    expect(among.map(({ id }) => id)).toEqual(
      site.agreements(story).flatMap(({ claim, statements }) => (statements.length > 0 ? [claim.id] : [])),
    );
    for (const { id, said } of among) {
      const built = site.agreements(story).find(({ claim }) => claim.id === id);
      expect([...said.keys()]).toEqual(built?.reporting.map((article) => article.id));
    }
  });
});
