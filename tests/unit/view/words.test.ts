import { expect, test } from 'vitest';
import { claimAskedWords, claimValueWords } from '../../../src/view/words.ts';
import { realSite } from '../../support/site.ts';

const { corpus, agreements } = realSite();
const story = corpus.stories.get('north-korean-workers-in-china');
if (!story) throw new Error('The first story is missing.');

function agreementOn(id: string) {
  const found = story && agreements(story).find(({ claim }) => claim.id === id);
  if (!found) throw new Error(`There is no claim ${id}.`);
  return found;
}

test('a claim is found by its aliases, its figures, and every spelling of the names in it', () => {
  const workers = agreementOn('workers-in-china');
  expect(claimAskedWords(workers.claim)).toContain('headcount');
  expect(claimValueWords(workers, corpus)).toContain('100,000');
  expect(claimValueWords(agreementOn('spokesman'), corpus)).toEqual(
    expect.arrayContaining(['Lin Jian', 'Lin Zhen', '林剑', '린젠']),
  );
});
