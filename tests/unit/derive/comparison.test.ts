import { describe, expect, test } from 'vitest';
import { agreementOn } from '../../../src/derive/agreement.ts';
import { comparedWith } from '../../../src/derive/comparison.ts';
import type { StatementDraft } from '../../support/build-story.ts';
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
