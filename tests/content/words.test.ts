import { describe, expect, test } from 'vitest';
import { buildMatrix } from '../../src/derive/matrix.ts';
import { openColumns } from '../../src/view/columns.ts';
import { openingColumns } from '../../src/view/opening-columns.ts';
import { storyTable } from '../../src/view/parts/story-table.ts';
import { realSite } from '../support/site.ts';
import { expectedWords } from './expected-words.ts';

const site = realSite();

const expected = Object.entries(expectedWords).flatMap(([story, claims]) =>
  Object.entries(claims).map(([claim, words]): [string, string, string] => [story, claim, words]),
);

test('forty claims and more are written down', () => {
  expect(expected.length).toBeGreaterThanOrEqual(40);
});

describe('the words of a row', () => {
  const rows = new Map(
    site.stories.flatMap((story) =>
      buildMatrix(story)
        .sections.flatMap((section) => storyTable(story, section, site).rows)
        .map((row): [string, string] => [
          `${story.id}/${row.id}`,
          [row.relation.words, row.note].filter((words) => words !== undefined).join(' · '),
        ]),
    ),
  );
  test.each(expected)('%s: %s: %s', (story, claim, words) => {
    expect(rows.get(`${story}/${claim}`)).toBe(words);
  });
});

const sections = site.stories.flatMap((story) =>
  story.sections.map((section) => ({
    name: `${story.id}: ${section.id}`,
    story,
    agreements: site.agreements(story).filter(({ claim }) => claim.section === section.id),
  })),
);

test.each(sections)('$name opens on columns that show both sides of every conflict', ({ story, agreements }) => {
  const open = openingColumns(story, agreements);
  expect(open.length).toBeLessThanOrEqual(openColumns);
  const hidden = agreements.filter(
    ({ kind, deciding }) =>
      kind === 'conflict' && !deciding.some(({ a, b }) => open.includes(a.article) && open.includes(b.article)),
  );
  expect(hidden.map(({ claim }) => claim.id)).toEqual([]);
});
