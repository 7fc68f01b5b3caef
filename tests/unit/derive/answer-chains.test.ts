import { expect, test } from 'vitest';
import { agreementOn } from '../../../src/derive/agreement.ts';
import type { ChainArticle } from '../../../src/derive/answer-chains.ts';
import { answerChain } from '../../../src/derive/answer-chains.ts';
import { answersOn } from '../../../src/derive/answer-groups.ts';
import { firstCandidates } from '../../../src/derive/first-published.ts';
import { relianceLinks } from '../../../src/derive/reliance.ts';
import type { ArticleDraft } from '../../support/build-story.ts';
import { buildStory } from '../../support/build-story.ts';

/** The chains of the answers to a claim, each in a line: "red-crescent: ap (dw, star); own" and who was first. */
function chainsOf(articles: Readonly<Record<string, ArticleDraft>>): string[] {
  const { corpus, story, claim } = buildStory({
    claims: [{ kind: 'quantity' }],
    sources: { 'red-crescent': { kind: 'body' } },
    articles,
  });
  const { groups, apart } = answersOn(agreementOn(claim(), story, corpus), corpus);
  const write = ({ article, proved, children }: ChainArticle): string =>
    `${proved === false ? '?' : ''}${article.id}${children.length > 0 ? `(${children.map(write).join(' ')})` : ''}`;
  return [...groups, ...apart].map((group) => {
    const chain = answerChain(group, story, relianceLinks(story, corpus));
    const roots = chain.roots.map(({ origin, articles: told }) => `${origin ?? '-'}: ${told.map(write).join(' ')}`);
    return `${group.answer.says} | ${roots.join('; ')} | ${firstCandidates(chain.first)
      .map(({ id }) => id)
      .join(' ')}`;
  });
}

const said = (value: number, credit: readonly string[] = []) => ({
  statements: [{ says: String(value), value: { exact: value }, credit }],
});

test.each<[string, Readonly<Record<string, ArticleDraft>>, string[]]>([
  [
    'an origin, who has it from there, and who has it from them',
    {
      ap: { ...said(11300, ['red-crescent']), published: '2023-09-14' },
      dw: { ...said(11300, ['ap']), published: '2023-09-15', reliesOn: [{ article: 'ap' }] },
      star: { ...said(11300), published: '2023-09-16', reliesOn: [{ outlet: 'ap' }] },
    },
    ['11300 | red-crescent: ap(dw ?star) | ap'],
  ],
  [
    'an outlet that credits itself is not its own origin',
    { ap: { ...said(5, ['ap']), published: '2023-09-14' }, dw: { ...said(5, ['ap']), published: '2023-09-15' } },
    ['5 | -: ap; ap: dw | ap'],
  ],
  [
    'another answer has a chain and a first of its own, whatever its article relies on',
    {
      ap: { ...said(11300, ['red-crescent']), published: '2023-09-14' },
      un: { ...said(4000), published: '2023-09-17', reliesOn: [{ article: 'ap' }] },
      late: { ...said(4000), published: '2023-09-18' },
    },
    ['4000 | -: un late | un', '11300 | red-crescent: ap | ap'],
  ],
  [
    'who relies on two has it from the latest that is proved',
    {
      one: { ...said(5), published: '2023-09-14' },
      two: { ...said(5), published: '2023-09-15' },
      three: { ...said(5), published: '2023-09-16' },
      end: {
        ...said(5),
        published: '2023-09-17',
        reliesOn: [{ article: 'one' }, { article: 'two' }, { outlet: 'three' }],
      },
    },
    ['5 | -: one two(end) three | one'],
  ],
  [
    'who relies on another of the same day was not first',
    {
      one: { ...said(5), published: '2023-09-14' },
      two: { ...said(5), published: '2023-09-14', reliesOn: [{ article: 'one' }] },
    },
    ['5 | -: one(two) | one'],
  ],
  [
    'those of one day are all perhaps first',
    { one: { ...said(5), published: '2023-09-14' }, two: { ...said(5), published: '2023-09-14' } },
    ['5 | -: one two | one two'],
  ],
])('%s', (_, articles, expected) => {
  expect(chainsOf(articles)).toEqual(expected);
});
