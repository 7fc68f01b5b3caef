import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { agreementOn } from '../../src/derive/agreement.ts';
import { expectedAgreement } from './expected-agreement.ts';

const result = readCorpus('content');
if (!result.ok) throw new Error('The content has problems; npm run check tells which.');
const { corpus } = result;
const story = corpus.stories.get('north-korean-workers-in-china');
if (!story) throw new Error('The first story is missing.');
/** The articles whose originals were read for it; the story has grown since. */
const originals = ['asia-business-daily', 'daily-wrap', 'dong-a-ilbo', 'korea-times', 'yomiuri-shimbun'];
const five = { articles: story.articles.filter(({ id }) => originals.includes(id)) };
const agreements = new Map(story.claims.map((claim) => [claim.id, agreementOn(claim, five, corpus)]));

describe('the first story relates as a reader of the originals expects', () => {
  test.each(expectedAgreement)('$claim: $agreement', (expected) => {
    const derived = agreements.get(expected.claim);
    const affirmed = derived?.origins.find(({ position }) => position === 'affirms');
    const ids = (articles: readonly { id: string }[] | undefined) => (articles ?? []).map(({ id }) => id).sort();
    expect({
      agreement: derived?.kind,
      reasons: [...new Set(derived?.deciding.map(({ relation }) => relation.reason))].sort(),
      speaking: ids(derived?.reporting),
      origins: (affirmed?.groups ?? []).map(({ key }) => key).sort(),
      own: ids(affirmed?.own),
      hearsay: ids(affirmed?.hearsay),
    }).toEqual({
      agreement: expected.agreement,
      reasons: expected.reasons,
      speaking: expected.speaking,
      origins: expected.origins,
      own: expected.own,
      hearsay: expected.hearsay,
    });
  });
});
