import { expect, test } from 'vitest';
import { firstPublished } from '../../../src/derive/first-published.ts';
import { buildStory } from '../../support/build-story.ts';

/** The ids of the articles that were first, of articles published on certain dates. */
function first(dates: Readonly<Record<string, string>>) {
  const articles = Object.fromEntries(Object.entries(dates).map(([id, published]) => [id, { published }]));
  const { story } = buildStory({ claims: [{ kind: 'quantity' }], articles });
  const found = firstPublished(story.articles, story);
  const ids = (of: keyof typeof found) => found[of].map(({ id }) => id).join(' ');
  return [ids('atHour'), ids('onDay'), ids('perhaps')];
}

test('the first are those of the earliest day that is exactly known, by their hours', () => {
  expect(
    first({
      late: '2024-07-09T20:00+09:00',
      early: '2024-07-09T09:00+02:00',
      'day-only': '2024-07-09',
      next: '2024-07-10T00:01+09:00',
    }),
  ).toEqual(['early late', 'day-only', '']);
});

test('hours are compared across time zones', () => {
  expect(first({ seoul: '2024-07-10T00:10+09:00', york: '2024-07-09T23:00-04:00' })).toEqual(['seoul york', '', '']);
});

test('those whose day is not exactly known may be earlier, unless they cannot', () => {
  expect(
    first({
      day: '2024-07-09',
      month: '2024-07',
      about: '2024-07-11~',
      perhaps: '2024-07-16?',
      far: '2024-07-17~',
      after: '2024-08',
    }),
  ).toEqual(['', 'day', 'month about perhaps']);
});

test('a date that is not exact is the earliest where it is certain to be', () => {
  expect(first({ about: '2024-03-26~', later: '2024-04-02?', exact: '2024-12-23' })).toEqual(['', '', 'about later']);
  expect(first({ month: '2024-07', perhaps: '2024-07-09?', next: '2024-08' })).toEqual(['', '', 'month perhaps']);
});
