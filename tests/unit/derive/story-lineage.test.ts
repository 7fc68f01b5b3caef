import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoryLineageNode } from '../../../src/derive/story-lineage.ts';
import { storyLineage } from '../../../src/derive/story-lineage.ts';
import { unhurried } from '../../support/any-story.ts';
import type { ArticleDraft, RelianceDraft } from '../../support/build-story.ts';
import { buildStory } from '../../support/build-story.ts';

/** A story of articles that say nothing; all outlets that they name are there. */
function storyOf(articles: Readonly<Record<string, ArticleDraft>>) {
  const outlets = Object.values(articles).flatMap(({ reliesOn = [] }) =>
    reliesOn.flatMap((reliance) => ('outlet' in reliance ? [reliance.outlet] : [])),
  );
  return buildStory({ claims: [{ kind: 'proposition' }], articles, outlets });
}

const on = (...names: string[]): ArticleDraft => ({ reliesOn: names.map((article): RelianceDraft => ({ article })) });
const name = ({ at }: StoryLineageNode) => (at.kind === 'article' ? at.article.id : `(${at.id})`);
/** A tree on one line: `agency > (paper > blog, radio)`; what it is built on besides in brackets. */
function line(node: StoryLineageNode): string {
  const also = node.also.map(({ on: other }) => (other.kind === 'article' ? other.path : `(${other.id})`));
  const self = `${name(node)}${also.length > 0 ? ` [also ${also.join(', ')}]` : ''}`;
  return node.children.length > 0 ? `${self} > ${node.children.map(line).join(' + ')}` : self;
}
const linesOf = (articles: Readonly<Record<string, ArticleDraft>>) => storyLineage(storyOf(articles).story).map(line);

describe('the lineage of a story', () => {
  test.each<[string, Readonly<Record<string, ArticleDraft>>, string[]]>([
    ['nobody relies on anybody', { a: {}, b: {} }, []],
    ['one relies on another', { a: {}, b: on('a') }, ['a > b']],
    ['a third relies on the second', { a: {}, b: on('a'), c: on('b') }, ['a > b > c']],
    ['two rely on one', { a: {}, b: on('a'), c: on('a') }, ['a > b + c']],
    ['what has no link is left out', { a: {}, b: on('a'), lone: {} }, ['a > b']],
    [
      'with several parents, an article stands below the first and names the others',
      { a: {}, b: {}, c: on('b', 'a'), d: on('a') },
      ['a > d', 'b > c [also story/a]'],
    ],
    [
      'a parent that only others follow is named there and has no tree',
      { a: {}, b: {}, c: on('a', 'b') },
      ['a > c [also story/b]'],
    ],
    ['an outlet whose text is not here is a root', { a: { reliesOn: [{ outlet: 'agency' }] } }, ['(agency) > a']],
    [
      'an article says more of the way than an outlet named before it',
      { a: {}, b: { reliesOn: [{ outlet: 'agency' }, { article: 'a' }] } },
      ['a > b [also (agency)]'],
    ],
    [
      'the outlet of an article is not the article',
      { a: {}, b: { reliesOn: [{ outlet: 'a' }] }, c: on('b') },
      ['(a) > b > c'],
    ],
    [
      'the largest tree comes first, outlets after articles of the same size',
      { a: {}, b: on('a'), c: { reliesOn: [{ outlet: 'agency' }] }, d: {}, e: on('d'), f: on('e') },
      ['d > e > f', 'a > b', '(agency) > c'],
    ],
  ])('%s', (_, articles, expected) => {
    expect(linesOf(articles)).toEqual(expected);
  });

  test('those who rely on one stand by day of publication', () => {
    const day = (published: string): ArticleDraft => ({ published, ...on('root') });
    expect(
      linesOf({ root: { published: '2024-08-01' }, a: day('2024-08-04'), b: day('2024-08-02'), c: day('2024-08-03') }),
    ).toEqual(['root > b + c + a']);
  });

  test('a node says how it is built on the one above, and on what basis; a root does not', () => {
    const [root] = storyLineage(storyOf({ a: {}, b: { reliesOn: [{ article: 'a', how: 'translation' }] } }).story);
    expect(root).not.toHaveProperty('how');
    expect(root?.children[0]).toMatchObject({ how: 'translation', basis: 'it says so' });
  });
});

describe('for any links among articles', unhurried, () => {
  const size = 6;
  /** Of each article, those it relies on; only on earlier ones, so that nothing runs in a circle. */
  const links = fc.tuple(
    ...Array.from({ length: size }, (_, index) =>
      fc.record({
        articles: fc.shuffledSubarray(Array.from({ length: index }, (__, earlier) => `a${earlier}`)),
        outlets: fc.subarray(['agency', 'paper']),
      }),
    ),
  );
  const articlesIn = (nodes: readonly StoryLineageNode[]): string[] =>
    nodes.flatMap((node) => [
      ...(node.at.kind === 'article' ? [node.at.article.id] : []),
      ...articlesIn(node.children),
    ]);

  test('there is no cycle: no article stands twice, and each that relies on something stands once', () => {
    fc.assert(
      fc.property(links, (drawn) => {
        const drafts = drawn.map(({ articles, outlets }, index): [string, ArticleDraft] => [
          `a${index}`,
          { reliesOn: [...outlets.map((outlet) => ({ outlet })), ...articles.map((article) => ({ article }))] },
        ]);
        const { story } = storyOf(Object.fromEntries(drafts));
        const listed = articlesIn(storyLineage(story));
        expect(new Set(listed).size).toBe(listed.length);
        const relying = story.articles.filter(({ reliesOn }) => reliesOn.length > 0).map(({ id }) => id);
        expect(listed).toEqual(expect.arrayContaining(relying));
      }),
      { numRuns: 60 },
    );
  });
});
