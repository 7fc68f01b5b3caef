import { describe, expect, test } from 'vitest';
import { storyAgreement } from '../../../src/derive/agreement.ts';
import { openColumns } from '../../../src/view/columns.ts';
import { columnRules, openingColumns } from '../../../src/view/opening-columns.ts';
import type { ArticleDraft } from '../../support/build-story.ts';
import { buildStory } from '../../support/build-story.ts';

const claims = [
  { id: 'early', kind: 'proposition', section: 'then' },
  { id: 'late', kind: 'proposition', section: 'now' },
  { id: 'later', kind: 'proposition', section: 'now' },
] as const;

/** An article of a day in August 2024 that affirms what is listed, and denies what has a stroke before it. */
const saying = (day: number, ...said: string[]): ArticleDraft => ({
  published: `2024-08-0${day}`,
  statements: said.map((claim) => (claim.startsWith('-') ? { claim: claim.slice(1), position: 'denies' } : { claim })),
  whole: false,
});

describe('the columns a table opens on', () => {
  const opened = (section: string, articles: readonly (readonly string[])[], featured = '') => {
    const drafts = articles.map((said, index): [string, ArticleDraft] => [
      String.fromCharCode(97 + index),
      saying(index + 1, ...said),
    ]);
    const { story, corpus } = buildStory({ claims, articles: Object.fromEntries(drafts) });
    const agreements = storyAgreement(story, corpus).filter(({ claim }) => claim.section === section);
    return openingColumns({ ...story, featured: story.articles.filter(({ id }) => featured.includes(id)) }, agreements)
      .map(({ id }) => id)
      .join('');
  };

  test('show both sides of a conflict, however few are on one of them', () => {
    expect(opened('now', [['late'], ['late'], ['late'], ['late'], ['late'], ['late'], ['-late']])).toContain('g');
  });

  test('show both sides of each conflict where one pair of articles shows several', () => {
    const both = [
      ['late'],
      ['late', 'later'],
      ['late'],
      ['later'],
      ['later'],
      ['late'],
      ['later'],
      ['-late', '-later'],
    ];
    expect(opened('now', both)).toMatch(/b.*h/);
  });

  test('show every answer that others do not give before more of the same', () => {
    expect(opened('now', [['late'], ['late'], ['late'], ['late'], ['late'], ['later']])).toContain('f');
  });

  test('are the featured ones where they show as much', () => {
    const same = [['late'], ['late'], ['late'], ['late'], ['late'], ['late'], ['late']];
    expect(opened('now', same, 'cg')).toBe('abcdg');
  });

  test('are those with the most statements where no conflict and no featured one decides', () => {
    expect(opened('now', [['late'], ['late'], ['late'], ['late'], ['late'], ['late', 'later']])).toBe('abcdf');
  });

  test('are all where there are no more than fit', () => {
    expect(opened('then', [['late'], ['late'], ['late'], ['late'], ['late']])).toBe('abcde');
  });
});

describe('the rules of a story’s columns', () => {
  const { story, corpus } = buildStory({
    claims,
    articles: Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => [
        id,
        saying(index + 1, ...(id === 'f' ? ['early'] : ['late'])),
      ]),
    ),
  });
  const rules = columnRules(story, storyAgreement(story, corpus)).trim().split('\n');

  test('hide a column that is not among those chosen, unless the address points into it', () => {
    expect(rules).toContain(
      '.table-controls:has(.chooser li :checked):not(:has(.chooser li:nth-child(2) :checked))~.table-section .scroll:not(:has(td:target):has(.c1:target)) .c1{display:none}',
    );
  });

  test('hide, while none is chosen, the columns that a section does not open on', () => {
    expect(rules).toContain(
      '.table-controls:not(:has(.chooser li :checked))~:is(#section-now) .scroll:not(:has(td:target):has(.c5:target)) .c5{display:none}',
    );
    expect(rules.filter((rule) => rule.includes(':is(#section-then)'))).toHaveLength(1);
  });

  test('hide no column of a story with few articles before one is chosen', () => {
    const few = { ...story, articles: story.articles.slice(0, openColumns) };
    expect(columnRules(few, storyAgreement(few, corpus))).not.toContain(':not(:has(.chooser li :checked))~');
  });
});
