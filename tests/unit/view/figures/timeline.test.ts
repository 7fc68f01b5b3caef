import { describe, expect, test } from 'vitest';
import { parsePartialDate } from '../../../../src/corpus/partial-date.ts';
import { timelineOf } from '../../../../src/view/figures/timeline.ts';
import type { BuiltStory, StoryDraft } from '../../../support/build-story.ts';
import { buildStory } from '../../../support/build-story.ts';

/** The clocks of a story, one line for each time that one of them strikes. */
function clocks(story: BuiltStory['story']): string[] {
  return timelineOf(story).flatMap(({ year, happened, about, published }) => [
    ...happened.map(({ date, words, section, claim }) => {
      const what = section === undefined ? `claim ${claim?.id}` : `section ${section}`;
      return `${year} happened ${date.edtf}: ${words} (${what})`;
    }),
    ...about.map(({ date, claims }) => `${year} about ${date.edtf}: ${claims.map(({ id }) => id).join(', ')}`),
    ...published.map(({ id }) => `${year} published: ${id}`),
  ]);
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
    '2017 about 2017: count',
    '2018 published: early',
    '2019 happened 2019-12-22: begin (claim begin)',
    '2024 published: late',
  ]);
});

describe('what happened', () => {
  const begin = (values: readonly string[], more: object = {}): StoryDraft => ({
    claims: [{ id: 'begin', kind: 'date' }],
    articles: Object.fromEntries(values.map((value, index) => [`a${index + 1}`, { statements: [{ value, ...more }] }])),
  });
  const happened = (draft: StoryDraft) => clocksOf(draft).filter((line) => line.includes('happened'));

  test('is given as often as the articles differ, by day', () => {
    expect(happened(begin(['2019-12', '2019', '2019-11-30', '2019-12', '2020']))).toEqual([
      '2019 happened 2019: begin (claim begin)',
      '2019 happened 2019-11-30: begin (claim begin)',
      '2019 happened 2019-12: begin (claim begin)',
      '2020 happened 2020: begin (claim begin)',
    ]);
  });

  test('is given once where two dates read the same, as a day and as an hour of it', () => {
    expect(happened(begin(['2019-12-22', '2019-12-22T10:00+09:00']))).toHaveLength(1);
  });

  test.each(['denies', 'doubts'])('is not what an article %s', (position) => {
    expect(happened(begin(['2019'], { position }))).toEqual([]);
  });

  test('stands at the first year that a period names', () => {
    expect(happened(begin(['../2016', '2014/2015', '2017/..']))).toEqual([
      '2014 happened 2014/2015: begin (claim begin)',
      '2016 happened ../2016: begin (claim begin)',
      '2017 happened 2017/..: begin (claim begin)',
    ]);
  });

  test('includes the sections that have a time', () => {
    const { story } = buildStory(begin(['2019-12']));
    const parsed = parsePartialDate('2019-07');
    if (!parsed.ok) throw new Error(parsed.why);
    const sections = story.sections.map((section) => ({ ...section, when: parsed.date }));
    expect(clocks({ ...story, sections }).slice(0, 2)).toEqual([
      '2019 happened 2019-07: Section section (section section)',
      '2019 happened 2019-12: begin (claim begin)',
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
    }).filter((line) => line.includes('about')),
  ).toEqual(['2019 about 2019-01: first', '2019 about 2019: first, second']);
});

test('articles of a year stand by day of publication', () => {
  expect(
    clocksOf({
      claims: [{ kind: 'proposition' }],
      articles: { a: { published: '2024-08-06' }, b: { published: '2024-07' }, c: { published: '2023-12-31' } },
    }),
  ).toEqual(['2023 published: c', '2024 published: b', '2024 published: a']);
});
