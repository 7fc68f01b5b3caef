import { expect, test } from 'vitest';
import { frontPage } from '../../../../src/view/pages/front-page.ts';
import type { StatementDraft } from '../../../support/build-story.ts';
import { buildStory } from '../../../support/build-story.ts';
import { siteOf } from '../../../support/site.ts';

test('a story’s card shows the claims on which it conflicts before those on which it differs, the most told first', () => {
  const says = (claim: string, exact: number): StatementDraft => ({ claim, value: { exact } });
  const about = (claim: string, min: number, max: number): StatementDraft => ({ claim, value: { min, max } });
  const { corpus } = buildStory({
    claims: ['differs', 'conflicts', 'conflicts-more', 'agrees'].map((id) => ({ id, kind: 'quantity' })),
    articles: {
      a: { statements: [about('differs', 1, 3), says('conflicts', 1), says('conflicts-more', 1), says('agrees', 1)] },
      b: { statements: [about('differs', 2, 4), says('conflicts', 2), says('conflicts-more', 2), says('agrees', 1)] },
      c: { statements: [about('differs', 2, 4), says('conflicts-more', 2)] },
    },
  });
  const [card] = frontPage(siteOf(corpus)).stories;
  expect(card?.claims.map(({ claim, agreement }) => [claim.href, agreement.kind])).toEqual([
    ['/claims/story/conflicts-more/', 'conflict'],
    ['/claims/story/conflicts/', 'conflict'],
  ]);
});
