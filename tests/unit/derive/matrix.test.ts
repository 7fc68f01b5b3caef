import { describe, expect, test } from 'vitest';
import { buildMatrix, cellOf } from '../../../src/derive/matrix.ts';
import type { ArticleDraft } from '../../support/build-story.ts';
import { buildStory } from '../../support/build-story.ts';

/** The cell of one article on a claim that could be known from 9 July 2024, or always. */
function cell(article: ArticleDraft, since?: string) {
  const built = buildStory({
    claims: [
      { id: 'demand', kind: 'proposition', ...(since !== undefined && { since }) },
      { id: 'other', kind: 'proposition' },
    ],
    articles: { a: article },
  });
  return cellOf(built.article('a'), built.claim('demand'));
}

describe('a cell', () => {
  test('holds what the article says, all of it, in its order', () => {
    const says = cell({ statements: [{ key: 'report' }, { claim: 'other' }, { key: 'reply', position: 'denies' }] });
    expect(says.kind === 'says' && says.statements.map(({ key }) => key)).toEqual(['report', 'reply']);
  });

  test.each<[string, ArticleDraft, string | undefined, string]>([
    ['it says something', { statements: [{}] }, undefined, 'says'],
    ['it says something, though only a part was seen', { whole: false, statements: [{}] }, undefined, 'says'],
    ['it was looked for in the whole article', { silentOn: ['demand'] }, undefined, 'silent'],
    ['it was looked for, and could be known', { silentOn: ['demand'] }, '2024-07-09', 'silent'],
    ['only a part was seen, and it is not there', { whole: false }, undefined, 'unseen'],
    ['nobody has decided', {}, undefined, 'unchecked'],
    ['nobody has decided on it, but on another', { silentOn: ['other'] }, undefined, 'unchecked'],
    ['the article speaks of something else', { statements: [{ claim: 'other' }] }, undefined, 'unchecked'],
    ['it was published before', { published: '2018-04-03' }, '2024-07-09', 'predates'],
    ['it was published the day before', { published: '2024-07-08' }, '2024-07-09', 'predates'],
    ['it was published on the day', { published: '2024-07-09' }, '2024-07-09', 'unchecked'],
    ['it was published in that month, the day unknown', { published: '2024-07' }, '2024-07-09', 'unchecked'],
    ['it was published in the month before, the day unknown', { published: '2024-06' }, '2024-07-09', 'predates'],
    ['it could be known some day of that year', { published: '2023-12-31' }, '2024', 'predates'],
    ['it could be known from the first of that year on', { published: '2024-01-01' }, '2024', 'unchecked'],
    ['it was published before, and only a part was seen', { published: '2018', whole: false }, '2024', 'predates'],
  ])('where %s', (_, article, since, expected) => {
    expect(cell(article, since).kind).toBe(expected);
  });
});

describe('the matrix of a story', () => {
  const built = buildStory({
    claims: [
      { id: 'arrivals', section: 'later', kind: 'proposition', since: '2025-06-27' },
      { id: 'demand', section: 'earlier', kind: 'proposition' },
      { id: 'permits', section: 'later', kind: 'proposition' },
    ],
    articles: {
      newest: { published: '2025-07-01', statements: [{ claim: 'arrivals' }], silentOn: ['demand', 'permits'] },
      oldest: { published: '2024-07-09', statements: [{ claim: 'demand' }] },
      middle: { published: '2025-06-28', whole: false, statements: [{ claim: 'demand' }] },
    },
  });
  const inShort = ({ sections }: ReturnType<typeof buildMatrix>) =>
    sections.map(({ id, rows }) => [
      id,
      rows.map(({ claim, cells }) => [claim.id, ...cells.map((at) => at.cell.kind)]),
    ]);

  test('goes by section and claim in the order of the story file, by article in order of publication', () => {
    const matrix = buildMatrix(built.story);
    expect(matrix.articles.map(({ id }) => id)).toEqual(['oldest', 'middle', 'newest']);
    expect(inShort(matrix)).toEqual([
      [
        'later',
        [
          ['arrivals', 'predates', 'unseen', 'says'],
          ['permits', 'unchecked', 'unseen', 'silent'],
        ],
      ],
      ['earlier', [['demand', 'says', 'says', 'silent']]],
    ]);
  });

  test('names the article of each cell', () => {
    for (const { rows } of buildMatrix(built.story).sections)
      for (const { cells } of rows)
        expect(cells.map(({ article }) => article.id)).toEqual(['oldest', 'middle', 'newest']);
  });

  test('can be made over some articles, in an order of one’s own', () => {
    const chosen = [built.article('newest'), built.article('oldest')];
    const matrix = buildMatrix(built.story, chosen);
    expect(matrix.articles).toEqual(chosen);
    expect(inShort(matrix)).toEqual([
      [
        'later',
        [
          ['arrivals', 'says', 'predates'],
          ['permits', 'silent', 'unchecked'],
        ],
      ],
      ['earlier', [['demand', 'silent', 'says']]],
    ]);
  });
});
