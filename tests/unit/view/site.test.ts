import { describe, expect, test } from 'vitest';
import { buildStory } from '../../support/build-story.ts';
import { siteOf } from '../../support/site.ts';

describe('the site of a corpus', () => {
  const built = buildStory({
    claims: [
      { id: 'first', kind: 'proposition' },
      { id: 'second', kind: 'proposition' },
    ],
    articles: { a: { statements: [{ claim: 'second', credit: ['agency'] }] } },
    outlets: ['agency'],
  });
  const site = siteOf(built.corpus);

  test('derives a story when it is first asked for, and keeps it', () => {
    expect(site.derived(built.story)).toBe(site.derived(built.story));
    expect(site.agreements(built.story)).toEqual([...site.derived(built.story).agreements.values()]);
    expect(site.agreements(built.story).map(({ claim }) => claim.id)).toEqual(['first', 'second']);
  });

  test('gives the agreement on a claim of a story, and none on another story’s claim of the same name', () => {
    const claim = built.claim('second');
    expect(site.agreement(built.story, claim)).toMatchObject({ claim, kind: 'single' });
    expect(() => site.agreement(built.story, { ...claim })).toThrow('“second” is no claim of the story “story”.');
  });

  test('knows what is credited to whom', () => {
    expect(site.creditedFor('agency').map(({ claim }) => claim.id)).toEqual(['second']);
    expect(site.creditedFor('agency')).toBe(site.creditedFor('agency'));
    expect(site.creditedFor('a')).toEqual([]);
  });

  test('has the story first of which an article was published last', () => {
    const lastPublishedOn = (id: string, ...days: string[]) => {
      const { story } = buildStory({
        claims: [{ kind: 'proposition' }],
        articles: Object.fromEntries(days.map((published, index) => [`a${index}`, { published }])),
      });
      return [id, { ...story, id }] as const;
    };
    const stories = new Map([
      lastPublishedOn('older', '2023-05-01', '2024-01-01'),
      lastPublishedOn('newest', '2022-01-01', '2024-03-01'),
      lastPublishedOn('middle', '2024-02-01'),
    ]);
    expect(siteOf({ ...built.corpus, stories }).stories.map(({ id }) => id)).toEqual(['newest', 'middle', 'older']);
  });
});
