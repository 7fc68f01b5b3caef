import { describe, expect, test } from 'vitest';
import { relianceLinks } from '../../../src/derive/reliance.ts';
import type { ArticleDraft, RelianceDraft } from '../../support/build-story.ts';
import { buildStory } from '../../support/build-story.ts';

/** A story of articles that say nothing, beside an agency that publishes nothing here. */
const storyOf = (articles: Readonly<Record<string, ArticleDraft>>) =>
  buildStory({ claims: [{ kind: 'proposition' }], articles, outlets: ['agency'] });
const on = (...names: string[]): ArticleDraft => ({ reliesOn: names.map((article): RelianceDraft => ({ article })) });

describe('the links of a story', () => {
  test('are all article links, also to a second parent, in order of publication', () => {
    const { story, corpus } = storyOf({
      a: { published: '2024-08-01' },
      b: { published: '2024-08-02' },
      d: { published: '2024-08-03', reliesOn: [{ outlet: 'agency' }, { article: 'a' }] },
      c: { published: '2024-08-04', reliesOn: [{ article: 'b', how: 'copy' }, { article: 'a' }] },
    });
    expect(relianceLinks(story, corpus).map(({ from, to, how }) => `${from.id} → ${to.id} (${how})`)).toEqual([
      'a → d (cites)',
      'b → c (copy)',
      'a → c (cites)',
    ]);
  });

  test('stay within the story: another story has other claims, though their ids may be the same', () => {
    const { story, corpus, article } = storyOf({ a: {}, b: on('a') });
    const articles = new Map(corpus.articles).set('story/a', { ...article('a'), story: 'another' });
    expect(relianceLinks(story, { articles })).toEqual([]);
  });
});

describe('where only the outlet relied on is known', () => {
  const from = (published: string): ArticleDraft => ({ outlet: 'agency', published });
  const retold: ArticleDraft = { published: '2024-08-05', reliesOn: [{ outlet: 'agency' }] };

  test.each<[string, Readonly<Record<string, ArticleDraft>>, string[]]>([
    [
      'its latest article before',
      { a: from('2024-08-01'), b: from('2024-08-03'), c: from('2024-08-09') },
      ['b → retold'],
    ],
    ['its article of the same day', { a: from('2024-08-01'), b: from('2024-08-05') }, ['b → retold']],
    ['no article that is later', { a: from('2024-08-06') }, []],
    ['no article of another outlet', { a: { published: '2024-08-01' } }, []],
  ])('the link is to %s, and is not proved', (_, articles, expected) => {
    const { story, corpus } = storyOf({ ...articles, retold });
    const links = relianceLinks(story, corpus);
    expect(links.map((link) => `${link.from.id} → ${link.to.id}`)).toEqual(expected);
    for (const { proved } of links) expect(proved).toBe(false);
  });

  test('an article does not rely on itself', () => {
    const { story, corpus } = storyOf({ own: { outlet: 'agency', reliesOn: [{ outlet: 'agency' }] } });
    expect(relianceLinks(story, corpus)).toEqual([]);
  });

  test('a link to an article is proved', () => {
    const { story, corpus } = storyOf({ a: {}, b: on('a') });
    expect(relianceLinks(story, corpus).map(({ proved }) => proved)).toEqual([true]);
  });
});
