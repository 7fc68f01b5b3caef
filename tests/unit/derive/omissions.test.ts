import { describe, expect, test } from 'vitest';
import type { Omissions } from '../../../src/derive/omissions.ts';
import { omissionsOf, reportingCounts } from '../../../src/derive/omissions.ts';
import type { ArticleDraft } from '../../support/build-story.ts';
import { buildStory } from '../../support/build-story.ts';

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const inShort = (omissions: Omissions) =>
  Object.fromEntries(
    Object.entries<readonly { readonly id: string }[]>({ ...omissions }).map(([key, items]) => [key, ids(items)]),
  );

/** An article that says what is listed. */
const saying = (...claims: string[]): ArticleDraft => ({ statements: claims.map((claim) => ({ claim })) });

describe('what an article leaves out and what it alone reports', () => {
  const claims = [
    { id: 'demand', section: 'july', kind: 'proposition' },
    { id: 'visas', section: 'july', kind: 'proposition' },
    { id: 'customs', section: 'july', kind: 'proposition' },
    { id: 'reply', section: 'july', kind: 'proposition' },
    { id: 'arrivals', section: 'later', kind: 'proposition' },
    { id: 'motive', section: 'background', kind: 'proposition' },
  ] as const;
  const { story, article } = buildStory({
    claims,
    articles: {
      a: { ...saying('demand', 'customs', 'motive'), silentOn: ['visas', 'reply', 'arrivals'] },
      b: { ...saying('demand', 'visas', 'arrivals'), silentOn: ['customs', 'reply', 'motive'] },
      c: { ...saying('demand', 'visas', 'reply', 'arrivals'), silentOn: ['customs', 'motive'] },
    },
  });

  test('is counted within the sections where it says something, the others named beside them', () => {
    expect(inShort(omissionsOf(article('a'), story, reportingCounts(story)))).toEqual({
      touched: ['july', 'background'],
      untouched: ['later'],
      expected: ['demand', 'visas'],
      omitted: ['visas'],
      undecided: [],
      reported: ['demand', 'customs', 'motive'],
      exclusive: ['customs', 'motive'],
    });
  });

  test('leaves out nothing that fewer than two others report', () => {
    expect(inShort(omissionsOf(article('b'), story, reportingCounts(story)))).toEqual({
      touched: ['july', 'later'],
      untouched: ['background'],
      // The reply and the arrivals are each reported by one other only.
      expected: ['demand'],
      omitted: [],
      undecided: [],
      reported: ['demand', 'visas', 'arrivals'],
      exclusive: [],
    });
  });

  test('counts as its own alone what nobody else reports', () => {
    expect(ids(omissionsOf(article('c'), story, reportingCounts(story)).exclusive)).toEqual(['reply']);
  });
});

describe('a claim that two others report', () => {
  const omissions = (draft: ArticleDraft, since?: string) => {
    const { story, article } = buildStory({
      claims: [
        { id: 'demand', kind: 'proposition' },
        { id: 'reply', kind: 'proposition', ...(since !== undefined && { since }) },
      ],
      articles: { a: draft, b: saying('reply'), c: saying('reply') },
    });
    return inShort(omissionsOf(article('a'), story, reportingCounts(story)));
  };

  test.each<[string, ArticleDraft, string | undefined, object]>([
    [
      'is left out where the article is silent',
      { ...saying('demand'), silentOn: ['reply'] },
      undefined,
      { expected: ['reply'], omitted: ['reply'], undecided: [] },
    ],
    [
      'is expected and not left out where the article says it',
      saying('demand', 'reply'),
      undefined,
      { expected: ['reply'], omitted: [], undecided: [] },
    ],
    [
      'is undecided where nobody has looked',
      saying('demand'),
      undefined,
      { expected: ['reply'], omitted: [], undecided: ['reply'] },
    ],
    [
      'is undecided where only a part was seen',
      { ...saying('demand'), whole: false },
      undefined,
      { expected: ['reply'], omitted: [], undecided: ['reply'] },
    ],
    [
      'is not expected of an article that was published before',
      { ...saying('demand'), published: '2024-07-08' },
      '2024-07-09',
      { expected: [], omitted: [], undecided: [] },
    ],
    [
      'is not expected of an article that says nothing in its section',
      { silentOn: ['demand', 'reply'] },
      undefined,
      { touched: [], untouched: ['section'], expected: [], omitted: [], undecided: [], reported: [] },
    ],
  ])('%s', (_, draft, since, expected) => {
    expect(omissions(draft, since)).toMatchObject(expected);
  });

  test('is counted by articles: two statements of one other are one report', () => {
    const { story, article } = buildStory({
      claims: [
        { id: 'demand', kind: 'proposition' },
        { id: 'reply', kind: 'proposition' },
      ],
      articles: { a: { ...saying('demand'), silentOn: ['reply'] }, b: saying('reply', 'reply') },
    });
    expect(inShort(omissionsOf(article('a'), story, reportingCounts(story)))).toMatchObject({
      expected: [],
      omitted: [],
    });
  });
});
