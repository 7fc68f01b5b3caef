import { expect, test } from 'vitest';
import type { StoryRecord } from '../../../../src/view/pages/search-record.ts';
import {
  engineText,
  nameRecords,
  storyFilters,
  storyRecord,
  vocabulary,
} from '../../../../src/view/pages/search-record.ts';
import { vocabularyKey } from '../../../../src/view/search/words.ts';
import { buildStory } from '../../../support/build-story.ts';
import { expectGolden } from '../../../support/golden.ts';
import { realSite, siteOf } from '../../../support/site.ts';

const built = buildStory({
  claims: [
    { id: 'cracks', kind: 'quantity', scope: 'the bridge', otherScopes: ['the pier'] },
    { id: 'spokesman', kind: 'name' },
  ],
  sources: { 'lin-jian': { aliases: ['Lin'], otherSpellings: ['Lin Zhen'] } },
  articles: {
    gazette: {
      statements: [
        { value: { exact: 1200 }, credit: ['lin-jian'] },
        { claim: 'spokesman', value: 'lin-jian' },
      ],
    },
    times: { statements: [{ value: { min: 900 } }], published: '2025-01' },
  },
});
const site = siteOf(built.corpus, { BASE_PATH: '/repo/' });
const record = storyRecord(built.story, site);

test('a story is searched by its claims, with all spellings of the names in them, and its articles', async () => {
  await expectGolden(JSON.stringify(record, null, 1), 'search-record.json');
});

test('what figures measure is told where the question does not say', () => {
  const real = realSite();
  const answers = new Map(
    real.stories.flatMap((story) => storyRecord(story, real).claims.map((claim) => [claim.id, claim.answers[0]?.[0]])),
  );
  expect(answers.get('stick-length')).toBe('35 centimetres');
  expect(answers.get('missing')).toBe('10,100');
});

test('the engine has each word of a story once, and none that only makes a question', () => {
  const words = engineText(record).split(' ');
  expect(words).toEqual([...new Set(words)]);
  expect(words).toEqual(expect.arrayContaining(['story', 'cracks', '1200', 'zhen', 'gazette']));
  expect(words).not.toContain('what');
});

test('a story can be filtered by what its claims and articles have', () => {
  expect(storyFilters(record)).toEqual({
    kind: ['story'],
    story: ['story'],
    outlet: ['gazette', 'times'],
    year: ['2024', '2025'],
    agreement: ['differ', 'single'],
  } satisfies ReturnType<typeof storyFilters>);
});

test('outlets and sources are found by all their names, below the base path', () => {
  const lin = nameRecords(site).find(({ path }) => path === 'sources/lin-jian/');
  expect(lin).toMatchObject({ kind: 'source', title: 'lin-jian', names: ['Lin', 'Lin Zhen'], line: 'Person' });
});

test('the vocabulary has every word of four letters and more under its first two letters, the most frequent first', () => {
  const words = vocabulary(site);
  expect(words.get(vocabularyKey('cracks'))).toContain('cracks');
  for (const [key, list] of words) expect(list.every((word) => vocabularyKey(word) === key)).toBe(true);
});

test('nothing that is written in a text can break a record', () => {
  const real = realSite();
  for (const story of real.stories) {
    const before = storyRecord(story, real);
    expect(JSON.parse(JSON.stringify(before)) as StoryRecord).toEqual(before);
  }
});
