import { describe, expect, test } from 'vitest';
import { agreementOn } from '../../../src/derive/agreement.ts';
import { comparedWith, contrastingArticles } from '../../../src/derive/comparison.ts';
import type { ArticleDraft, StatementDraft } from '../../support/build-story.ts';
import { buildStory } from '../../support/build-story.ts';

const claim = { kind: 'quantity', scope: 'town', otherScopes: ['country'] } as const;
const exact = (value: number, more: StatementDraft = {}): StatementDraft => ({ value: { exact: value }, ...more });

describe('against one article', () => {
  const built = buildStory({
    claims: [claim],
    articles: {
      a: { published: '2024-08-01', statements: [exact(10)] },
      b: { published: '2024-08-02', statements: [exact(10)] },
      c: { published: '2024-08-03', statements: [{ value: { min: 5, max: 20 } }] },
      d: { published: '2024-08-04', statements: [exact(99)] },
      e: { published: '2024-08-05', statements: [exact(10, { scope: 'country' })] },
      f: { published: '2024-08-06', statements: [exact(10), exact(98)] },
      mute: { published: '2024-08-07', silentOn: ['claim'] },
    },
  });
  const agreement = agreementOn(built.claim(), built.story, built.corpus);
  const relations = (id: string) =>
    comparedWith(built.article(id), agreement).map(
      ({ kind, articles }) => `${kind}: ${articles.map((other) => other.id).join(' ')}`,
    );

  test.each([
    ['a', ['conflict: d f', 'differ: c', 'agree: b', 'apart: e']],
    ['b', ['conflict: d f', 'differ: c', 'agree: a', 'apart: e']],
    ['c', ['conflict: d f', 'differ: a b', 'apart: e']],
    ['d', ['conflict: a b c f', 'apart: e']],
    ['e', ['apart: a b c d f']],
    ['f', ['conflict: a b c d', 'apart: e']],
  ])(
    '%s: the others by their strongest relation to it, conflicts first, what cannot be compared last',
    (id, groups) => {
      expect(relations(id)).toEqual(groups);
    },
  );
});

describe('a few articles that show how a claim is told', () => {
  const chosen = (max: number, statements: Readonly<Record<string, readonly StatementDraft[]>>) => {
    const articles = Object.entries(statements).map(([id, own], index): [string, ArticleDraft] => [
      id,
      { published: `2024-08-0${index + 1}`, statements: own },
    ]);
    const built = buildStory({ claims: [claim], articles: Object.fromEntries(articles) });
    return contrastingArticles(agreementOn(built.claim(), built.story, built.corpus), max).map(({ id }) => id);
  };
  const says = (words: string, value: number): StatementDraft => exact(value, { says: words });

  test('are those that decide its agreement, in the order of the story', () => {
    expect(chosen(2, { a: [says('ten', 10)], b: [says('ten', 10)], c: [says('99', 99)] })).toEqual(['a', 'c']);
  });

  test('say something else each, as long as others do', () => {
    const statements = { a: [says('99', 99)], b: [says('ten', 10)], c: [says('ten', 10)], d: [says('some ten', 10)] };
    expect(chosen(3, statements)).toEqual(['a', 'b', 'd']);
    expect(chosen(4, statements)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('say something else if they deny it in the same words', () => {
    const denies = { ...says('ten', 10), position: 'denies' } as const;
    expect(chosen(2, { a: [says('ten', 10)], b: [says('ten', 10)], c: [denies] })).toEqual(['a', 'c']);
  });

  test('are none where nobody speaks', () => {
    expect(chosen(3, { a: [] })).toEqual([]);
  });
});
