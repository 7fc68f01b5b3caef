import { expect, test } from 'vitest';
import { firstPublished } from '../../../src/derive/first.ts';
import { buildStory } from '../../support/build-story.ts';

/** The ids of the articles that were first, of articles published on certain dates. */
function first(dates: Readonly<Record<string, string>>) {
  const articles = Object.fromEntries(Object.entries(dates).map(([id, published]) => [id, { published }]));
  const found = firstPublished(buildStory({ claims: [{ kind: 'quantity' }], articles }).story.articles);
  const ids = (of: keyof NonNullable<typeof found>) => found?.[of].map(({ id }) => id).join(' ');
  return found && [ids('atHour'), ids('onDay'), ids('perhaps')];
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

test('those whose day is not exactly known may be earlier, unless they cannot', () => {
  expect(first({ day: '2024-07-09', month: '2024-07', about: '2024-07-09~', after: '2024-08' })).toEqual([
    '',
    'day',
    'month about',
  ]);
});

test('nothing is told where no day is exactly known', () => {
  expect(first({ month: '2024-07', perhaps: '2024-07-09?' })).toBeUndefined();
});
