import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { agreementOn } from '../../src/derive/agreement.ts';
import { expectedAgreementMore } from './expected-agreement-more.ts';

const result = readCorpus('content');
if (!result.ok) throw new Error('The content has problems; npm run check tells which.');
const { corpus } = result;

test.each(expectedAgreementMore)('$story, $claim: $agreement', (expected) => {
  const story = corpus.stories.get(expected.story);
  const claim = story?.claims.find(({ id }) => id === expected.claim);
  if (!story || !claim) throw new Error(`${expected.story} has no claim ${expected.claim}.`);
  const derived = agreementOn(claim, story, corpus);
  const affirmed = derived.origins.find(({ position }) => position === 'affirms');
  expect({
    agreement: derived.kind,
    reasons: [...new Set(derived.deciding.map(({ relation }) => relation.reason))].sort(),
    origins: (affirmed?.groups ?? []).map(({ key }) => key).sort(),
  }).toEqual({ agreement: expected.agreement, reasons: expected.reasons, origins: expected.origins });
});
