import { describe, expect, test } from 'vitest';
import { columnRules, openColumns, openingColumns } from '../../../src/view/columns.ts';
import type { ArticleDraft } from '../../support/build-story.ts';
import { buildStory } from '../../support/build-story.ts';

const claims = [
  { id: 'early', kind: 'proposition', section: 'then' },
  { id: 'late', kind: 'proposition', section: 'now' },
  { id: 'later', kind: 'proposition', section: 'now' },
] as const;

/** An article of a day in August 2024 that says what is listed. */
const saying = (day: number, ...said: string[]): ArticleDraft => ({
  published: `2024-08-0${day}`,
  statements: said.map((claim) => ({ claim })),
  whole: false,
});

describe('the columns a table opens on', () => {
  const { story } = buildStory({
    claims,
    articles: {
      a: saying(1, 'late'),
      b: saying(2, 'early'),
      c: saying(3, 'late', 'later'),
      d: saying(4, 'early'),
      e: saying(5, 'late'),
      f: saying(6, 'late', 'later'),
      g: saying(7, 'late'),
    },
  });
  const opened = (featured: readonly string[], section: string) =>
    openingColumns({ ...story, featured: story.articles.filter(({ id }) => featured.includes(id)) }, section).map(
      ({ id }) => id,
    );

  test('are the featured ones that speak there, then those that say most, in the order of publication', () => {
    expect(opened(['a', 'b', 'g'], 'now')).toEqual(['a', 'c', 'e', 'f', 'g']);
  });

  test('are filled up with the other featured ones where few speak', () => {
    expect(opened(['a', 'c', 'd', 'e', 'g'], 'then')).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('are those that say most where more speak than fit', () => {
    const { story: wide } = buildStory({
      claims,
      articles: Object.fromEntries(
        ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => [
          id,
          saying(index + 1, 'late', ...(id === 'f' ? ['later'] : [])),
        ]),
      ),
    });
    expect(openingColumns({ ...wide, featured: [] }, 'now').map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'f']);
  });

  test('are all where there are no more than fit', () => {
    const few = { ...story, articles: story.articles.slice(0, openColumns) };
    expect(openingColumns(few, 'then')).toHaveLength(openColumns);
  });
});

describe('the rules of a story’s columns', () => {
  const { story } = buildStory({
    claims,
    articles: Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => [
        id,
        saying(index + 1, ...(id === 'f' ? ['early'] : ['late'])),
      ]),
    ),
  });
  const rules = columnRules(story).trim().split('\n');

  test('hide a column that is not among those chosen, unless the address points into it', () => {
    expect(rules).toContain(
      '.table-controls:has(.chooser :checked):not(:has(.chooser li:nth-child(2) :checked))~.table-section .scroll:not(:has(td:target):has(.c1:target)) .c1{display:none}',
    );
  });

  test('hide, while none is chosen, the columns that a section does not open on', () => {
    expect(rules).toContain(
      '.table-controls:not(:has(.chooser :checked))~:is(#section-now) .scroll:not(:has(td:target):has(.c5:target)) .c5{display:none}',
    );
    expect(rules.filter((rule) => rule.includes(':is(#section-then)'))).toHaveLength(1);
  });

  test('hide no column of a story with few articles before one is chosen', () => {
    const few = { ...story, articles: story.articles.slice(0, openColumns) };
    expect(columnRules(few)).not.toContain(':not(:has(.chooser :checked))~');
  });
});
