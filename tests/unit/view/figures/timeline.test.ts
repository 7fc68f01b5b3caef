import { describe, expect, test } from 'vitest';
import { parsePartialDate } from '../../../../src/corpus/partial-date.ts';
import { timelineOf } from '../../../../src/view/figures/timeline.ts';
import { createAddresses } from '../../../../src/view/addresses.ts';
import { labelsIn } from '../../../../src/view/labels/labels.ts';
import type { Inline } from '../../../../src/view/parts/inline.ts';
import type { BuiltStory, StoryDraft } from '../../../support/build-story.ts';
import { buildStory } from '../../../support/build-story.ts';

const site = { addresses: createAddresses('/'), labels: labelsIn('en') };

/** The clocks of a story, one line for each time that one of them strikes, with the address it leads to in brackets. */
function clocks(story: BuiltStory['story']): string[] {
  const inLine = (part: Inline) => (part.kind === 'link' ? `${part.words} (${part.href})` : part.words);
  return timelineOf(story, site).rows.flatMap(({ year, cells }) =>
    cells.flatMap(({ column, items }) =>
      items.map(({ date, parts }) => `${year} ${column}: ${date ? `${date.words} ` : ''}${parts.map(inLine).join('')}`),
    ),
  );
}
const clocksOf = (draft: StoryDraft) => clocks(buildStory(draft).story);

test('the three clocks are laid side by side by year; years in which nothing strikes are left out', () => {
  expect(
    clocksOf({
      claims: [
        { id: 'begin', kind: 'date' },
        { id: 'count', kind: 'quantity' },
      ],
      articles: {
        late: { published: '2024-08-06', statements: [{ claim: 'begin', value: '2019-12-22' }] },
        early: { published: '2018-04', statements: [{ claim: 'count', value: { exact: 5 }, asOf: '2017' }] },
      },
    }),
  ).toEqual([
    '2017 Statements about: as of 2017: count',
    '2018 Published: Apr 2018 The early (/articles/story/early/)',
    '2019 Happened: 22 Dec 2019: begin (/claims/story/begin/)',
    '2024 Published: 6 Aug 2024 The late (/articles/story/late/)',
  ]);
});

describe('what happened', () => {
  const begin = (values: readonly string[], more: object = {}): StoryDraft => ({
    claims: [{ id: 'begin', kind: 'date' }],
    articles: Object.fromEntries(values.map((value, index) => [`a${index + 1}`, { statements: [{ value, ...more }] }])),
  });
  const happened = (draft: StoryDraft) => clocksOf(draft).filter((line) => line.includes('Happened'));

  test('is given as often as the articles differ, by day', () => {
    expect(happened(begin(['2019-12', '2019', '2019-11-30', '2019-12', '2020']))).toEqual([
      '2019 Happened: 2019: begin (/claims/story/begin/)',
      '2019 Happened: 30 Nov 2019: begin (/claims/story/begin/)',
      '2019 Happened: Dec 2019: begin (/claims/story/begin/)',
      '2020 Happened: 2020: begin (/claims/story/begin/)',
    ]);
  });

  test('is given once where two dates read the same, as a day and as an hour of it', () => {
    expect(happened(begin(['2019-12-22', '2019-12-22T10:00+09:00']))).toHaveLength(1);
  });

  test.each(['denies', 'doubts'])('is not what an article %s', (position) => {
    expect(happened(begin(['2019'], { position }))).toEqual([]);
  });

  test('is in the first year that a period names', () => {
    expect(happened(begin(['../2016', '2014/2015', '2017/..']))).toEqual([
      '2014 Happened: 2014 to 2015: begin (/claims/story/begin/)',
      '2016 Happened: until 2016: begin (/claims/story/begin/)',
      '2017 Happened: since 2017: begin (/claims/story/begin/)',
    ]);
  });

  test('includes the sections that have a time', () => {
    const { story } = buildStory(begin(['2019-12']));
    const parsed = parsePartialDate('2019-07');
    if (!parsed.ok) throw new Error(parsed.why);
    const sections = story.sections.map((section) => ({ ...section, when: parsed.date }));
    expect(clocks({ ...story, sections }).slice(0, 2)).toEqual([
      '2019 Happened: Jul 2019: Section section (#section-section)',
      '2019 Happened: Dec 2019: begin (/claims/story/begin/)',
    ]);
  });
});

test('a period is given once, with all claims that statements about it are on, in the order of the story', () => {
  const on = (claim: string, asOf: string) => ({ claim, asOf });
  expect(
    clocksOf({
      claims: ['first', 'second'].map((id) => ({ id, kind: 'proposition' })),
      articles: {
        a: { statements: [on('second', '2019'), on('first', '2019'), on('first', '2019-01')] },
        b: { statements: [on('first', '2019')] },
      },
    }).filter((line) => line.includes('Statements about')),
  ).toEqual(['2019 Statements about: as of January 2019: first', '2019 Statements about: as of 2019: first, second']);
});

test('articles of a year are listed by day of publication', () => {
  expect(
    clocksOf({
      claims: [{ kind: 'proposition' }],
      articles: { a: { published: '2024-08-06' }, b: { published: '2024-07' }, c: { published: '2023-12-31' } },
    }),
  ).toEqual([
    '2023 Published: 31 Dec 2023 The c (/articles/story/c/)',
    '2024 Published: Jul 2024 The b (/articles/story/b/)',
    '2024 Published: 6 Aug 2024 The a (/articles/story/a/)',
  ]);
});

describe('a clock that never strikes has no column', () => {
  const say = (claim: string, more: object = {}) => ({ statements: [{ claim, ...more }] });
  const claims = [
    { id: 'begin', kind: 'date' },
    { id: 'count', kind: 'quantity' },
  ] as const;

  test.each<[string, StoryDraft['articles'], string[]]>([
    [
      'all strike',
      { a: say('begin', { value: '2019', asOf: '2020' }) },
      ['Year', 'Happened', 'Statements about', 'Published'],
    ],
    ['no period is named', { a: say('begin', { value: '2019' }) }, ['Year', 'Happened', 'Published']],
    ['nothing happened', { a: say('count', { asOf: '2020' }) }, ['Year', 'Statements about', 'Published']],
    ['only articles', { a: say('count') }, ['Year', 'Published']],
  ])('%s', (_, articles, columns) => {
    const timeline = timelineOf(buildStory({ claims, articles }).story, site);
    expect(timeline.columns).toEqual(columns);
    expect(timeline.rows).not.toHaveLength(0);
    for (const { cells } of timeline.rows) expect(cells.map(({ column }) => column)).toEqual(columns.slice(1));
  });
});

test('the date of an article is there for machines too', () => {
  const { story } = buildStory({ claims: [{ kind: 'proposition' }], articles: { a: { published: '2024-08-06' } } });
  expect(timelineOf(story, site).rows[0]?.cells[0]?.items[0]?.date).toEqual({
    words: '6 Aug 2024',
    machine: '2024-08-06',
  });
});
