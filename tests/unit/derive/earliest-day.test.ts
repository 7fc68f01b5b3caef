import { expect, test } from 'vitest';
import { dayToDate } from '../../../src/corpus/partial-date.ts';
import { earliestDay } from '../../../src/derive/first-published.ts';
import type { ArticleDraft } from '../../support/build-story.ts';
import { buildStory } from '../../support/build-story.ts';

const claims = [
  { id: 'toll', kind: 'proposition' as const },
  { id: 'denial', kind: 'proposition' as const, since: '2023-09-17' },
  { id: 'day', kind: 'date' as const },
];

/** The first day on which an article can have been published, of one that says certain things and bears a certain date. */
function earliest(article: ArticleDraft): string {
  const built = buildStory({ claims, articles: { other: { published: '2023-09-18' }, article } });
  return dayToDate(earliestDay(built.article('article'), built.story))
    .toISOString()
    .slice(0, 10);
}

const says = (claim: string, more: object = {}) => ({ statements: [{ claim, ...more }] });

test.each<[string, ArticleDraft, string]>([
  ['a day that is exact stays what it is', { published: '2023-09-18', ...says('denial') }, '2023-09-18'],
  ['one that is about reaches a week back', { published: '2023-09-18~', ...says('toll') }, '2023-09-11'],
  ['a month reaches to its first day', { published: '2023-09', ...says('toll') }, '2023-09-01'],
  ['not before what it tells could be known', { published: '2023-09-18~', ...says('denial') }, '2023-09-17'],
  ['also where it denies it', { published: '2023-09-18~', ...says('denial', { position: 'denies' }) }, '2023-09-17'],
  ['not before a day it tells of', { published: '2023-09-18~', ...says('day', { value: '2023-09-14' }) }, '2023-09-14'],
  [
    'a month that it tells of begins when it begins',
    { published: '2023-10-03~', ...says('day', { value: '2023-09' }) },
    '2023-09-26',
  ],
  [
    'a day that is still to come is announced, not told',
    { published: '2023-09-18~', ...says('day', { value: '2023-09-20' }) },
    '2023-09-11',
  ],
  [
    'a day that it denies says nothing',
    { published: '2023-09-18~', ...says('day', { value: '2023-09-14', position: 'denies' }) },
    '2023-09-11',
  ],
  [
    'not before an article that it relies on',
    { published: '2023-09-20~', ...says('toll'), reliesOn: [{ article: 'other' }] },
    '2023-09-18',
  ],
  [
    'an outlet that it relies on has no day',
    { published: '2023-09-20~', ...says('toll'), reliesOn: [{ outlet: 'other' }] },
    '2023-09-13',
  ],
])('%s', (_, article, day) => {
  expect(earliest(article)).toBe(day);
});
