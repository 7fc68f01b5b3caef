import { expect, test } from 'vitest';
import { claimPage } from '../../../../src/view/pages/claim-page.ts';
import { storyPage } from '../../../../src/view/pages/story-page.ts';
import { buildStory } from '../../../support/build-story.ts';
import { expectGolden } from '../../../support/golden.ts';
import { siteOf } from '../../../support/site.ts';

/** A toll and a denial, with every kind of link, root, node and mark. */
const built = buildStory({
  claims: [
    { id: 'toll', kind: 'quantity', otherScopes: ['all of the land'] },
    { id: 'denied', kind: 'proposition', since: '2023-09-17' },
    { id: 'flood-day', kind: 'date' },
  ],
  sources: { 'red-crescent': { kind: 'body' }, ministry: { kind: 'body' } },
  outlets: ['wire'],
  articles: {
    ap: {
      whole: false,
      published: '2023-09-14',
      statements: [{ value: { exact: 11300 }, says: '11,300', credit: ['red-crescent'] }],
    },
    express: {
      whole: false,
      published: '2023-09-15',
      statements: [{ value: { exact: 11300 }, says: '11,300', credit: ['red-crescent'] }],
    },
    copy: {
      whole: false,
      published: '2023-09-15~',
      statements: [{ value: { min: 11000 }, says: 'more than 11,000', hedge: 'perhaps', credit: ['ap'] }],
      reliesOn: [{ article: 'ap', how: 'copy', basis: 'the same paragraphs' }],
    },
    later: {
      whole: false,
      published: '2023-09-16',
      statements: [
        { value: { exact: 11300 }, says: '11,300' },
        { key: 'all', value: { exact: 20000 }, says: '20,000', scope: 'all of the land', asOf: '2023-09-15' },
      ],
      reliesOn: [{ outlet: 'ap' }],
    },
    silent: {
      published: '2023-09-17',
      silentOn: ['toll', 'denied', 'flood-day'],
      reliesOn: [{ article: 'ap', basis: undefined }],
    },
    elsewhere: {
      whole: false,
      published: '2023-09-18',
      statements: [
        { value: { exact: 4000 }, says: '4,000', credit: ['ministry'] },
        { claim: 'denied', key: 'd', credit: [{ unnamed: 'an official', of: 'ministry' }] },
        { claim: 'flood-day', key: 'f', value: '2023-09-10/2023-09-11' },
      ],
      reliesOn: [{ outlet: 'wire' }],
    },
    'before-its-day': {
      whole: false,
      published: '2023-09-18~',
      statements: [
        { value: { exact: 4000 }, says: '4,000' },
        { claim: 'denied', key: 'd', position: 'denies' },
      ],
    },
    afterwards: {
      whole: false,
      published: '2025-01',
      statements: [{ value: { exact: 4000 }, says: '4,000', asOf: '2024' }],
    },
  },
});
const site = siteOf(built.corpus);

test.each(['toll', 'denied'])('the lineage of the claim “%s” is a finished value', async (id) => {
  const { lineage } = claimPage(built.story, built.claim(id), site);
  await expectGolden(`${JSON.stringify(lineage ?? null, null, 1)}\n`, `lineage-${id}.json`);
});

test('the lineage and the timeline of a story are finished values', async () => {
  const { lineage, timeline } = storyPage(built.story, site);
  await expectGolden(`${JSON.stringify({ lineage, timeline: timeline.figure }, null, 1)}\n`, 'lineage-story.json');
});

test('an outlet of which an article is here is not said to be missing', () => {
  const { lineage } = storyPage(built.story, site);
  const said = new Map(lineage?.tree.map(({ at, textNotHere }) => [at.words, textNotHere]));
  expect(said.get('The wire')).toBe('we don’t have this article');
  expect(said.get('The ap')).not.toBe('we don’t have this article');
});

test('rows are in the order of time', () => {
  const rows = storyPage(built.story, site).lineage?.graph?.rows ?? [];
  expect(rows.map(({ at }) => at.words)).toEqual([
    'The ap',
    'The copy',
    'The later',
    'The silent',
    'The wire',
    'The elsewhere',
  ]);
});
