import { describe, expect, test } from 'vitest';
import { cellOf } from '../../../../src/derive/matrix.ts';
import { rowMarks, storyMap } from '../../../../src/view/parts/story-map.ts';
import { answerSigns } from '../../../../src/view/parts/answer-groups.ts';
import { buildStory } from '../../../support/build-story.ts';
import { realSite, siteOf } from '../../../support/site.ts';

describe('the map of a story', () => {
  const { story, corpus, ...built } = buildStory({
    claims: [
      { id: 'one', kind: 'proposition' },
      { id: 'two', kind: 'text' },
    ],
    articles: {
      a: { published: '2024-08-01', statements: [{ claim: 'one' }, { claim: 'two' }] },
      b: { published: '2024-08-02', statements: [{ claim: 'one', position: 'denies' }], silentOn: ['two'] },
      c: {
        published: '2024-08-02',
        statements: [
          { claim: 'one', key: 'yes' },
          { claim: 'one', key: 'no', position: 'denies' },
        ],
        whole: false,
      },
    },
  });
  const site = siteOf(corpus);

  test('has a sign for each answer of a cell, for what is not compared, and for silence; none where nothing can be said', () => {
    expect(rowMarks(built.claim('one'), story, site)).toEqual([
      { sign: 1, x: 0 },
      { sign: 2, x: 1 },
      { sign: 1, x: 1.8 },
      { sign: 2, x: 2.2 },
    ]);
    expect(rowMarks(built.claim('two'), story, site)).toEqual([
      { sign: 'other', x: 0 },
      { sign: 'silent', x: 1 },
    ]);
  });

  test('leads to the rows of the tables, and names its columns where they are few', () => {
    const map = storyMap(story, site);
    expect(map?.sections.flatMap(({ rows }) => rows.map(({ claim }) => claim.href))).toEqual(['#one', '#two']);
    expect(map?.heads.map(({ href }) => href)).toEqual(
      story.articles.map((article) => site.addresses.article(article)),
    );
    expect(map?.times.map(({ label }) => label)).toEqual(['1 Aug 2024', '2 Aug 2024']);
  });

  test('explains the signs that it has', () => {
    expect(storyMap(story, site)?.key.signs.map(({ class: sign }) => sign)).toEqual([
      'm-1',
      'm-2',
      'm-other',
      'm-silent',
    ]);
  });

  test('is not drawn of one article', () => {
    expect(storyMap({ ...story, articles: story.articles.slice(0, 1) }, site)).toBeUndefined();
  });
});

describe('of every story', () => {
  const site = realSite();
  const cells = site.stories.flatMap((story) =>
    story.claims.map((claim) => ({ story, claim, marks: rowMarks(claim, story, site) })),
  );

  test('each cell that says something is marked in its column, and no other is with an answer', () => {
    for (const { story, claim, marks } of cells) {
      const answered = marks.filter(({ sign }) => sign !== 'silent' && sign !== 'unchecked');
      const columns = [...new Set(answered.map(({ x }) => Math.round(x)))];
      const speaking = story.articles.flatMap((article, column) =>
        cellOf(article, claim).kind === 'says' ? [column] : [],
      );
      expect(columns).toEqual(speaking);
    }
  });

  test('the numbers of its signs are those of the tables', () => {
    for (const { story, claim, marks } of cells) {
      const signs = answerSigns(site.answers(story, claim));
      for (const [statement, number] of signs) {
        const column = story.articles.findIndex(({ statements }) => statements.includes(statement));
        const drawn = marks.filter(({ x }) => Math.round(x) === column).map(({ sign }) => sign);
        expect(drawn).toContain(number > 6 ? 'other' : number);
      }
    }
  });
});
